package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the real and the imaginary parts of complex elements, and their conjugates.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.COMPLEX)
public interface ComplexParts<X> extends Capability {

    /**
     * Returns {@code x.real}: for complex elements a view of the real parts, whose strides in bytes are those of
     * {@code x}; for other elements {@code x} itself, the same Java object.
     */
    @Python({"Tensor.real", "torch.real(input)", "ndarray.real", "np.real(val)"})
    X real(X x);

    /**
     * Returns {@code x.imag}: for complex elements a view of the imaginary parts, which begins one part after
     * {@link #real}. For an array with other elements it is a new read-only array of zeros.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for a tensor with other elements
     */
    @Python({"Tensor.imag", "torch.imag(input)", "ndarray.imag", "np.imag(val)"})
    X imaginary(X x);

    /**
     * Returns {@code x.conj()}: for a complex tensor a view of the conjugates, which has the conjugate bit if {@code x}
     * does not have it; for a complex array a copy; for other elements {@code x} itself, the same Java object.
     */
    @Python({"torch.conj(input)", "Tensor.conj(self)", "ndarray.conj(self)"})
    X conjugate(X x);
}
