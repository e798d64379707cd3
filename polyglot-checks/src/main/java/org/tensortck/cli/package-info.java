/** The command line of the suite. */
@NullMarked
package org.tensortck.cli;

import org.jspecify.annotations.NullMarked;
