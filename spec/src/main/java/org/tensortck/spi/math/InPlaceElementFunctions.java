package org.tensortck.spi.math;

import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: functions of each element that write a tensor in place, such as {@code Tensor.exp_()}. Dtype, shape and
 * memory stay the same; the result is seen through all objects that share the memory.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.ARITHMETIC)
public interface InPlaceElementFunctions<T> extends Capability {

    /**
     * Returns the functions that the library has in place: all, unless overridden. The suite calls no other; scenarios
     * that need one are unsupported.
     */
    default Set<ElementFunction> inPlaceElementFunctions() {
        return EnumSet.allOf(ElementFunction.class);
    }

    /**
     * Does {@code tensor.exp_()} and the like.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the function does not take the dtype, or
     *     its result cannot be cast to it; of kind {@link ErrorKind#OVERLAPPING_MEMORY} where elements share memory; of
     *     kind {@link ErrorKind#REQUIRES_GRAD} for a leaf that requires gradients
     */
    void applyInPlace(ElementFunction function, T tensor);

    /**
     * Does {@code tensor.round_(decimals=)}; as {@link ElementFunctions#round}.
     *
     * @throws TensorException as {@link #applyInPlace}
     */
    @Python("Tensor.round_(self, *, decimals=0) -> self")
    void roundInPlace(T tensor, long decimals);
}
