package org.tensortck.spi.common;

import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.UnaryOperation;

/**
 * Capability: arithmetic, element by element. Operands are broadcast, and the result has new memory.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.ARITHMETIC)
public interface Arithmetic<X> extends Capability {

    /**
     * Returns the operations on two operands that the library has: all, unless overridden. The suite calls no other;
     * scenarios that need one are unsupported.
     */
    default Set<BinaryOperation> binaryOperations() {
        return EnumSet.allOf(BinaryOperation.class);
    }

    /** Returns the operations on one operand that the library has: all, unless overridden. */
    default Set<UnaryOperation> unaryOperations() {
        return EnumSet.allOf(UnaryOperation.class);
    }

    /**
     * Returns {@code left + right} and the like. Shape: that of both operands broadcast; a 0-d array stands for a NumPy
     * scalar. Memory: new, even where nothing changes.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}; of kind {@link ErrorKind#DTYPE_UNSUPPORTED}
     *     where the operation does not take the dtypes; of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a Python
     *     number out of range of the dtype of the other operand, or for integers to a negative power; of kind
     *     {@link ErrorKind#DIVISION_BY_ZERO}
     */
    X apply(BinaryOperation operation, Operand<X> left, Operand<X> right);

    /**
     * Returns {@code -x} and the like. Memory: new; but {@code +x} of a tensor is {@code x} itself, the same Java
     * object.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    X apply(UnaryOperation operation, Operand<X> operand);
}
