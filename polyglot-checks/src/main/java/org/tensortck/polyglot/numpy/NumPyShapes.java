package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.spi.ArrayFlags;
import org.tensortck.spi.ArrayShapes;
import org.tensortck.spi.MemoryOrder;

/** NumPy's shapes and orders in memory. */
final class NumPyShapes implements ArrayShapes<NumPyArray>, ArrayFlags<NumPyArray> {
    private static final PythonFunctions SHAPES = new PythonFunctions("shapes.py");

    @Override
    public NumPyArray reshape(NumPyArray array, long[] shape, MemoryOrder order, Optional<Boolean> copy) {
        return ask("reshape", array, shape, order.name(), copy.orElse(null));
    }

    @Override
    public NumPyArray ravel(NumPyArray array, MemoryOrder order) {
        return ask("ravel", array, order.name());
    }

    @Override
    public NumPyArray flatten(NumPyArray array, MemoryOrder order) {
        return ask("flatten", array, order.name());
    }

    @Override
    public void setShape(NumPyArray array, long... shape) {
        SHAPES.ask("set_shape", PythonResults::nothing, array, shape);
    }

    @Override
    public boolean isContiguous(NumPyArray array) {
        return SHAPES.ask("is_contiguous", PythonResults::truth, array);
    }

    @Override
    public boolean isFortranContiguous(NumPyArray array) {
        return SHAPES.ask("is_fortran_contiguous", PythonResults::truth, array);
    }

    @Override
    public boolean isWriteable(NumPyArray array) {
        return SHAPES.ask("is_writeable", PythonResults::truth, array);
    }

    @Override
    public boolean ownsData(NumPyArray array) {
        return SHAPES.ask("owns_data", PythonResults::truth, array);
    }

    private static NumPyArray ask(String function, Object... arguments) {
        return SHAPES.ask(function, ArrayHandles::of, arguments);
    }
}
