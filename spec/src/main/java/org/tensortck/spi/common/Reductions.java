package org.tensortck.spi.common;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/**
 * Capability: one value from many.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.REDUCTIONS)
public interface Reductions<X> extends Capability {

    /**
     * Returns the reductions that the library has: all, unless overridden. No other is asked for; scenarios that need one
     * are unsupported.
     */
    default Set<Reduction> reductions() {
        return EnumSet.allOf(Reduction.class);
    }

    /**
     * Returns {@code torch.sum(x, dim, keepdim, dtype=)}, {@code np.sum(x, axis, dtype, keepdims=)} and the like. Shape:
     * that of {@code x} without the axes; with {@code keepDimensions}, with length 1 in their places. Memory: new.
     *
     * @param axes the axes that go away. Of a position, and of the product of a tensor, several are not asked for
     * @param keepDimensions whether what goes away stays as an axis of length 1
     * @param dtype the dtype to compute in and of the result; empty for that which the library chooses. Only of a sum, a
     *     product and a mean
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where there is no such axis;
     *     {@link ErrorKind#INVALID_ARGUMENT} where one is named twice; {@link ErrorKind#DTYPE_UNSUPPORTED};
     *     {@link ErrorKind#SHAPE_MISMATCH} for the maximum of no elements
     */
    X reduce(Reduction reduction, X x, ReductionAxes axes, boolean keepDimensions, Optional<DType> dtype);
}
