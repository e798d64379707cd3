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
 * Capability: arithmetic into existing memory. Dtype, shape and memory of the target stay the same; the result is seen
 * through all objects that share the memory.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.ARITHMETIC)
public interface InPlaceArithmetic<X> extends Capability {

    /**
     * Returns the operations that the library can do in place: all, unless overridden. The suite calls no other;
     * scenarios that need one are unsupported.
     */
    default Set<BinaryOperation> inPlaceOperations() {
        return EnumSet.allOf(BinaryOperation.class);
    }

    /**
     * Does {@code target += operand} and the like; {@code Tensor.add_(other)}.
     *
     * @throws TensorException as {@link Arithmetic#apply}; of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the result
     *     may not be cast to the dtype of the target; of kind {@link ErrorKind#SHAPE_MISMATCH} where the result is
     *     larger than the target; of kind {@link ErrorKind#READ_ONLY}; of kind {@link ErrorKind#REQUIRES_GRAD} for a
     *     leaf that requires gradients
     */
    void applyInPlace(BinaryOperation operation, X target, Operand<X> operand);

    /**
     * Does {@code torch.add(left, right, out=target)} and {@code np.add(left, right, out=target, casting=)}.
     *
     * @param casting NumPy's rule for casts to the dtype of the target; empty for PyTorch, which has only one rule
     * @throws TensorException as {@link #applyInPlace}
     */
    void applyInto(X target, BinaryOperation operation, Operand<X> left, Operand<X> right, Optional<Casting> casting);
}
