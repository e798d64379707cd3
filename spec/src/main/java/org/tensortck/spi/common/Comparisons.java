package org.tensortck.spi.common;

import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.Operand;

/**
 * Capability: comparisons, element by element.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.COMPARISONS)
public interface Comparisons<X> extends Capability {

    /**
     * Returns the comparisons that the library has: all, unless overridden. The suite calls no other; scenarios that
     * need one are unsupported.
     */
    default Set<Comparison> comparisons() {
        return EnumSet.allOf(Comparison.class);
    }

    /**
     * Returns {@code left == right} and the like: bools. Shape: that of both operands broadcast; a 0-d array stands for
     * a NumPy scalar. Memory: new.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH}, or {@link ErrorKind#DTYPE_UNSUPPORTED} where
     *     the dtypes have no order
     */
    X compare(Comparison comparison, Operand<X> left, Operand<X> right);
}
