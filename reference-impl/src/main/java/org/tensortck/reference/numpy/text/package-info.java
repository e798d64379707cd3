/**
 * The text of arrays and of their elements, as NumPy writes it. {@link org.tensortck.reference.numpy.text.ArrayText} is
 * the way in; columns and numbers are its own.
 */
@NullMarked
package org.tensortck.reference.numpy.text;

import org.jspecify.annotations.NullMarked;
