/**
 * The encoding of elements as bytes: codecs, floating-point formats, rounding, rows of values, and the numbers that a
 * dtype stores. It knows no shape. Memory is read and written by {@link org.tensortck.reference.element.ElementCodec},
 * one element at a time, and in rows by {@link org.tensortck.reference.element.RowReader},
 * {@link org.tensortck.reference.element.RowWriter}, {@link org.tensortck.reference.element.CastLoops} and
 * {@link org.tensortck.reference.element.ByteMoves}; bit patterns stay inside.
 */
@NullMarked
package org.tensortck.reference.element;

import org.jspecify.annotations.NullMarked;
