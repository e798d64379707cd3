/**
 * The text of arrays and of their elements, as NumPy writes it. Other packages use
 * {@link org.tensortck.reference.numpy.text.ArrayText}; columns and numbers are internal.
 */
@NullMarked
package org.tensortck.reference.numpy.text;

import org.jspecify.annotations.NullMarked;
