package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A walk over the elements of several layouts of one shape together, row by row: the one way in which operations reach
 * elements. Axes that follow each other in all layouts are merged first, so that contiguous layouts are a single row.
 *
 * <p>Offsets and strides are in the unit of the layouts.
 */
public final class StridedRows {

    /** Receives each row of elements. */
    @FunctionalInterface
    public interface Row {

        /**
         * Handles {@code count} elements of each layout.
         *
         * @param offsets where the row begins in each layout; the array is used again
         * @param strides the distance from one element to the next in each layout; not to be changed
         */
        void accept(long[] offsets, long[] strides, long count);
    }

    private final long[] starts;
    private final long[] lengths;
    // For each axis, the stride in each layout.
    private final long[][] strides;
    private int rank;

    private StridedRows(int[] axes, Layout... layouts) {
        starts = Arrays.stream(layouts).mapToLong(Layout::offset).toArray();
        lengths = new long[Math.max(axes.length, 1)];
        strides = new long[lengths.length][];
        for (int axis : axes) {
            if (layouts[0].length(axis) != 1) {
                appendOrMerge(layouts[0].length(axis),
                        Arrays.stream(layouts).mapToLong(layout -> layout.stride(axis)).toArray());
            }
        }
        if (rank == 0) {
            appendOrMerge(1, new long[layouts.length]);
        }
    }

    /** Prepares a walk in row-major order. The layouts must have the same shape. */
    public static StridedRows inRowMajorOrder(Layout... layouts) {
        return new StridedRows(IntStream.range(0, layouts[0].rank()).toArray(), layouts);
    }

    /**
     * Prepares a walk in the order in which the elements of the first layout lie in memory, which is the fastest one. The
     * layouts must have the same shape.
     */
    public static StridedRows inMemoryOrder(Layout... layouts) {
        Layout first = layouts[0];
        return new StridedRows(IntStream.range(0, first.rank()).boxed()
                .sorted(Comparator.comparingLong(axis -> -Math.abs(first.stride(axis))))
                .mapToInt(Integer::intValue).toArray(), layouts);
    }

    private void appendOrMerge(long length, long... next) {
        boolean follows = rank > 0;
        for (int layout = 0; follows && layout < next.length; layout++) {
            follows = strides[rank - 1][layout] == next[layout] * length;
        }
        int place = follows ? rank - 1 : rank++;
        lengths[place] = follows ? lengths[place] * length : length;
        strides[place] = next;
    }

    /** Returns the number of axes after the merge, at least 1. */
    public int rank() {
        return rank;
    }

    /** Returns the length of an axis after the merge. */
    public long length(int axis) {
        return lengths[axis];
    }

    /** Returns the stride of a layout along an axis after the merge. */
    public long stride(int axis, int layout) {
        return strides[axis][layout];
    }

    /** Returns whether all elements are one row. */
    public boolean isSingleRow() {
        return rank == 1;
    }

    /** Hands every row to an action. */
    public void forEachRow(Row action) {
        forEachRow(starts, action);
    }

    /**
     * Hands every row to an action, as if the layouts had other offsets.
     *
     * @param offsets the offset of each layout
     */
    public void forEachRow(long[] offsets, Row action) {
        for (int axis = 0; axis < rank; axis++) {
            if (lengths[axis] == 0) {
                return;
            }
        }
        int last = rank - 1;
        long[] at = offsets.clone();
        if (last == 0) {
            action.accept(at, strides[0], lengths[0]);
            return;
        }
        long[] position = new long[last];
        long[] row = at.clone();
        int axis = 0;
        while (axis >= 0) {
            System.arraycopy(at, 0, row, 0, at.length);
            action.accept(row, strides[last], lengths[last]);
            axis = last - 1;
            while (axis >= 0 && position[axis] == lengths[axis] - 1) {
                move(at, strides[axis], -position[axis]);
                position[axis--] = 0;
            }
            if (axis >= 0) {
                position[axis]++;
                move(at, strides[axis], 1);
            }
        }
    }

    private static void move(long[] offsets, long[] strides, long steps) {
        for (int layout = 0; layout < offsets.length; layout++) {
            offsets[layout] += steps * strides[layout];
        }
    }
}
