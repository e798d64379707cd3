package org.tensortck.reference.layout;

import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;

/**
 * A range of indices along one axis, clipped to its size.
 *
 * <p>Source: The Python Standard Library, "Common Sequence Operations", notes on slices of i to j with step k.
 *
 * @param start the first index; meaningless if {@code length} is 0
 * @param step the signed difference between neighbours, not 0
 * @param length the number of indices
 */
record ClippedSlice(long start, long step, long length) {

    /**
     * Returns the indices that a range selects along an axis.
     *
     * @param axisLength the size of the axis
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX} if the step is 0
     */
    static ClippedSlice of(Index.Range range, long axisLength) {
        long step = range.step().orElse(1);
        if (step == 0) {
            throw new TensorException(ErrorKind.INVALID_INDEX, "index: the step of a range is 0");
        }
        boolean forward = step > 0;
        // With a negative step, the bounds are one lower: the last index, and the one before the first.
        long lowest = forward ? 0 : -1;
        long highest = forward ? axisLength : axisLength - 1;
        long start = range.start().isPresent()
                ? clip(range.start().getAsLong(), axisLength, lowest, highest)
                : forward ? lowest : highest;
        long stop = range.stop().isPresent()
                ? clip(range.stop().getAsLong(), axisLength, lowest, highest)
                : forward ? highest : lowest;
        long distance = forward ? stop - start : start - stop;
        return new ClippedSlice(start, step, distance <= 0 ? 0 : 1 + Math.abs((distance - 1) / step));
    }

    private static long clip(long bound, long axisLength, long lowest, long highest) {
        return Math.clamp(bound < 0 ? bound + axisLength : bound, lowest, highest);
    }
}
