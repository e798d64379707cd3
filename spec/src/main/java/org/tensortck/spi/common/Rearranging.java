package org.tensortck.spi.common;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the same elements in another order. The results of PyTorch are copies. Those of NumPy are views, with
 * negative strides along reversed axes; only {@link #roll} copies.
 *
 * <p>An axis is in {@code [-rank, rank)}; any other is refused with {@link ErrorKind#INDEX_OUT_OF_RANGE}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.REARRANGING)
public interface Rearranging<X> extends Capability {

    /**
     * Returns {@code x.flip(axes)}: the elements in reverse order along each given axis.
     *
     * @param axes the axes; empty, for an array only, for all axes
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where an axis is given twice
     */
    @Python({"torch.flip(input, dims)", "Tensor.flip(self, *dims)", "np.flip(m, axis=None) -> scalar"})
    X flip(X x, Optional<long[]> axes);

    /**
     * Returns {@code fliplr(x)}: reversed along the second axis.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the rank is below 2
     */
    @Python({"torch.fliplr(input)", "Tensor.fliplr(self)", "np.fliplr(m)"})
    X fliplr(X x);

    /**
     * Returns {@code flipud(x)}: reversed along the first axis.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the rank is 0
     */
    @Python({"torch.flipud(input)", "Tensor.flipud(self)", "np.flipud(m)"})
    X flipud(X x);

    /**
     * Returns {@code rot90(x, times, axes)}: rotated {@code times} times by 90 degrees, from the first of two axes
     * towards the second. For a rotation by 0 degrees, the result of a tensor is a copy in row-major order.
     *
     * @param times the number of rotations; a negative number rotates in the other direction
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where {@code axes} are not two different axes;
     *     of kind {@link ErrorKind#SHAPE_MISMATCH} for a tensor of rank below 2
     */
    @Python({"torch.rot90(input, k=1, dims=[0, 1])", "Tensor.rot90(self, k=1, dims=[0, 1])",
            "np.rot90(m, k=1, axes=(0, 1))"})
    X rot90(X x, long times, long[] axes);

    /**
     * Returns {@code roll(x, shifts, axes)}: a copy in which elements are moved along the axes by the shifts; elements
     * that leave an axis at one end enter it at the other.
     *
     * @param shifts the distances in elements; a negative number moves towards the start
     * @param axes the axis of each shift; empty to move the elements in row-major order, as along a single axis
     * @throws TensorException where the shifts do not fit the axes: for a tensor of kind
     *     {@link ErrorKind#INVALID_ARGUMENT}, where their numbers differ; for an array of kind
     *     {@link ErrorKind#SHAPE_MISMATCH}, where they cannot be broadcast together
     */
    @Python({"torch.roll(input, shifts, dims=())", "Tensor.roll(self, shifts, dims=())",
            "np.roll(a, shift, axis=None)"})
    X roll(X x, long[] shifts, Optional<long[]> axes);
}
