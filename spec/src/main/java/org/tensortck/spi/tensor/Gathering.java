package org.tensortck.spi.tensor;

import java.util.List;
import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: PyTorch's functions that gather elements of a tensor into new memory.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SELECTING)
public interface Gathering<T> extends Capability {

    /**
     * Returns {@code torch.index_select(tensor, dim, index)}: the parts with the given indices along one dimension.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index integers of rank 1, none of them negative
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX} or
     *     {@link ErrorKind#SHAPE_MISMATCH}
     */
    @Python("torch.index_select(input, dim, index)")
    T indexSelect(T tensor, long dimension, T index);

    /**
     * Returns {@code torch.take(tensor, index)}: the elements with the given flat indices, in the shape of the index.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} or {@link ErrorKind#INVALID_INDEX}
     */
    @Python("torch.take(input, index)")
    T take(T tensor, T index);

    /**
     * Returns {@code torch.gather(tensor, dim, index)}, in the shape of the index: for each integer of {@code index},
     * the element of the tensor that has this index along the dimension, and the same indices as the integer along all
     * others.
     *
     * @param dimension in {@code [-rank, rank)}
     * @param index integers, none of them negative, of the rank of the tensor, and no larger than the tensor along any
     *     other dimension
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX} or
     *     {@link ErrorKind#SHAPE_MISMATCH}
     */
    @Python("torch.gather(input, dim, index)")
    T gather(T tensor, long dimension, T index);

    /**
     * Returns {@code torch.take_along_dim(tensor, indices, dim)}: as {@link #gather}, after tensor and index have been
     * broadcast together along all other dimensions. A negative integer counts from the end.
     *
     * @param index int64, of the rank of the tensor
     * @param dimension in {@code [-rank, rank)}, or empty for flat indices, which are the elements of {@code index} in
     *     row-major order
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX} or
     *     {@link ErrorKind#SHAPE_MISMATCH}
     */
    @Python("torch.take_along_dim(input, indices, dim=None)")
    T takeAlong(T tensor, T index, OptionalLong dimension);

    /**
     * Returns {@code torch.masked_select(tensor, mask)}: the elements at which the mask is true, as a result of rank 1,
     * after both have been broadcast together.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX} or {@link ErrorKind#SHAPE_MISMATCH}
     */
    @Python("torch.masked_select(input, mask)")
    T maskedSelect(T tensor, T mask);

    /**
     * Returns {@code torch.nonzero(tensor)}: an int64 tensor with one row for each element that is not zero, which
     * holds its indices.
     */
    @Python("torch.nonzero(input, *, as_tuple=False)")
    T nonzero(T tensor);

    /**
     * Returns {@code torch.nonzero(tensor, as_tuple=True)}: one int64 tensor for each dimension, with the indices along
     * this dimension of all elements that are not zero. Together the tensors are an index that selects these elements.
     */
    @Python("torch.nonzero(input, *, as_tuple=False)")
    List<T> nonzeroTuple(T tensor);
}
