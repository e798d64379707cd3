package org.tensortck.spi;

/**
 * Capability: comparisons, element by element.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.COMPARISONS)
public non-sealed interface Comparisons<X> extends Capability {

    /**
     * Returns {@code left == right} and the like: bools. Shape: that of both operands broadcast; an array without
     * dimensions stands for a NumPy scalar. Memory: new.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, or {@link ErrorKind#DTYPE_UNSUPPORTED} where the
     *     dtypes have no order
     */
    X compare(Comparison comparison, Operand<X> left, Operand<X> right);
}
