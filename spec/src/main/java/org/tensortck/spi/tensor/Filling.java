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
     * Does {@code tensor.copy_(source)}: broadcasts and casts. Unlike an assignment it drops no dimension of the source.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#OVERLAPPING_MEMORY}
     */
    @Python("Tensor.copy_(self, src) -> self")
    void copyFrom(T tensor, T source);

    /**
     * Does {@code tensor.fill_(value)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("Tensor.fill_(self, value) -> self")
    void fill(T tensor, Scalar value);

    /** Does {@code tensor.zero_()}. */
    @Python("Tensor.zero_(self) -> self")
    void zero(T tensor);

    /**
     * Does {@code tensor.masked_fill_(mask, value)}: writes where a mask, broadcast to the tensor, is true.
     *
     * @param mask of bools
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, {@link ErrorKind#VALUE_OUT_OF_RANGE}, or
     *     {@link ErrorKind#INVALID_INDEX} for another dtype of the mask
     */
    @Python("Tensor.masked_fill_(self, mask, value) -> self")
    void maskedFill(T tensor, T mask, Scalar value);

    /**
     * Does {@code tensor.index_fill_(dim, index, value)}: writes to the parts at some positions of one dimension.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index int64, of rank 1 at most
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    @Python("Tensor.index_fill_(self, dim, index, value) -> self")
    void indexFill(T tensor, long dimension, T index, Scalar value);

    /**
     * Does {@code tensor.index_put_(indices, values)}, which is {@code tensor[indices] = values} and says by name that the
     * values have to be of the tensor's dtype.
     *
     * @param indices masks and positions, for the first dimensions
     * @throws TensorException as {@link Indexing#assign(Object, List, Object)}
     */
    @Python("Tensor.index_put_(self, indices, values) -> self")
    void indexPut(T tensor, List<T> indices, T values);

    /**
     * Does {@code tensor.index_copy_(dim, index, source)}: the slice of the source at each place goes to the slice that the
     * index names there.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index int64, of rank 1, none of them negative, as many as the source has slices
     * @param source of the dtype of the tensor and of its shape, apart from the dimension
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or, where the dtypes differ, {@link ErrorKind#INVALID_ARGUMENT}
     */
    @Python("Tensor.index_copy_(self, dim, index, source) -> self")
    void indexCopy(T tensor, long dimension, T index, T source);
}
