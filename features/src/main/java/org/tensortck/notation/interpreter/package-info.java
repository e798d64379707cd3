/**
 * An interpreter of the syntax tree that needs no Python; functions are called through {@code vocabulary}.
 *
 * <p>{@code Interpreter} is the way in.
 */
@NullMarked
package org.tensortck.notation.interpreter;

import org.jspecify.annotations.NullMarked;
