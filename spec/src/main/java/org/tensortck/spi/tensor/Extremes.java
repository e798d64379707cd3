package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the greatest and the least elements along an axis, and where they are.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.REDUCTIONS)
public interface Extremes<T> extends Capability {

    /**
     * Extreme elements and their int64 indices along the axis. Both are in new memory and have the same shape: that of the
     * operand without the axis, or with size 1 in its place.
     */
    record Extreme<T>(T values, T indices) {}

    /**
     * Returns the greatest elements; NaN where any element is NaN.
     *
     * @param axis the axis in {@code [-rank, rank)} to reduce; a 0-d tensor has an axis 0
     * @param keepDimensions whether the axis stays, with size 1
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} for an axis out of range;
     *     {@link ErrorKind#DTYPE_UNSUPPORTED}; {@link ErrorKind#SHAPE_MISMATCH} for an axis of size 0
     */
    @Python({"torch.max(input, dim=None, keepdim=False)", "Tensor.max(self, dim=None, keepdim=False)"})
    Extreme<T> maximum(T x, long axis, boolean keepDimensions);

    /** Returns the least elements, otherwise as {@link #maximum}. */
    @Python({"torch.min(input, dim=None, keepdim=False)", "Tensor.min(self, dim=None, keepdim=False)"})
    Extreme<T> minimum(T x, long axis, boolean keepDimensions);
}
