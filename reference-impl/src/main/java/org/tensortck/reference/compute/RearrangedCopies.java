package org.tensortck.reference.compute;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/** New elements that are those of others in another order, or more often. Axes are in {@code [0, rank)}. */
public final class RearrangedCopies {
    private RearrangedCopies() {}

    /** Returns a copy in row-major order and without pending signs. */
    public static StridedElements packed(String operation, StridedElements source, StrideRule rule) {
        return copied(operation, source, rule.fresh(source.shape()));
    }

    /** Returns a copy with these strides and without pending signs. */
    public static StridedElements copied(String operation, StridedElements source, long[] strides) {
        return source.copy(operation, source.codec().resolved(), strides, source.device());
    }

    /** Returns a copy with one axis, in row-major order. */
    public static StridedElements flat(String operation, StridedElements source, StrideRule rule) {
        StridedElements copy = packed(operation, source, rule);
        return copy.view(Layout.contiguous(rule, copy.layout().count()));
    }

    /** Returns a square matrix of zeros with a vector on a diagonal. */
    public static StridedElements matrix(String operation, StridedElements vector, ElementCodec codec, long offset,
            StrideRule rule, Device device) {
        long side = vector.layout().count() + Math.abs(offset);
        StridedElements result = StridedElements.allocate(codec, Layout.contiguous(rule, side, side), device);
        result.view(LayoutViews.diagonal(result.layout(), offset, 0, 1)).assign(operation, vector);
        return result;
    }

    /**
     * Returns a copy in which the elements have moved along an axis by a shift; those beyond the end continue at the
     * start.
     */
    public static StridedElements rolled(String operation, StridedElements source, int axis, long shift,
            long[] strides) {
        StridedElements result = StridedElements.allocate(source.codec().resolved(),
                Layout.of(source.shape(), strides, 0), source.device());
        long length = source.layout().length(axis);
        long moved = length == 0 ? 0 : Math.floorMod(shift, length);
        result.narrow(axis, 0, moved).assign(operation, source.narrow(axis, length - moved, moved));
        result.narrow(axis, moved, length - moved).assign(operation, source.narrow(axis, 0, length - moved));
        return result;
    }

    /** Returns repeats with ones at the front for the axes that they are missing for. */
    public static long[] paddedWithOnes(long[] repeats, int rank) {
        long[] padded = new long[Math.max(repeats.length, rank)];
        Arrays.fill(padded, 1);
        System.arraycopy(repeats, 0, padded, padded.length - repeats.length, repeats.length);
        return padded;
    }

    /**
     * Checks numbers of repeats.
     *
     * @throws TensorException of this kind where one is negative
     */
    public static void requireNoNegative(String operation, ErrorKind kind, long... repeats) {
        if (Arrays.stream(repeats).anyMatch(count -> count < 0)) {
            throw new TensorException(kind,
                    operation + ": a number of repeats in " + Arrays.toString(repeats) + " is negative");
        }
    }

    /**
     * Returns the source again and again along each axis, in row-major order.
     *
     * @param repeats how often along each axis; as many as there are axes or more, which are added at the front
     */
    public static StridedElements tiled(String operation, StridedElements source, long[] repeats, StrideRule rule) {
        int rank = repeats.length;
        Layout padded = source.layout();
        while (padded.rank() < rank) {
            padded = padded.withUnitAxis(0, 0);
        }
        Layout from = padded;
        long[] shape = IntStream.range(0, rank).mapToLong(axis -> repeats[axis] * from.length(axis)).toArray();
        StridedElements result = StridedElements.allocate(source.codec().resolved(), Layout.contiguous(rule, shape),
                source.device());
        // Each axis is split into two, the repeats and the indices; the source is then broadcast along the repeats.
        long[] target = new long[2 * rank];
        long[] targetStrides = new long[2 * rank];
        long[] sourceShape = new long[2 * rank];
        long[] sourceStrides = new long[2 * rank];
        Arrays.fill(sourceShape, 1);
        for (int axis = 0; axis < rank; axis++) {
            long stride = result.layout().stride(axis);
            target[2 * axis] = repeats[axis];
            targetStrides[2 * axis] = from.length(axis) * stride;
            target[2 * axis + 1] = from.length(axis);
            targetStrides[2 * axis + 1] = stride;
            sourceShape[2 * axis + 1] = from.length(axis);
            sourceStrides[2 * axis + 1] = from.stride(axis);
        }
        result.view(Layout.of(target, targetStrides, 0)).assign(operation,
                source.view(Layout.of(sourceShape, sourceStrides, from.offset())));
        return result;
    }

    /** Returns each part along an axis as many times as its count, in row-major order. */
    public static StridedElements interleaved(String operation, StridedElements source, int axis, long[] counts,
            StrideRule rule) {
        long[] shape = source.shape();
        shape[axis] = Arrays.stream(counts).sum();
        StridedElements result = StridedElements.allocate(source.codec().resolved(), Layout.contiguous(rule, shape),
                source.device());
        long start = 0;
        for (int position = 0; position < counts.length; position++) {
            result.narrow(axis, start, counts[position]).assign(operation, source.narrow(axis, position, 1));
            start += counts[position];
        }
        return result;
    }
}
