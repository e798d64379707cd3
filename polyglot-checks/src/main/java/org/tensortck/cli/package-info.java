/** The command line of the suite. */
package org.tensortck.cli;
