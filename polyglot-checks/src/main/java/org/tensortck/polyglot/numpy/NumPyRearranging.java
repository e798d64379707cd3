package org.tensortck.polyglot.numpy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.ArrayRepeating;
import org.tensortck.spi.Joining;
import org.tensortck.spi.Rearranging;

/** NumPy's arrays of the elements of others, in another order, more often, or joined. */
final class NumPyRearranging implements Rearranging<NumPyArray>, ArrayRepeating<NumPyArray>, Joining<NumPyArray> {
    private static final PythonFunctions REARRANGING = new PythonFunctions("rearranging.py");

    @Override
    public NumPyArray flip(NumPyArray array, Optional<long[]> axes) {
        return REARRANGING.ask("flip", ArrayHandles::of, array, axes.orElse(null));
    }

    @Override
    public NumPyArray fliplr(NumPyArray array) {
        return REARRANGING.ask("fliplr", ArrayHandles::of, array);
    }

    @Override
    public NumPyArray flipud(NumPyArray array) {
        return REARRANGING.ask("flipud", ArrayHandles::of, array);
    }

    @Override
    public NumPyArray rot90(NumPyArray array, long times, long[] axes) {
        return REARRANGING.ask("rot90", ArrayHandles::of, array, times, axes);
    }

    @Override
    public NumPyArray roll(NumPyArray array, long[] shifts, Optional<long[]> axes) {
        return REARRANGING.ask("roll", ArrayHandles::of, array, shifts, axes.orElse(null));
    }

    @Override
    public NumPyArray repeat(NumPyArray array, long[] repeats, OptionalLong axis) {
        return REARRANGING.ask("repeat", ArrayHandles::of, array, repeats, orNone(axis));
    }

    @Override
    public NumPyArray tile(NumPyArray array, long[] repeats) {
        return REARRANGING.ask("tile", ArrayHandles::of, array, repeats);
    }

    @Override
    public NumPyArray concatenate(List<NumPyArray> parts, OptionalLong axis) {
        return REARRANGING.ask("concatenate", ArrayHandles::of, parts, orNone(axis));
    }

    @Override
    public NumPyArray stack(List<NumPyArray> parts, long axis) {
        return REARRANGING.ask("stack", ArrayHandles::of, parts, axis);
    }

    @Override
    public NumPyArray hstack(List<NumPyArray> parts) {
        return REARRANGING.ask("hstack", ArrayHandles::of, parts);
    }

    @Override
    public NumPyArray vstack(List<NumPyArray> parts) {
        return REARRANGING.ask("vstack", ArrayHandles::of, parts);
    }

    private static Long orNone(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
