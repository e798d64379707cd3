/**
 * The reference implementation: tensors that follow PyTorch's rules and arrays that follow NumPy's, over the same
 * strided elements in off-heap memory. Users begin with {@link org.tensortck.reference.ReferenceTensors} and
 * {@link org.tensortck.reference.ReferenceArrays}; of the packages below this one, only those of the tensor and the
 * array are for users.
 *
 * <p>A tensor or an array holds strided elements: a storage (the memory and its owner), a codec (the encoding of an
 * element as bytes) and a layout (the offsets of the elements). From the bottom up:
 *
 * <ul>
 * <li>{@code layout} and {@code element}, which use neither each other nor memory;
 * <li>{@code memory}, which joins them;
 * <li>{@code compute}, {@code index} and {@code text}, which both libraries use;
 * <li>{@code torch} and {@code numpy}: each has its {@code rule}, its {@code text}, the tensor or array itself, and its
 * parts, one for each capability, in {@code settings}, {@code view}, {@code compute}, {@code memory} and {@code index}.
 * </ul>
 *
 * <p>Where PyTorch and NumPy differ below those two, the difference has a name: {@code StrideRule}, {@code ElementSizeRule},
 * {@code RoundingRule}, {@code StorableNumbers}, {@code ArithmeticRule}, {@code IndexRule}.
 *
 * <p>Values of a cast go through an exact carrier and are rounded to nearest, ties to even.
 */
@NullMarked
package org.tensortck.reference;

import org.jspecify.annotations.NullMarked;
