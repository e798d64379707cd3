package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the same memory with the axes in another order. Nothing is copied, and every result is a view.
 *
 * <p>An axis is counted from the front from 0 on, or from the back from -1 on. One that does not exist is refused with
 * {@link ErrorKind#INDEX_OUT_OF_RANGE}, axes that do not fit the operation with {@link ErrorKind#INVALID_ARGUMENT}.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.VIEWS)
public interface Views<X> extends Capability {

    /** Returns {@code x.T}, the axes in reverse order: shape {@code [n, m]} to {@code [m, n]}; shares. */
    @Python({"Tensor.T", "ndarray.T", "ndarray.transpose(self, *axes)", "np.transpose(a, axes=None)",
            "np.permute_dims(a, axes=None)"})
    X transpose(X x);

    /**
     * Returns {@code x.mT}, the last two axes swapped: shape {@code [.., n, m]} to {@code [.., m, n]}; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there are fewer than two axes. PyTorch gives
     *     a tensor without axes back as it is, the same Java object.
     */
    @Python({"Tensor.mT", "ndarray.mT", "np.matrix_transpose(x)"})
    X matrixTranspose(X x);

    /**
     * Returns {@code Tensor.permute(axes)} or {@code ndarray.transpose(axes)}: axis {@code i} of the result is axis
     * {@code axes[i]} of {@code x}; shares.
     *
     * @param axes each axis once
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where one is named twice or not at all
     */
    @Python({"torch.permute(input, dims)", "Tensor.permute(self, *dims)", "ndarray.transpose(self, *axes)",
            "np.transpose(a, axes=None)", "np.permute_dims(a, axes=None)"})
    X permute(X x, long... axes);

    /** Returns {@code Tensor.transpose(first, second)}, also called {@code swapaxes}: two axes swapped; shares. */
    @Python({"torch.transpose(input, dim0, dim1)", "Tensor.transpose(self, dim0, dim1)",
            "torch.swapdims(input, dim0, dim1)", "Tensor.swapdims(self, dim0, dim1)",
            "torch.swapaxes(input, axis0, axis1)", "Tensor.swapaxes(self, axis0, axis1)",
            "np.swapaxes(a, axis1, axis2)", "ndarray.swapaxes(self, axis1, axis2)"})
    X swapAxes(X x, long first, long second);

    /**
     * Returns {@code torch.movedim}, {@code numpy.moveaxis}: axis {@code source[i]} of {@code x} is axis
     * {@code destination[i]} of the result, and the others keep their order; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where one is named twice, or there are more of one
     *     than of the other
     */
    @Python({"torch.movedim(input, source, destination)", "Tensor.movedim(self, source, destination)",
            "torch.moveaxis(input, source, destination)", "Tensor.moveaxis(self, source, destination)",
            "np.moveaxis(a, source, destination)"})
    X moveAxes(X x, long[] source, long[] destination);
}
