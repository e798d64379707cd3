package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: axes of length one, taken away and added. Nothing is copied: a result is a view or, where the
 * documentation of the method says so, {@code x} itself, the same Java object.
 *
 * <p>An axis is counted from the front from 0 on, or from the back from -1 on. One that does not exist is refused with
 * {@link ErrorKind#INDEX_OUT_OF_RANGE}, one that is named twice with {@link ErrorKind#INVALID_ARGUMENT}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.VIEWS)
public interface UnitAxes<X> extends Capability {

    /**
     * Returns {@code x.squeeze()}, without any axis of length one: shape {@code [1, n, 1]} to {@code [n]}; shares. Where
     * there is no such axis, PyTorch makes a view and NumPy returns {@code x} itself.
     */
    @Python({"torch.squeeze(input, dim=None)", "Tensor.squeeze(self, dim=None)", "np.squeeze(a, axis=None)",
            "ndarray.squeeze(self, axis=None)"})
    X squeeze(X x);

    /**
     * Returns {@code x.squeeze(axis)}, without one axis; shares. Where that is longer than one, PyTorch makes a view of
     * the same shape.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the axis is longer than one, in NumPy
     */
    @Python({"torch.squeeze(input, dim=None)", "Tensor.squeeze(self, dim=None)", "np.squeeze(a, axis=None)",
            "ndarray.squeeze(self, axis=None)"})
    X squeeze(X x, long axis);

    /** Returns {@code x.squeeze(axes)}, without several axes; shares. Otherwise as {@link #squeeze(Object, long)}. */
    @Python({"torch.squeeze(input, dim=None)", "Tensor.squeeze(self, dim=None)", "np.squeeze(a, axis=None)",
            "ndarray.squeeze(self, axis=None)"})
    X squeeze(X x, long[] axes);

    /**
     * Returns {@code Tensor.unsqueeze(axis)}, {@code numpy.expand_dims(a, axes)}, with new axes of length one; shares.
     *
     * @param axes where they are in the result; for a tensor exactly one
     */
    @Python({"torch.unsqueeze(input, dim)", "Tensor.unsqueeze(self, dim)", "np.expand_dims(a, axis)"})
    X unsqueeze(X x, long... axes);

    /**
     * Returns {@code atleast_1d}, {@code atleast_2d} or {@code atleast_3d} of {@code torch} or {@code numpy}: with new
     * axes of length one where there are fewer, else {@code x} itself; shares. The third one is added at the end: shape
     * {@code [n]} to {@code [1, n]} and {@code [1, n, 1]}.
     *
     * @param rank 1, 2 or 3
     */
    @Python({"torch.atleast_1d(*tensors)", "torch.atleast_2d(*tensors)", "torch.atleast_3d(*tensors)",
            "np.atleast_1d(*arys)", "np.atleast_2d(*arys)", "np.atleast_3d(*arys)"})
    X atLeast(X x, int rank);
}
