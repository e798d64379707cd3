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
     * Extreme elements and their indices along the axis, an int64. Both have memory of their own and one shape: that of the
     * operand without the axis, or with length 1 in its place.
     */
    record Extreme<T>(T values, T indices) {}

    /**
     * Returns the greatest elements; NaN where there is one.
     *
     * @param axis the axis in {@code [-rank, rank)} that goes away; a tensor of rank 0 has an axis 0
     * @param keepDimensions whether it stays as an axis of length 1
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where there is no such axis;
     *     {@link ErrorKind#DTYPE_UNSUPPORTED}; {@link ErrorKind#SHAPE_MISMATCH} where it has length 0
     */
    @Python({"torch.max(input, dim=None, keepdim=False)", "Tensor.max(self, dim=None, keepdim=False)"})
    Extreme<T> maximum(T x, long axis, boolean keepDimensions);

    /** Returns the least elements, otherwise as {@link #maximum}. */
    @Python({"torch.min(input, dim=None, keepdim=False)", "Tensor.min(self, dim=None, keepdim=False)"})
    Extreme<T> minimum(T x, long axis, boolean keepDimensions);
}
