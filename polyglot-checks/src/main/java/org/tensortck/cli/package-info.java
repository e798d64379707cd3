/**
 * The command line of the suite.
 *
 * <p>{@code Main} starts it; a command reads its options and leaves the work to other rooms.
 */
@NullMarked
package org.tensortck.cli;

import org.jspecify.annotations.NullMarked;
