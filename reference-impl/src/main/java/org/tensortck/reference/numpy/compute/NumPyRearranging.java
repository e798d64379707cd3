package org.tensortck.reference.numpy.compute;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tensortck.reference.compute.RearrangedCopies;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Rearranging;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Elements of arrays in another order, by NumPy's rules: views, except for {@link #roll}. */
public final class NumPyRearranging implements Rearranging<NdArray> {

    @Override
    public NdArray flip(NdArray array, Optional<long[]> axes) {
        int rank = array.elements().layout().rank();
        return flipped(array, axes.map(named -> Axes.distinct("flip", rank, named))
                .orElseGet(() -> IntStream.range(0, rank).toArray()));
    }

    @Override
    public NdArray fliplr(NdArray array) {
        array.requireRank("fliplr", 2);
        return flipped(array, 1);
    }

    @Override
    public NdArray flipud(NdArray array) {
        array.requireRank("flipud", 1);
        return flipped(array, 0);
    }

    @Override
    public NdArray rot90(NdArray array, long times, long[] axes) {
        Layout layout = array.elements().layout();
        boolean plane = axes.length == 2 && axes[0] != axes[1] && Math.abs(axes[0] - axes[1]) != layout.rank();
        if (!plane) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "rot90: " + Arrays.toString(axes) + " are not two different axes of " + layout.rank());
        }
        int first = Axes.at("rot90", layout.rank(), axes[0]);
        int second = Axes.at("rot90", layout.rank(), axes[1]);
        return switch (Math.floorMod(times, 4)) {
            case 1 -> exchanged(flipped(array, second), first, second);
            case 2 -> flipped(array, first, second);
            case 3 -> flipped(exchanged(array, first, second), second);
            default -> array.view(layout);
        };
    }

    private static NdArray flipped(NdArray array, int... axes) {
        return array.view(LayoutViews.flipped(array.elements().layout(), axes));
    }

    private static NdArray exchanged(NdArray array, int first, int second) {
        return array.view(LayoutViews.exchanged(array.elements().layout(), first, second));
    }

    @Override
    public NdArray roll(NdArray array, long[] shifts, Optional<long[]> axes) {
        StridedElements elements = array.elements();
        if (axes.isEmpty()) {
            StridedElements row = RearrangedCopies.flat("roll", elements, StrideRule.NUMPY);
            StridedElements rolled = RearrangedCopies.rolled("roll", row, 0, Arrays.stream(shifts).sum(),
                    row.layout().strides());
            return NdArray.owning(rolled.view(Layout.contiguous(StrideRule.NUMPY, elements.shape())));
        }
        long[] along = axes.get();
        int pairs = along.length == 1 ? shifts.length : along.length;
        if (shifts.length != 1 && shifts.length != pairs) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "roll: " + shifts.length + " shifts cannot be broadcast to " + along.length + " axes");
        }
        long[] strides = StrideRule.NUMPY.ofCopy(elements.layout());
        StridedElements rolled = RearrangedCopies.copied("roll", elements, strides);
        for (int pair = 0; pair < pairs; pair++) {
            int axis = Axes.at("roll", elements.layout().rank(), along[along.length == 1 ? 0 : pair]);
            rolled = RearrangedCopies.rolled("roll", rolled, axis, shifts[shifts.length == 1 ? 0 : pair], strides);
        }
        return NdArray.owning(rolled);
    }
}
