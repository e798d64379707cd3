package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: axes of size 1, removed and added. Nothing is copied: a result is a view or, where the documentation of
 * the method says so, {@code x} itself, the same Java object.
 *
 * <p>An axis counts from 0 at the front, or from -1 at the back. A nonexistent axis is refused with
 * {@link ErrorKind#INDEX_OUT_OF_RANGE}, an axis that is given twice with {@link ErrorKind#INVALID_ARGUMENT}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.VIEWS)
public interface UnitAxes<X> extends Capability {

    /**
     * Returns {@code x.squeeze()}: a view without the axes of size 1; shape {@code [1, n, 1]} becomes {@code [n]}. If
     * there is no such axis, PyTorch returns a view and NumPy {@code x} itself.
     */
    @Python({"torch.squeeze(input, dim=None)", "Tensor.squeeze(self, dim=None)", "np.squeeze(a, axis=None)",
            "ndarray.squeeze(self, axis=None)"})
    X squeeze(X x);

    /**
     * Returns {@code x.squeeze(axis)}: a view without one axis. If its size is not 1, PyTorch returns a view of the
     * same shape.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} in NumPy, where the size of the axis is not 1
     */
    @Python({"torch.squeeze(input, dim=None)", "Tensor.squeeze(self, dim=None)", "np.squeeze(a, axis=None)",
            "ndarray.squeeze(self, axis=None)"})
    X squeeze(X x, long axis);

    /** Returns {@code x.squeeze(axes)}: a view without several axes. Otherwise as {@link #squeeze(Object, long)}. */
    @Python({"torch.squeeze(input, dim=None)", "Tensor.squeeze(self, dim=None)", "np.squeeze(a, axis=None)",
            "ndarray.squeeze(self, axis=None)"})
    X squeeze(X x, long[] axes);

    /**
     * Returns {@code Tensor.unsqueeze(axis)}, {@code numpy.expand_dims(a, axes)}: a view with new axes of size 1.
     *
     * @param axes the numbers of the new axes in the result; for a tensor exactly one
     */
    @Python({"torch.unsqueeze(input, dim)", "Tensor.unsqueeze(self, dim)", "np.expand_dims(a, axis)"})
    X unsqueeze(X x, long... axes);

    /**
     * Returns {@code atleast_1d}, {@code atleast_2d} or {@code atleast_3d} of {@code torch} or {@code numpy}: a view
     * with new axes of size 1 where {@code x} has fewer axes, else {@code x} itself. The first two axes are added at
     * the front, the third at the end: shape {@code [n]} becomes {@code [1, n]} or {@code [1, n, 1]}.
     *
     * @param rank 1, 2 or 3
     */
    @Python({"torch.atleast_1d(*tensors)", "torch.atleast_2d(*tensors)", "torch.atleast_3d(*tensors)",
            "np.atleast_1d(*arys)", "np.atleast_2d(*arys)", "np.atleast_3d(*arys)"})
    X atLeast(X x, int rank);
}
