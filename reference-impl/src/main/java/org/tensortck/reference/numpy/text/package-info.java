/**
 * The text of arrays and of their elements, as NumPy writes it. {@link org.tensortck.reference.numpy.text.ArrayText} is
 * the way in; columns and numbers are its own.
 */
package org.tensortck.reference.numpy.text;
