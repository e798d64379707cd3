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
 * Capability: the common dtype of values of different dtypes.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.PROMOTION)
public interface Promotion<X> extends Capability {

    /**
     * Returns {@code torch.promote_types} or {@code np.promote_types}: the common dtype of two dtypes.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the two have no common dtype
     */
    @Python({"torch.promote_types(type1, type2)", "np.promote_types(type1, type2)"})
    DType promoteTypes(DType first, DType second);

    /**
     * Returns {@code torch.result_type}, which takes two operands, or {@code np.result_type}, which takes at least one:
     * the dtype of a result. No element is computed.
     *
     * @throws TensorException as {@link #promoteTypes}
     */
    @Python({"torch.result_type(tensor1, tensor2)", "np.result_type(*arrays_and_dtypes)"})
    DType resultType(List<Operand<X>> operands);

    /**
     * Returns {@code torch.can_cast} or {@code np.can_cast}: whether a cast is allowed.
     *
     * @param casting NumPy's rule; empty for PyTorch, which has only one rule
     */
    @Python({"torch.can_cast(from_, to)", "np.can_cast(from_, to, casting='safe')"})
    boolean canCast(DType from, DType to, Optional<Casting> casting);
}
