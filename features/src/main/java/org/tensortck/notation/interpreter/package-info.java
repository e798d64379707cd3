/**
 * An interpreter of the syntax tree that needs no Python; functions are called through {@code vocabulary}.
 *
 * <p>Other packages use {@code Interpreter}.
 */
@NullMarked
package org.tensortck.notation.interpreter;

import org.jspecify.annotations.NullMarked;
