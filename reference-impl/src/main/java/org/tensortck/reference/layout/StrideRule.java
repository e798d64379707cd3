package org.tensortck.reference.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the two libraries choose different strides for the same elements.
 *
 * <p>Sources: observed on PyTorch 2.13 and NumPy 2.4; NumPy's order {@code 'K'} in {@code numpy.ndarray.astype}.
 */
public enum StrideRule {
    /** PyTorch's strides. */
    TORCH {
        @Override
        public long[] fresh(long[] shape) {
            return rowMajor(shape);
        }

        @Override
        public long newAxis(long nextLength, long nextStride) {
            return nextLength * nextStride;
        }

        @Override
        public long newLastAxis() {
            return 1;
        }

        @Override
        boolean keepsEmptyRange() {
            return true;
        }

        @Override
        public long[] ofCopy(Layout source) {
            // Unlike the result of an operator, a copy keeps the strides of axes of size 1.
            return source.isDense() ? source.strides() : ResultStrides.torch(List.of(source), source.shape());
        }
    },
    /** NumPy's strides. */
    NUMPY {
        @Override
        public long[] fresh(long[] shape) {
            return Shapes.isEmpty(shape) ? new long[shape.length] : rowMajor(shape);
        }

        @Override
        public long newAxis(long nextLength, long nextStride) {
            return 0;
        }

        @Override
        public long newLastAxis() {
            return 0;
        }

        @Override
        boolean keepsEmptyRange() {
            return false;
        }

        @Override
        public long[] ofCopy(Layout source) {
            long[] shape = source.shape();
            if (Shapes.isEmpty(shape) || source.isContiguous()) {
                return fresh(shape);
            }
            return packed(shape, fastestFirst(source));
        }
    };

    /** Returns the strides of new elements in row-major order. */
    public abstract long[] fresh(long[] shape);

    /** Returns the stride of a new axis of size 1 before an axis. */
    public abstract long newAxis(long nextLength, long nextStride);

    /** Returns the stride of a new axis of size 1 after all others. */
    public abstract long newLastAxis();

    /** Returns whether a range that selects nothing still moves the offset to its start and multiplies the stride. */
    abstract boolean keepsEmptyRange();

    /** Returns the strides of a copy that keeps the order which the axes have in memory, without gaps. */
    public abstract long[] ofCopy(Layout source);

    /** Returns the strides of elements in row-major order, without gaps; a length of zero counts as one. */
    public static long[] rowMajor(long[] shape) {
        long[] strides = new long[shape.length];
        long next = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            strides[axis] = next;
            next = Math.multiplyExact(next, Math.max(shape[axis], 1));
        }
        return strides;
    }

    /** Returns the strides of elements in column-major order, without gaps; a length of zero counts as one. */
    public static long[] columnMajor(long[] shape) {
        return packed(shape, IntStream.range(0, shape.length).toArray());
    }

    /** Returns the strides of elements without gaps; a length of zero counts as one. */
    public static long[] packed(long[] shape, int[] fastestFirst) {
        long[] strides = new long[shape.length];
        long next = 1;
        for (int axis : fastestFirst) {
            strides[axis] = next;
            next *= Math.max(shape[axis], 1);
        }
        return strides;
    }

    /** Returns the axes of an array in the order that NumPy's {@code 'K'} sees in memory, the fastest one first. */
    public static int[] fastestFirst(Layout source) {
        Integer[] axes = new Integer[source.rank()];
        Arrays.setAll(axes, place -> axes.length - 1 - place);
        if (!source.isFortranContiguous()) {
            Arrays.sort(axes, (axis, other) -> Long.compare(Math.abs(source.stride(axis)),
                    Math.abs(source.stride(other))));
            return Arrays.stream(axes).mapToInt(Integer::intValue).toArray();
        }
        return Arrays.stream(axes).mapToInt(axis -> axes.length - 1 - axis).toArray();
    }
}
