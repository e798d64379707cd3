package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.python.Python;

/**
 * Capability: views of complex elements as pairs of real numbers and vice versa, and pending signs.
 *
 * <p>A tensor may have a conjugate bit or a negative bit: its elements are then the conjugates, or the negatives, of
 * the numbers in memory. The sign is applied at each read and write; views inherit the bit, copies do not. Such a
 * tensor cannot be shared: {@link MemoryExport#share} refuses it with {@link ErrorKind#UNRESOLVED}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.COMPLEX)
public interface ComplexTensors<T> extends Capability {

    /**
     * Returns {@code torch.view_as_real(tensor)}: a view with a last dimension of size 2 for the real and the imaginary
     * part.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the elements are not complex, or
     *     {@link ErrorKind#UNRESOLVED} where the conjugate bit is set
     */
    @Python("torch.view_as_real(input)")
    T viewAsReal(T tensor);

    /**
     * Returns {@code torch.view_as_complex(tensor)}: a view in which the last dimension, of size 2, becomes the real
     * and the imaginary part.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the dtype is not float16, float32 or
     *     float64; of kind {@link ErrorKind#SHAPE_MISMATCH} where the last dimension does not have size 2 and stride 1,
     *     or another stride or the offset is odd
     */
    @Python("torch.view_as_complex(input)")
    T viewAsComplex(T tensor);

    /**
     * Returns {@code tensor.adjoint()}: a view of the conjugates with the last two dimensions swapped.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the rank is 1
     */
    @Python({"Tensor.mH", "torch.adjoint(input)", "Tensor.adjoint(self)"})
    T adjoint(T tensor);

    /** Returns {@code tensor.is_conj()}: whether the conjugate bit is set. */
    @Python({"torch.is_conj(input)", "Tensor.is_conj(self)"})
    boolean isConjugated(T tensor);

    /**
     * Returns {@code tensor.resolve_conj()}: a copy without the bit if it is set, else {@code tensor} itself, the same
     * Java object.
     */
    @Python({"torch.resolve_conj(input)", "Tensor.resolve_conj(self)"})
    T resolveConjugation(T tensor);

    /** Returns {@code tensor.is_neg()}: whether the negative bit is set. */
    @Python({"torch.is_neg(input)", "Tensor.is_neg(self)"})
    boolean isNegated(T tensor);

    /**
     * Returns {@code tensor.resolve_neg()}: a copy without the bit if it is set, else {@code tensor} itself, the same
     * Java object.
     */
    @Python({"torch.resolve_neg(input)", "Tensor.resolve_neg(self)"})
    T resolveNegation(T tensor);
}
