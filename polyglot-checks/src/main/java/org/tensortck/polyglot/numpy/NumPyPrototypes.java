package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.spi.ArrayPrototypes;
import org.tensortck.spi.DType;
import org.tensortck.spi.MemoryOrder;
import org.tensortck.spi.Operand;

/** NumPy's arrays made after another one. */
final class NumPyPrototypes implements ArrayPrototypes<NumPyArray> {
    private static final PythonFunctions CREATION = new PythonFunctions("creation.py");

    @Override
    public NumPyArray zerosLike(NumPyArray array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape) {
        return ask("zeros_like", array, NumPyCreation.name(dtype), order.name(), shape.orElse(null));
    }

    @Override
    public NumPyArray onesLike(NumPyArray array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape) {
        return ask("ones_like", array, NumPyCreation.name(dtype), order.name(), shape.orElse(null));
    }

    @Override
    public NumPyArray fullLike(NumPyArray array, Operand<NumPyArray> value, Optional<DType> dtype, MemoryOrder order,
            Optional<long[]> shape) {
        return ask("full_like", array, NumPyArithmetic.operand(value), NumPyCreation.name(dtype), order.name(),
                shape.orElse(null));
    }

    @Override
    public NumPyArray emptyLike(NumPyArray array, Optional<DType> dtype, MemoryOrder order, Optional<long[]> shape) {
        return ask("empty_like", array, NumPyCreation.name(dtype), order.name(), shape.orElse(null));
    }

    private static NumPyArray ask(String function, Object... arguments) {
        return CREATION.ask(function, ArrayHandles::of, arguments);
    }
}
