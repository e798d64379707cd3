/**
 * The command line of the suite.
 *
 * <p>{@code Main} starts it; a command reads its options and calls other packages.
 */
@NullMarked
package org.tensortck.cli;

import org.jspecify.annotations.NullMarked;
