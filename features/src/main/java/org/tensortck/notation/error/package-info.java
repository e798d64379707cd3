/**
 * What can be wrong with code, and where: {@code PythonException} is what Python raises too, {@code NotationException} says
 * that the code leaves the notation.
 *
 * <p>The lowest room of the notation: it knows none of the others.
 */
@NullMarked
package org.tensortck.notation.error;

import org.jspecify.annotations.NullMarked;
