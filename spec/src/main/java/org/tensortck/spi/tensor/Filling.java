package org.tensortck.spi.tensor;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Scalar;

/**
 * Capability: PyTorch's named functions that write to a tensor in place. None changes its dtype or its layout.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.FILLING)
public interface Filling<T> extends Capability {

    /**
     * Does {@code tensor.copy_(source)}: writes the source, broadcast and cast to the tensor. Unlike an assignment it
     * drops no leading dimensions of size 1 of the source.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#OVERLAPPING_MEMORY}
     */
    @Python("Tensor.copy_(self, src, non_blocking=False) -> self")
    void copyFrom(T tensor, T source);

    /**
     * Does {@code tensor.fill_(value)}: writes one number to every element.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("Tensor.fill_(self, value) -> self")
    void fill(T tensor, Scalar value);

    /** Does {@code tensor.zero_()}: writes 0 to every element. */
    @Python("Tensor.zero_(self) -> self")
    void zero(T tensor);

    /**
     * Does {@code tensor.masked_fill_(mask, value)}: writes one number where the mask, broadcast to the tensor, is
     * true.
     *
     * @param mask of bools
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, {@link ErrorKind#VALUE_OUT_OF_RANGE}, or
     *     {@link ErrorKind#INVALID_INDEX} for another dtype of the mask
     */
    @Python("Tensor.masked_fill_(self, mask, value) -> self")
    void maskedFill(T tensor, T mask, Scalar value);

    /**
     * Does {@code tensor.index_fill_(dim, index, value)}: writes one number to the parts with the given indices along
     * one dimension.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index int64, of rank 1 at most
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("Tensor.index_fill_(self, dim, index, value) -> self")
    void indexFill(T tensor, long dimension, T index, Scalar value);

    /**
     * Does {@code tensor.index_put_(indices, values)}, which is {@code tensor[indices] = values}, but may refuse values
     * of another dtype.
     *
     * @param indices masks and index arrays, for the first dimensions
     * @throws TensorException as {@link Indexing#assign(Object, List, Object)}
     */
    @Python("Tensor.index_put_(self, indices, values) -> self")
    void indexPut(T tensor, List<T> indices, T values);

    /**
     * Does {@code tensor.index_copy_(dim, index, source)}: copies each part of the source along the dimension to the
     * part of the tensor whose index is the corresponding integer of {@code index}.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index int64, of rank 1, none of them negative; one for each part of the source
     * @param source of the dtype of the tensor, and of its shape except along the dimension
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or, where the dtypes differ, {@link ErrorKind#INVALID_ARGUMENT}
     */
    @Python("Tensor.index_copy_(self, dim, index, source) -> self")
    void indexCopy(T tensor, long dimension, T index, T source);
}
