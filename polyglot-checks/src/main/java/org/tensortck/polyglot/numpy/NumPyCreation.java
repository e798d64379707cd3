package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.spi.ArrayCreation;
import org.tensortck.spi.DType;
import org.tensortck.spi.MemoryOrder;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Scalar;

/** NumPy's arrays of nothing but a shape and a number or two. */
final class NumPyCreation implements ArrayCreation<NumPyArray> {
    private static final PythonFunctions CREATION = new PythonFunctions("creation.py");

    @Override
    public NumPyArray zeros(long[] shape, Optional<DType> dtype, MemoryOrder order) {
        return ask("zeros", shape, name(dtype), order.name());
    }

    @Override
    public NumPyArray ones(long[] shape, Optional<DType> dtype, MemoryOrder order) {
        return ask("ones", shape, name(dtype), order.name());
    }

    @Override
    public NumPyArray empty(long[] shape, Optional<DType> dtype, MemoryOrder order) {
        return ask("empty", shape, name(dtype), order.name());
    }

    @Override
    public NumPyArray full(long[] shape, Operand<NumPyArray> value, Optional<DType> dtype, MemoryOrder order) {
        return ask("full", shape, NumPyArithmetic.operand(value), name(dtype), order.name());
    }

    @Override
    public NumPyArray arange(Scalar start, Scalar stop, Scalar step, Optional<DType> dtype) {
        return ask("arange", start, stop, step, name(dtype));
    }

    @Override
    public NumPyArray linspace(Scalar start, Scalar stop, long count, boolean endpoint, Optional<DType> dtype) {
        return ask("linspace", start, stop, count, endpoint, name(dtype));
    }

    @Override
    public NumPyArray eye(long rows, long columns, long diagonal, Optional<DType> dtype, MemoryOrder order) {
        return ask("eye", rows, columns, diagonal, name(dtype), order.name());
    }

    /** Returns the name of a dtype, or null for none. */
    static String name(Optional<DType> dtype) {
        return dtype.map(DType::typeName).orElse(null);
    }

    private static NumPyArray ask(String function, Object... arguments) {
        return CREATION.ask(function, ArrayHandles::of, arguments);
    }
}
