package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.common.MemoryExport;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: complex elements as pairs of real ones, and signs that are pending.
 *
 * <p>A tensor may have a conjugate bit or a negative bit: its elements are then the conjugates, or the negatives, of what
 * the memory holds. Reading and writing account for it; views inherit it, copies do not. Such a tensor cannot be shared:
 * {@link MemoryExport#share} refuses it with {@link ErrorKind#UNRESOLVED}.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.COMPLEX)
public interface ComplexTensors<T> extends Capability {

    /**
     * {@code torch.view_as_real(tensor)}: a last dimension of length 2 for the two parts. Shares.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the elements are not complex, or
     *     {@link ErrorKind#UNRESOLVED} where the conjugate bit is set
     */
    @Python("torch.view_as_real(input)")
    T viewAsReal(T tensor);

    /**
     * {@code torch.view_as_complex(tensor)}: the last dimension, of length 2, becomes the two parts. Shares.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the dtype is not float16, float32 or
     *     float64; of kind {@link ErrorKind#SHAPE_MISMATCH} where the last dimension has not length 2 and stride 1, or
     *     another stride or the offset is odd
     */
    @Python("torch.view_as_complex(input)")
    T viewAsComplex(T tensor);

    /**
     * {@code tensor.adjoint()}: the conjugate with the last two dimensions exchanged; shares.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the rank is 1
     */
    @Python({"Tensor.mH", "torch.adjoint(input)", "Tensor.adjoint(self)"})
    T adjoint(T tensor);

    /** {@code tensor.is_conj()}: whether the conjugate bit is set. */
    @Python({"torch.is_conj(input)", "Tensor.is_conj(self)"})
    boolean isConjugated(T tensor);

    /** {@code tensor.resolve_conj()}: a copy without the bit if it is set, else the very same tensor. */
    @Python({"torch.resolve_conj(input)", "Tensor.resolve_conj(self)"})
    T resolveConjugation(T tensor);

    /** {@code tensor.is_neg()}: whether the negative bit is set. */
    @Python({"torch.is_neg(input)", "Tensor.is_neg(self)"})
    boolean isNegated(T tensor);

    /** {@code tensor.resolve_neg()}: a copy without the bit if it is set, else the very same tensor. */
    @Python({"torch.resolve_neg(input)", "Tensor.resolve_neg(self)"})
    T resolveNegation(T tensor);
}
