/**
 * The libraries that {@code tensor-tck init} writes into a project: the core alone, for each side.
 *
 * <p>{@code spec/tutorial.md} adds the other classes to it. The build runs the suite on each step.
 */
@NullMarked
package org.tensortck.starter;

import org.jspecify.annotations.NullMarked;
