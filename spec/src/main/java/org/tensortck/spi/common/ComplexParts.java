package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the two parts of complex numbers.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.COMPLEX)
public interface ComplexParts<X> extends Capability {

    /**
     * Returns {@code x.real}: of complex elements a view of the real parts, with the strides of {@code x} counted in parts;
     * of others the very same object.
     */
    @Python({"Tensor.real", "torch.real(input)", "ndarray.real", "np.real(val)"})
    X real(X x);

    /**
     * Returns {@code x.imag}: of complex elements a view of the imaginary parts, one part further on than {@link #real}. Of
     * an array with other elements it is a new read-only array of zeros.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for a tensor with other elements
     */
    @Python({"Tensor.imag", "torch.imag(input)", "ndarray.imag", "np.imag(val)"})
    X imaginary(X x);

    /**
     * Returns {@code x.conj()}: of a complex tensor a view whose elements are the conjugates of those in memory; of a
     * complex array a copy; of anything else the very same object.
     */
    @Python({"torch.conj(input)", "Tensor.conj(self)", "ndarray.conj(self)"})
    X conjugate(X x);
}
