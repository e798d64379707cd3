package org.tensortck.spi.common;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;

/**
 * Capability: the dtype that values of different dtypes have together.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.PROMOTION)
public interface Promotion<X> extends Capability {

    /**
     * {@code torch.promote_types} and {@code np.promote_types}.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the two have no dtype in common
     */
    @Python({"torch.promote_types(type1, type2)", "np.promote_types(type1, type2)"})
    DType promoteTypes(DType first, DType second);

    /**
     * {@code torch.result_type}, which takes two operands, and {@code np.result_type}, which takes at least one. Nothing
     * is computed.
     *
     * @throws TensorException as {@link #promoteTypes}
     */
    @Python({"torch.result_type(tensor1, tensor2)", "np.result_type(*arrays_and_dtypes)"})
    DType resultType(List<Operand<X>> operands);

    /**
     * {@code torch.can_cast} and {@code np.can_cast}.
     *
     * @param casting NumPy's rule; empty for PyTorch, which has but one
     */
    @Python({"torch.can_cast(from_, to)", "np.can_cast(from_, to, casting='safe')"})
    boolean canCast(DType from, DType to, Optional<Casting> casting);
}
