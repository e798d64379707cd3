package org.tensortck.spi;

import java.util.List;
import java.util.Optional;

/**
 * Capability: the dtype that values of different dtypes have together.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.PROMOTION)
public non-sealed interface Promotion<X> extends Capability {

    /**
     * {@code torch.promote_types} and {@code np.promote_types}.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the two have no dtype in common
     */
    DType promoteTypes(DType first, DType second);

    /**
     * {@code torch.result_type}, which takes two operands, and {@code np.result_type}, which takes at least one. Nothing
     * is computed.
     *
     * @throws TensorException as {@link #promoteTypes}
     */
    DType resultType(List<Operand<X>> operands);

    /**
     * {@code torch.can_cast} and {@code np.can_cast}.
     *
     * @param casting NumPy's rule; empty for PyTorch, which has but one
     */
    boolean canCast(DType from, DType to, Optional<Casting> casting);
}
