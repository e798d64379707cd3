package org.tensortck.spi.common;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Operand;

/**
 * Capability: arithmetic into memory that is there already. Dtype, shape and memory of the target stay as they are; all
 * objects that share the memory see the result.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.ARITHMETIC)
public interface InPlaceArithmetic<X> extends Capability {

    /**
     * Returns the operations that the library has in place: all, unless overridden. No other is asked for; scenarios that
     * need one are unsupported.
     */
    default Set<BinaryOperation> inPlaceOperations() {
        return EnumSet.allOf(BinaryOperation.class);
    }

    /**
     * Does {@code target += operand} and the like; {@code Tensor.add_(other)}.
     *
     * @throws TensorException as {@link Arithmetic#apply}; of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the result
     *     must not be cast to the dtype of the target; of kind {@link ErrorKind#SHAPE_MISMATCH} where the target would
     *     have to grow; of kind {@link ErrorKind#READ_ONLY}; of kind {@link ErrorKind#REQUIRES_GRAD} for a leaf that
     *     requires gradients
     */
    void applyInPlace(BinaryOperation operation, X target, Operand<X> operand);

    /**
     * Does {@code torch.add(left, right, out=target)} and {@code np.add(left, right, out=target, casting=)}.
     *
     * @param casting NumPy's rule for casts to the dtype of the target; empty for PyTorch, which has but one
     * @throws TensorException as {@link #applyInPlace}
     */
    void applyInto(X target, BinaryOperation operation, Operand<X> left, Operand<X> right, Optional<Casting> casting);
}
