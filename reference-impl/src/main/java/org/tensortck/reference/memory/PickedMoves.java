package org.tensortck.reference.memory;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tensortck.reference.element.ByteMoves;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StridedRows;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Moves between parts of some elements that are named one by one, and other elements that lie in order. All parts have one
 * shape. Of the axes of the others, some run over the parts, in row-major order, and the rest over the elements of a part.
 */
public final class PickedMoves {
    private final Layout part;
    private final long[] starts;
    private final int place;
    private final int rank;

    /**
     * Names the parts.
     *
     * @param part a part, for the start 0; in the unit of the elements
     * @param starts the offsets that are added to the offset of each part; not changed afterwards
     * @param place the first of the axes that run over the parts
     * @param rank the number of those axes
     */
    public PickedMoves(Layout part, long[] starts, int place, int rank) {
        this.part = part;
        this.starts = starts;
        this.place = place;
        this.rank = rank;
    }

    /**
     * Copies the bytes of the parts of a source. Where there is nothing to copy, or the target has no memory, none is
     * asked for.
     *
     * @param target elements with the same bytes, which do not overlap the source
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the source has no memory
     */
    public void gather(String operation, StridedElements source, StridedElements target) {
        if (starts.length == 0 || !target.hasMemory()) {
            return;
        }
        if (DeviceKernels.gather(operation, target, source, elementsOfOnePart(target, source.byteUnit()), starts,
                startOfEach(target))) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            gather(source, kernel.read(source), target, kernel.write(target));
        }
    }

    private void gather(StridedElements source, MemorySegment from, StridedElements target, MemorySegment to) {
        int byteSize = source.dtype().byteSize();
        Layout ordered = target.byteLayout();
        long unit = source.byteUnit();
        if (part.count() == 1) {
            forEachRowOfPicks(ordered, (first, offset, stride, count) -> ByteMoves.gather(byteSize, from,
                    part.offset() * unit, starts, unit, first, count, to, offset, stride));
            return;
        }
        StridedRows rows = StridedRows.inRowMajorOrder(ordered.without(picks(ordered)), part.times(unit));
        StridedRows.Row copy = (offsets, strides, count) -> ByteMoves.copy(byteSize, from, offsets[1], strides[1], to,
                offsets[0], strides[0], count);
        forEachPick(ordered, unit, rows, copy);
    }

    /**
     * Copies the bytes of a source to the parts of a target, one part after the other. Where there is nothing to copy, or the
     * target has no memory, none is asked for.
     *
     * @param source elements with the same bytes, which do not overlap the target
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the source has no memory, or
     *     {@link ErrorKind#READ_ONLY}
     */
    public void scatter(String operation, StridedElements target, StridedElements source) {
        if (starts.length == 0 || !target.hasMemory()) {
            return;
        }
        try (Launch kernel = new Launch(operation)) {
            scatter(target, kernel.write(target), source, kernel.read(source));
        }
    }

    private void scatter(StridedElements target, MemorySegment to, StridedElements source, MemorySegment from) {
        int byteSize = source.dtype().byteSize();
        Layout ordered = source.byteLayout();
        long unit = target.byteUnit();
        if (part.count() == 1) {
            forEachRowOfPicks(ordered, (first, offset, stride, count) -> ByteMoves.scatter(byteSize, from, offset,
                    stride, to, part.offset() * unit, starts, unit, first, count));
            return;
        }
        StridedRows rows = StridedRows.inRowMajorOrder(ordered.without(picks(ordered)), part.times(unit));
        StridedRows.Row copy = (offsets, strides, count) -> ByteMoves.copy(byteSize, from, offsets[0], strides[0], to,
                offsets[1], strides[1], count);
        forEachPick(ordered, unit, rows, copy);
    }

    /** Receives successive selections, which are a stride apart in the contiguous elements. */
    @FunctionalInterface
    private interface PickRow {
        void accept(int first, long byteOffset, long byteStride, int count);
    }

    private void forEachRowOfPicks(Layout ordered, PickRow action) {
        int[] next = {0};
        StridedRows.inRowMajorOrder(ordered.without(elementsOfAPart(ordered))).forEachRow((offsets, strides, count) -> {
            action.accept(next[0], offsets[0], strides[0], (int) count);
            next[0] += (int) count;
        });
    }

    private void forEachPick(Layout ordered, long unit, StridedRows rows, StridedRows.Row action) {
        long[] offsets = new long[2];
        forEachRowOfPicks(ordered, (first, offset, stride, count) -> {
            for (int pick = 0; pick < count; pick++) {
                offsets[0] = offset + pick * stride;
                offsets[1] = (part.offset() + starts[first + pick]) * unit;
                rows.forEachRow(offsets, action);
            }
        });
    }

    /** Returns the part at start 0, in bytes, repeated along the axes that run over the parts. */
    private Layout elementsOfOnePart(StridedElements ordered, long unit) {
        long[] strides = new long[ordered.layout().rank()];
        List<Integer> axes = elementsOfAPart(ordered.layout());
        for (int axis = 0; axis < axes.size(); axis++) {
            strides[axes.get(axis)] = part.stride(axis) * unit;
        }
        return Layout.of(ordered.shape(), strides, part.offset() * unit);
    }

    /** Returns the layout of the starts in an array of {@code long}, in bytes, repeated along the axes of a part. */
    private Layout startOfEach(StridedElements ordered) {
        long[] strides = new long[ordered.layout().rank()];
        long next = Long.BYTES;
        for (int axis : picks(ordered.layout()).reversed()) {
            strides[axis] = next;
            next *= ordered.layout().length(axis);
        }
        return Layout.of(ordered.shape(), strides, 0);
    }

    private List<Integer> picks(Layout ordered) {
        return axes(ordered, axis -> axis >= place && axis < place + rank);
    }

    private List<Integer> elementsOfAPart(Layout ordered) {
        return axes(ordered, axis -> axis < place || axis >= place + rank);
    }

    private static List<Integer> axes(Layout layout, IntPredicate chosen) {
        return IntStream.range(0, layout.rank()).filter(chosen).boxed().toList();
    }
}
