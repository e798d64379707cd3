/**
 * What the bytes of an element mean: codecs, floating-point formats, rounding, casts of rows, and which numbers a dtype
 * stores. It knows no shape; only {@link org.tensortck.reference.element.ElementCodec} and
 * {@link org.tensortck.reference.element.CastLoops} read and write memory, and bit patterns stay inside.
 */
@NullMarked
package org.tensortck.reference.element;

import org.jspecify.annotations.NullMarked;
