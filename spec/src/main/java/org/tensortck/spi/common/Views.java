package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: views with the axes in another order. Nothing is copied.
 *
 * <p>An axis counts from 0 at the front, or from -1 at the back. A nonexistent axis is refused with
 * {@link ErrorKind#INDEX_OUT_OF_RANGE}, axes that do not fit the operation with {@link ErrorKind#INVALID_ARGUMENT}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.VIEWS)
public interface Views<X> extends Capability {

    /** Returns {@code x.T}: a view with the axes in reverse order; shape {@code [n, m]} becomes {@code [m, n]}. */
    @Python({"Tensor.T", "ndarray.T", "ndarray.transpose(self, *axes)", "np.transpose(a, axes=None)",
            "np.permute_dims(a, axes=None)"})
    X transpose(X x);

    /**
     * Returns {@code x.mT}: a view with the last two axes swapped; shape {@code [.., n, m]} becomes {@code [.., m, n]}.
     * For a 0-d tensor PyTorch returns {@code x} itself, the same Java object.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there are fewer than two axes, except for
     *     a 0-d tensor
     */
    @Python({"Tensor.mT", "ndarray.mT", "np.matrix_transpose(x)"})
    X matrixTranspose(X x);

    /**
     * Returns {@code Tensor.permute(axes)} or {@code ndarray.transpose(axes)}: a view in which axis {@code i} is axis
     * {@code axes[i]} of {@code x}.
     *
     * @param axes all axes, each of them once
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where an axis is given twice or is missing
     */
    @Python({"torch.permute(input, dims)", "Tensor.permute(self, *dims)", "ndarray.transpose(self, *axes)",
            "np.transpose(a, axes=None)", "np.permute_dims(a, axes=None)"})
    X permute(X x, long... axes);

    /** Returns {@code Tensor.transpose(first, second)}, also called {@code swapaxes}: a view with two axes swapped. */
    @Python({"torch.transpose(input, dim0, dim1)", "Tensor.transpose(self, dim0, dim1)",
            "torch.swapdims(input, dim0, dim1)", "Tensor.swapdims(self, dim0, dim1)",
            "torch.swapaxes(input, axis0, axis1)", "Tensor.swapaxes(self, axis0, axis1)",
            "np.swapaxes(a, axis1, axis2)", "ndarray.swapaxes(self, axis1, axis2)"})
    X swapAxes(X x, long first, long second);

    /**
     * Returns {@code torch.movedim}, {@code numpy.moveaxis}: a view in which axis {@code source[i]} of {@code x} is
     * axis {@code destination[i]}, and the others keep their order.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where an axis is given twice, or the numbers
     *     of sources and destinations differ
     */
    @Python({"torch.movedim(input, source, destination)", "Tensor.movedim(self, source, destination)",
            "torch.moveaxis(input, source, destination)", "Tensor.moveaxis(self, source, destination)",
            "np.moveaxis(a, source, destination)"})
    X moveAxes(X x, long[] source, long[] destination);
}
