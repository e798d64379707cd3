package org.tensortck.spi.tensor;

import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: views of a tensor in which an element may appear more than once. A write to the element is seen wherever
 * it appears.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.SPLITTING)
public interface TensorWindows<T> extends Capability {

    /**
     * Returns {@code tensor.unfold(dimension, size, step)}: a view of all windows of the given size along a dimension,
     * which begin {@code step} elements apart. A last dimension is added for the elements of a window.
     *
     * @param dimension in {@code [-rank, rank)}; a 0-d tensor counts as a vector of one element
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} for another dimension; of kind
     *     {@link ErrorKind#SHAPE_MISMATCH} where {@code size} is larger than the size of the dimension; of kind
     *     {@link ErrorKind#INVALID_ARGUMENT} for a negative size or a step that is not positive
     */
    @Python("Tensor.unfold(self, dimension, size, step)")
    T unfold(T tensor, long dimension, long size, long step);

    /**
     * Returns {@code tensor.as_strided(size, stride, storage_offset)}: a view of the storage with the given layout.
     *
     * @param shape the size of each dimension
     * @param strides the distance, in elements, between neighbours along each dimension
     * @param offset the distance, in elements, from the start of the storage (not of the tensor) to the first element;
     *     empty for the offset of the tensor
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where an element lies outside the storage, or
     *     shape and strides differ in rank; of kind {@link ErrorKind#NEGATIVE_STRIDE}
     */
    @Python({"torch.as_strided(input, size, stride, storage_offset=None)",
            "Tensor.as_strided(self, size, stride, storage_offset=None)"})
    T asStrided(T tensor, long[] shape, long[] strides, OptionalLong offset);
}
