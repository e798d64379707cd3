package org.tensortck.reference.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Cuts;

/** Layouts of parts of a layout. Axes are in {@code [0, rank)}. */
public final class LayoutViews {
    private LayoutViews() {}

    /** Returns the layout of the indices from a start on, along one axis. */
    public static Layout narrow(Layout whole, int axis, long start, long length) {
        long[] shape = whole.shape();
        shape[axis] = length;
        return Layout.of(shape, whole.strides(), whole.offset() + start * whole.stride(axis));
    }

    /** Returns the layout of the part at one index along an axis, without the axis. */
    public static Layout at(Layout whole, int axis, long position) {
        return Layout.of(without(whole.shape(), axis), without(whole.strides(), axis),
                whole.offset() + position * whole.stride(axis));
    }

    /** Returns the layouts of the parts at all indices along an axis, each without the axis. */
    public static List<Layout> unbound(Layout whole, int axis) {
        List<Layout> parts = new ArrayList<>();
        for (long position = 0; position < whole.length(axis); position++) {
            parts.add(at(whole, axis, position));
        }
        return parts;
    }

    /** Returns the layouts of consecutive parts of these lengths. */
    public static List<Layout> ofLengths(Layout whole, int axis, List<Long> lengths) {
        List<Layout> parts = new ArrayList<>();
        long start = 0;
        for (long length : lengths) {
            parts.add(narrow(whole, axis, start, length));
            start += length;
        }
        return parts;
    }

    /** Returns the layouts of parts of one length, of which the last may be shorter. */
    public static List<Layout> ofLength(Layout whole, int axis, long length) {
        List<Layout> parts = new ArrayList<>();
        for (long start = 0; start < whole.length(axis); start += length) {
            parts.add(narrow(whole, axis, start, Math.min(length, whole.length(axis) - start)));
        }
        return parts;
    }

    /**
     * Returns the layouts of the parts between cuts. Sections are as equal as they can be, the longer ones first.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the number of sections is not positive
     */
    public static List<Layout> between(String operation, Layout whole, int axis, Cuts cuts) {
        return switch (cuts) {
            case Cuts.Sections(long count) -> sections(operation, whole, axis, count);
            case Cuts.Before(List<Long> positions) -> before(whole, axis, positions);
        };
    }

    private static List<Layout> sections(String operation, Layout whole, int axis, long count) {
        if (count <= 0) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    operation + ": the number of sections is " + count + ", not positive");
        }
        long length = whole.length(axis) / count;
        long longer = whole.length(axis) % count;
        List<Long> lengths = new ArrayList<>();
        for (long section = 0; section < count; section++) {
            lengths.add(section < longer ? length + 1 : length);
        }
        return ofLengths(whole, axis, lengths);
    }

    private static List<Layout> before(Layout whole, int axis, List<Long> positions) {
        long length = whole.length(axis);
        List<Layout> parts = new ArrayList<>();
        long start = 0;
        for (long position : positions) {
            long cut = Math.clamp(position < 0 ? position + length : position, 0, length);
            parts.add(narrow(whole, axis, start, Math.max(cut - start, 0)));
            start = cut;
        }
        parts.add(narrow(whole, axis, start, length - start));
        return parts;
    }

    /** Returns the layout of a diagonal, whose axis takes the place of two and comes last. */
    public static Layout diagonal(Layout whole, long offset, int first, int second) {
        long length = offset >= 0
                ? Math.min(whole.length(first), whole.length(second) - offset)
                : Math.min(whole.length(first) + offset, whole.length(second));
        long start = offset >= 0 ? offset * whole.stride(second) : -offset * whole.stride(first);
        long[] shape = without(without(whole.shape(), Math.max(first, second)), Math.min(first, second));
        long[] strides = without(without(whole.strides(), Math.max(first, second)), Math.min(first, second));
        return Layout.of(with(shape, Math.max(length, 0)),
                with(strides, whole.stride(first) + whole.stride(second)),
                whole.offset() + (length > 0 ? start : 0));
    }

    /** Returns the layout of windows along an axis that begin a number of steps apart; their axis is added at the end. */
    public static Layout windows(Layout whole, int axis, long size, long step) {
        long[] shape = whole.shape();
        long[] strides = whole.strides();
        shape[axis] = (shape[axis] - size) / step + 1;
        strides[axis] *= step;
        return Layout.of(with(shape, size), with(strides, whole.stride(axis)), whole.offset());
    }

    /** Returns the layout with some axes in reverse order; an axis of size 0 is unchanged. */
    public static Layout flipped(Layout whole, int... axes) {
        long[] strides = whole.strides();
        long offset = whole.offset();
        for (int axis : axes) {
            if (whole.length(axis) > 0) {
                offset += (whole.length(axis) - 1) * strides[axis];
                strides[axis] = -strides[axis];
            }
        }
        return Layout.of(whole.shape(), strides, offset);
    }

    /** Returns the layout with two axes exchanged. */
    public static Layout exchanged(Layout whole, int first, int second) {
        long[] shape = whole.shape();
        long[] strides = whole.strides();
        shape[first] = whole.length(second);
        shape[second] = whole.length(first);
        strides[first] = whole.stride(second);
        strides[second] = whole.stride(first);
        return Layout.of(shape, strides, whole.offset());
    }

    private static long[] without(long[] values, int place) {
        return IntStream.range(0, values.length).filter(kept -> kept != place).mapToLong(kept -> values[kept])
                .toArray();
    }

    private static long[] with(long[] values, long last) {
        long[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = last;
        return longer;
    }
}
