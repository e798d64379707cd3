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
 * Capability: sums, means, extremes and other reductions.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.REDUCTIONS)
public interface Reductions<X> extends Capability {

    /**
     * Returns the reductions that the library has: all, unless overridden. The suite calls no other; scenarios that
     * need one are unsupported.
     */
    default Set<Reduction> reductions() {
        return EnumSet.allOf(Reduction.class);
    }

    /**
     * Returns {@code torch.sum(x, dim, keepdim, dtype=)}, {@code np.sum(x, axis, dtype, keepdims=)} and the like.
     * Shape: that of {@code x} without the reduced axes; with {@code keepDimensions}, each of them stays with size 1.
     * Memory: new.
     *
     * @param axes the axes to reduce. For an index, and for the product of a tensor, scenarios give one or all
     * @param keepDimensions whether reduced axes stay, with size 1
     * @param dtype the dtype of the computation and of the result; empty for the dtype that the library chooses. Given
     *     only for a sum, a product and a mean
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} for an axis out of range;
     *     {@link ErrorKind#INVALID_ARGUMENT} for an axis that is named twice; {@link ErrorKind#DTYPE_UNSUPPORTED};
     *     {@link ErrorKind#SHAPE_MISMATCH} for the maximum or the minimum of no elements, or its index
     */
    X reduce(Reduction reduction, X x, ReductionAxes axes, boolean keepDimensions, Optional<DType> dtype);
}
