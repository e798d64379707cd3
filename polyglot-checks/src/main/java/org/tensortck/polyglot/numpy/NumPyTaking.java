package org.tensortck.polyglot.numpy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.tensortck.spi.Taking;

/** NumPy's functions that take elements into new memory. */
final class NumPyTaking implements Taking<NumPyArray> {
    private static final PythonFunctions SELECTION = new PythonFunctions("selection.py");

    @Override
    public NumPyArray take(NumPyArray array, NumPyArray indices, OptionalLong axis) {
        return SELECTION.ask("take", ArrayHandles::of, array, indices, argument(axis));
    }

    @Override
    public NumPyArray takeAlong(NumPyArray array, NumPyArray indices, OptionalLong axis) {
        return SELECTION.ask("take_along_axis", ArrayHandles::of, array, indices, argument(axis));
    }

    private static Long argument(OptionalLong axis) {
        return axis.isPresent() ? axis.getAsLong() : null;
    }

    @Override
    public NumPyArray compress(NumPyArray condition, NumPyArray array, OptionalLong axis) {
        return SELECTION.ask("compress", ArrayHandles::of, condition, array, argument(axis));
    }

    @Override
    public List<NumPyArray> nonzero(NumPyArray array) {
        return SELECTION.ask("nonzero", NumPyTaking::arrays, array);
    }

    private static List<NumPyArray> arrays(long tuple) {
        return LongStream.range(0, PythonApi.tupleSize(tuple))
                .mapToObj(place -> ArrayHandles.of(PythonApi.tupleItem(tuple, place))).toList();
    }
}
