/**
 * The errors of code, with their place: {@code PythonException} is an exception that Python raises too,
 * {@code NotationException} shows that the code leaves the notation.
 *
 * <p>The lowest package of the notation: it uses no other one.
 */
@NullMarked
package org.tensortck.notation.error;

import org.jspecify.annotations.NullMarked;
