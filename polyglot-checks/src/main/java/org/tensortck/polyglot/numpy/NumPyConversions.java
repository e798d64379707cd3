package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.spi.array.ArrayConversions;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** NumPy's rules for when the elements of an array are shared and when they are copied. */
final class NumPyConversions implements ArrayConversions<NumPyArray> {
    private static final PythonFunctions CONVERSIONS = new PythonFunctions("conversions.py");

    @Override
    public NumPyArray array(NumPyArray array, Optional<DType> dtype, Copying copying, MemoryOrder order) {
        return CONVERSIONS.ask("array", ArrayHandles::of, array, name(dtype), copy(copying), order.name());
    }

    @Override
    public NumPyArray array(SharedMemory tensor, Optional<DType> dtype, Copying copying, MemoryOrder order) {
        return array(NumPyArrays.over(tensor), dtype, copying, order);
    }

    @Override
    public NumPyArray array(Values values, Optional<DType> dtype, Copying copying, MemoryOrder order) {
        return CONVERSIONS.ask("array_of_values", ArrayHandles::of, values.elements(), values.shape(),
                name(dtype.or(values::dtype)),
                copy(copying), order.name());
    }

    @Override
    public NumPyArray contiguous(NumPyArray array, Optional<DType> dtype, MemoryOrder order) {
        return CONVERSIONS.ask(order == MemoryOrder.F ? "column_major" : "row_major", ArrayHandles::of, array,
                name(dtype));
    }

    @Override
    public NumPyArray copy(NumPyArray array, MemoryOrder order) {
        return CONVERSIONS.ask("copy", ArrayHandles::of, array, order.name());
    }

    @Override
    public NumPyArray asType(NumPyArray array, DType dtype, MemoryOrder order, boolean copy) {
        return CONVERSIONS.ask("cast", ArrayHandles::of, array, dtype.typeName(), order.name(), copy);
    }

    private static Optional<String> name(Optional<DType> dtype) {
        return dtype.map(DType::typeName);
    }

    private static Optional<Boolean> copy(Copying copying) {
        return switch (copying) {
            case IF_NEEDED -> Optional.empty();
            case ALWAYS -> Optional.of(true);
            case NEVER -> Optional.of(false);
        };
    }
}
