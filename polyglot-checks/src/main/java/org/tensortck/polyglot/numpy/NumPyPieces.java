package org.tensortck.polyglot.numpy;

import java.util.List;
import java.util.Optional;
import org.tensortck.spi.ArraySplitting;
import org.tensortck.spi.ArrayWindows;
import org.tensortck.spi.Cuts;
import org.tensortck.spi.Diagonals;

/** NumPy's pieces of arrays, diagonals and windows. */
final class NumPyPieces implements ArraySplitting<NumPyArray>, Diagonals<NumPyArray>, ArrayWindows<NumPyArray> {
    private static final PythonFunctions PIECES = new PythonFunctions("pieces.py");

    @Override
    public List<NumPyArray> split(NumPyArray array, Cuts cuts, long axis) {
        return PIECES.ask("split", ArrayHandles::allOf, array, python(cuts), axis);
    }

    @Override
    public List<NumPyArray> arraySplit(NumPyArray array, Cuts cuts, long axis) {
        return PIECES.ask("array_split", ArrayHandles::allOf, array, python(cuts), axis);
    }

    @Override
    public List<NumPyArray> hsplit(NumPyArray array, Cuts cuts) {
        return PIECES.ask("hsplit", ArrayHandles::allOf, array, python(cuts));
    }

    @Override
    public List<NumPyArray> vsplit(NumPyArray array, Cuts cuts) {
        return PIECES.ask("vsplit", ArrayHandles::allOf, array, python(cuts));
    }

    @Override
    public List<NumPyArray> dsplit(NumPyArray array, Cuts cuts) {
        return PIECES.ask("dsplit", ArrayHandles::allOf, array, python(cuts));
    }

    private static Object python(Cuts cuts) {
        return switch (cuts) {
            case Cuts.Sections(long count) -> count;
            case Cuts.Before(List<Long> positions) -> positions;
        };
    }

    @Override
    public List<NumPyArray> unstack(NumPyArray array, long axis) {
        return PIECES.ask("unstack", ArrayHandles::allOf, array, axis);
    }

    @Override
    public NumPyArray diagonal(NumPyArray array, long offset, long axis1, long axis2) {
        return PIECES.ask("diagonal", ArrayHandles::of, array, offset, axis1, axis2);
    }

    @Override
    public NumPyArray diag(NumPyArray array, long offset) {
        return PIECES.ask("diag", ArrayHandles::of, array, offset);
    }

    @Override
    public NumPyArray slidingWindowView(NumPyArray array, long[] window, Optional<long[]> axes, boolean writable) {
        return PIECES.ask("sliding_window_view", ArrayHandles::of, array, window, axes.orElse(null), writable);
    }

    @Override
    public NumPyArray asStrided(NumPyArray array, Optional<long[]> shape, Optional<long[]> byteStrides,
            boolean writable) {
        return PIECES.ask("as_strided", ArrayHandles::of, array, shape.orElse(null), byteStrides.orElse(null),
                writable);
    }
}
