package org.tensortck.polyglot.numpy;

import java.util.List;
import org.tensortck.spi.Broadcasting;
import org.tensortck.spi.UnitAxes;
import org.tensortck.spi.Views;

/** NumPy's other axes over the same memory. */
final class NumPyViews implements Views<NumPyArray>, UnitAxes<NumPyArray>, Broadcasting<NumPyArray> {
    private static final PythonFunctions VIEWS = new PythonFunctions("views.py");

    @Override
    public NumPyArray transpose(NumPyArray array) {
        return ask("transpose", array);
    }

    @Override
    public NumPyArray matrixTranspose(NumPyArray array) {
        return ask("matrix_transpose", array);
    }

    @Override
    public NumPyArray permute(NumPyArray array, long... axes) {
        return ask("permute", array, axes);
    }

    @Override
    public NumPyArray swapAxes(NumPyArray array, long first, long second) {
        return ask("swap_axes", array, first, second);
    }

    @Override
    public NumPyArray moveAxes(NumPyArray array, long[] source, long[] destination) {
        return ask("move_axes", array, source, destination);
    }

    @Override
    public NumPyArray squeeze(NumPyArray array) {
        return ask("squeeze", array, null);
    }

    @Override
    public NumPyArray squeeze(NumPyArray array, long axis) {
        return ask("squeeze", array, axis);
    }

    @Override
    public NumPyArray squeeze(NumPyArray array, long[] axes) {
        return ask("squeeze", array, axes);
    }

    @Override
    public NumPyArray unsqueeze(NumPyArray array, long... axes) {
        return ask("unsqueeze", array, axes);
    }

    @Override
    public NumPyArray atLeast(NumPyArray array, int rank) {
        return ask("at_least", array, (long) rank);
    }

    @Override
    public NumPyArray broadcastTo(NumPyArray array, long... shape) {
        return ask("broadcast_to", array, shape);
    }

    @Override
    public List<NumPyArray> broadcastTogether(List<NumPyArray> arrays) {
        return VIEWS.ask("broadcast_together", ArrayHandles::allOf, arrays.toArray());
    }

    @Override
    public long[] broadcastShapes(List<long[]> shapes) {
        return VIEWS.ask("broadcast_shapes", PythonResults::integers, shapes.toArray());
    }

    private static NumPyArray ask(String function, Object... arguments) {
        return VIEWS.ask(function, ArrayHandles::of, arguments);
    }
}
