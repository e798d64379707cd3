package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.ArrayShapes;
import org.tensortck.spi.value.MemoryOrder;

/** NumPy's shapes, one of which is set as an attribute. */
final class NumPyShapes implements ArrayShapes<NumPyArray> {
    private static final PythonFunctions SHAPES = new PythonFunctions("shapes.py");

    @Override
    public NumPyArray reshape(NumPyArray array, long[] shape, MemoryOrder order, Optional<Boolean> copy) {
        return ask("reshape", array, shape, order.name(), copy);
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

    private static NumPyArray ask(String function, Object... arguments) {
        return SHAPES.ask(function, ArrayHandles::of, arguments);
    }
}
