package org.tensortck.spi;

import java.util.Optional;

/**
 * Capability: tensors made after another one, which is only asked for its dtype, its device and, by the functions named
 * {@code …Like}, for its shape and strides.
 *
 * <p>Nothing is shared with the other tensor, nothing of it is copied, and the graph is not continued. An empty dtype or
 * device is that of the other tensor.
 *
 * <p>The strides of {@code …Like} are those of the other tensor where it is dense, and otherwise keep the order of its
 * axes; those of {@code new…} are row-major.
 *
 * @param <T> the implementation's own tensor type; opaque to the suite
 */
@Group.In(Group.CREATING)
public non-sealed interface TensorPrototypes<T> extends Capability {

    /** Returns {@code torch.zeros_like(tensor, dtype=, device=)}. */
    T zerosLike(T tensor, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.ones_like(tensor, dtype=, device=)}. */
    T onesLike(T tensor, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.full_like(tensor, value, dtype=, device=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    T fullLike(T tensor, Scalar value, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.empty_like(tensor, dtype=, device=)}, whose elements are not set. */
    T emptyLike(T tensor, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code tensor.new_zeros(shape, dtype=, device=)}. */
    T newZeros(T tensor, long[] shape, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code tensor.new_ones(shape, dtype=, device=)}. */
    T newOnes(T tensor, long[] shape, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code tensor.new_full(shape, value, dtype=, device=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    T newFull(T tensor, long[] shape, Scalar value, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code tensor.new_empty(shape, dtype=, device=)}, whose elements are not set. */
    T newEmpty(T tensor, long[] shape, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code tensor.new_tensor(values, dtype=, device=)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    T newTensor(T tensor, Values values, Optional<DType> dtype, Optional<Device> device);
}
