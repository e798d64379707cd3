/** What there is to conform to: the requirements of the specification and the cases that show them. */
package org.tensortck.suite;
