package org.tensortck.spi;

import java.util.List;

/**
 * Capability: PyTorch's named functions that write to a tensor in place. None changes its dtype or its layout.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.FILLING)
public non-sealed interface Filling<T> extends Capability {

    /**
     * Does {@code tensor.copy_(source)}: broadcasts and casts. Unlike an assignment it drops no dimension of the source.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#OVERLAPPING_MEMORY}
     */
    void copyFrom(T tensor, T source);

    /**
     * Does {@code tensor.fill_(value)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    void fill(T tensor, Scalar value);

    /** Does {@code tensor.zero_()}. */
    void zero(T tensor);

    /**
     * Does {@code tensor.masked_fill_(mask, value)}: writes where a mask, broadcast to the tensor, is true.
     *
     * @param mask of bools
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, {@link ErrorKind#VALUE_OUT_OF_RANGE}, or
     *     {@link ErrorKind#INVALID_INDEX} for another dtype of the mask
     */
    void maskedFill(T tensor, T mask, Scalar value);

    /**
     * Does {@code tensor.index_fill_(dim, index, value)}: writes to the parts at some positions of one dimension.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index int64, of rank 1 at most
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    void indexFill(T tensor, long dimension, T index, Scalar value);

    /**
     * Does {@code tensor.index_put_(indices, values)}, which is {@code tensor[indices] = values} and says by name that the
     * values have to be of the tensor's dtype.
     *
     * @param indices masks and positions, for the first dimensions
     * @throws TensorException as {@link Indexing#assign(Object, List, Object)}
     */
    void indexPut(T tensor, List<T> indices, T values);
}
