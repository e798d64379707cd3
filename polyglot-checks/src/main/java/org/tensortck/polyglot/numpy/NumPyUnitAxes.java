package org.tensortck.polyglot.numpy;

import java.util.Optional;
import org.tensortck.spi.common.UnitAxes;

/** NumPy's axes of size 1. */
final class NumPyUnitAxes implements UnitAxes<NumPyArray> {
    private static final PythonFunctions UNIT_AXES = new PythonFunctions("unit_axes.py");

    @Override
    public NumPyArray squeeze(NumPyArray array) {
        return ask("squeeze", array, Optional.empty());
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

    private static NumPyArray ask(String function, Object... arguments) {
        return UNIT_AXES.ask(function, ArrayHandles::of, arguments);
    }
}
