package org.tensortck.spi.math;

import java.util.EnumSet;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Operand;

/**
 * Capability: functions of each element by itself. The result has the shape of the operand, and new memory, even where
 * nothing changes.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.ARITHMETIC)
public interface ElementFunctions<X> extends Capability {

    /**
     * Returns the functions that the library has: all, unless overridden. The suite calls no other; scenarios that need
     * one are unsupported.
     */
    default Set<ElementFunction> elementFunctions() {
        return EnumSet.allOf(ElementFunction.class);
    }

    /**
     * Returns {@code torch.exp(x)}, {@code np.exp(x)} and the like. Shape: that of the operand; a 0-d array stands for a
     * NumPy scalar. Memory: new.
     *
     * @param operand a tensor; for an array library an array, a NumPy scalar or a number
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the function does not take the dtype
     */
    X apply(ElementFunction function, Operand<X> operand);

    /**
     * Returns {@code torch.round(x, decimals=)} and {@code np.round(x, decimals)}: the elements rounded to a number of
     * decimals, ties to even. Shape: that of {@code x}. Memory: new.
     *
     * @param decimals negative to round to tens, hundreds and so on
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    @Python({"torch.round(input, *, decimals=0)", "Tensor.round(self, *, decimals=0)",
            "np.round(a, decimals=0) -> scalar", "ndarray.round(self, decimals=0) -> scalar"})
    X round(X x, long decimals);
}
