/**
 * The reference implementation: tensors that follow PyTorch's rules and arrays that follow NumPy's, over the same
 * strided elements in off-heap memory.
 *
 * <p>{@link org.tensortck.reference.ReferenceTensors} and {@link org.tensortck.reference.ReferenceArrays} are the way
 * in. Behind them a {@code Tensor} or an {@code NdArray} holds {@code StridedElements}: a {@code Storage} (the memory
 * and what keeps it alive), an {@code ElementCodec} (what the bytes of an element mean) and a {@code Layout} (where the
 * elements are). The last three know nothing of the two libraries; where PyTorch and NumPy differ, the difference has a
 * name: {@code StrideRule}, {@code NumberRule}, {@code RoundingRule}, {@code ElementSizeRule}, {@code DTypeInference},
 * {@code NumPyProfile}.
 *
 * <p>Values of a cast go through an exact carrier and are rounded to nearest, ties to even.
 */
package org.tensortck.reference;
