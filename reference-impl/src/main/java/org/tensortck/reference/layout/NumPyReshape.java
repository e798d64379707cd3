package org.tensortck.reference.layout;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The walk over the axes of an array, from the first to the last, that finds the strides of another shape over the same
 * elements: axes are taken from both shapes until the products of their sizes agree, and the axes of the array have to
 * be one run of memory.
 *
 * <p>Source: {@code numpy.reshape}, and the strides of axes of size 1 as observed on NumPy 2.4.
 */
public final class NumPyReshape {
    private final Layout source;
    private final long[] shape;
    private final boolean rowMajor;
    private final long[] strides;

    private NumPyReshape(Layout source, boolean rowMajor, long... shape) {
        this.source = source;
        this.shape = shape;
        this.rowMajor = rowMajor;
        this.strides = new long[shape.length];
    }

    /**
     * Returns the layout of a shape with the same number of elements, at least one, or empty where no strides can express
     * it.
     *
     * @param rowMajor whether elements are taken and put with the last index running fastest, or the first
     */
    public static Optional<Layout> of(Layout source, boolean rowMajor, long... shape) {
        // An axis of size 1 does not break a run.
        Layout relevant = source.permute(
                IntStream.range(0, source.rank()).filter(axis -> source.length(axis) != 1).toArray());
        return new NumPyReshape(relevant, rowMajor, shape).result();
    }

    private Optional<Layout> result() {
        int from = 0;
        int to = 0;
        while (from < source.rank() && to < shape.length) {
            int firstFrom = from;
            int firstTo = to;
            long taken = source.length(from++);
            long put = shape[to++];
            while (taken != put) {
                if (put < taken) {
                    put *= shape[to++];
                } else {
                    taken *= source.length(from++);
                }
            }
            if (!isRun(firstFrom, from)) {
                return Optional.empty();
            }
            divide(firstFrom, from, firstTo, to);
        }
        appendUnitAxes(to);
        return Optional.of(source.reshaped(shape, strides));
    }

    private boolean isRun(int first, int end) {
        return IntStream.range(first, end - 1).allMatch(axis -> rowMajor
                ? source.stride(axis) == source.length(axis + 1) * source.stride(axis + 1)
                : source.stride(axis + 1) == source.length(axis) * source.stride(axis));
    }

    private void divide(int firstFrom, int endFrom, int firstTo, int endTo) {
        if (rowMajor) {
            strides[endTo - 1] = source.stride(endFrom - 1);
            for (int axis = endTo - 2; axis >= firstTo; axis--) {
                strides[axis] = strides[axis + 1] * shape[axis + 1];
            }
        } else {
            strides[firstTo] = source.stride(firstFrom);
            for (int axis = firstTo + 1; axis < endTo; axis++) {
                strides[axis] = strides[axis - 1] * shape[axis - 1];
            }
        }
    }

    private void appendUnitAxes(int first) {
        for (int axis = first; axis < shape.length; axis++) {
            strides[axis] = axis == 0 ? 1 : strides[axis - 1] * (rowMajor ? 1 : shape[axis - 1]);
        }
    }
}
