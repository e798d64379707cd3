package org.tensortck.starter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.SharedMemory;

/** Views with the axes in another order: the same memory with other strides. */
public final class AxisViews implements Views<Elements> {

    @Override
    public Elements transpose(Elements elements) {
        int rank = elements.shape().length;
        return ordered(elements, LongStream.range(0, rank).map(axis -> rank - 1 - axis).toArray());
    }

    @Override
    public Elements matrixTranspose(Elements elements) {
        int rank = elements.shape().length;
        if (rank == 0) {
            return elements;
        }
        if (rank == 1) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH,
                    "mT: shape " + Arrays.toString(elements.shape()) + " has fewer than two axes");
        }
        return swapAxes(elements, -2, -1);
    }

    @Override
    public Elements permute(Elements elements, long... axes) {
        return ordered(elements, distinct("permute", elements, axes));
    }

    @Override
    public Elements swapAxes(Elements elements, long first, long second) {
        int rank = elements.shape().length;
        if (rank == 0) { // which allows 0 and -1, as if it had one axis
            axis("transpose", 1, first);
            axis("transpose", 1, second);
            return new Elements(elements.memory());
        }
        long[] order = LongStream.range(0, rank).toArray();
        int one = axis("transpose", rank, first);
        int other = axis("transpose", rank, second);
        order[one] = other;
        order[other] = one;
        return ordered(elements, order);
    }

    @Override
    public Elements moveAxes(Elements elements, long[] source, long[] destination) {
        if (source.length != destination.length) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "movedim: " + source.length
                    + " sources and " + destination.length + " destinations");
        }
        long[] from = distinct("movedim", elements, source);
        long[] to = distinct("movedim", elements, destination);
        int rank = elements.shape().length;
        List<Long> others = new ArrayList<>();
        LongStream.range(0, rank).filter(axis -> !contains(from, axis)).forEach(others::add);
        long[] order = new long[rank];
        for (int axis = 0; axis < rank; axis++) {
            int moved = indexOf(to, axis);
            order[axis] = moved < 0 ? others.removeFirst() : from[moved];
        }
        return ordered(elements, order);
    }

    private static boolean contains(long[] axes, long axis) {
        return indexOf(axes, axis) >= 0;
    }

    private static int indexOf(long[] axes, long axis) {
        for (int index = 0; index < axes.length; index++) {
            if (axes[index] == axis) {
                return index;
            }
        }
        return -1;
    }

    /** Returns the axes, counted from the front, each of which may be given once. */
    private static long[] distinct(String operation, Elements elements, long[] axes) {
        int rank = elements.shape().length;
        long[] counted = Arrays.stream(axes).map(axis -> axis(operation, rank, axis)).toArray();
        if (Arrays.stream(counted).distinct().count() < axes.length) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    operation + ": an axis is given twice in " + Arrays.toString(axes));
        }
        return counted;
    }

    private static int axis(String operation, int rank, long axis) {
        if (axis < -rank || axis >= rank) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    operation + ": axis " + axis + " of an object of rank " + rank);
        }
        return Math.toIntExact(axis < 0 ? axis + rank : axis);
    }

    /** Returns a view in which axis {@code i} is axis {@code order[i]}; each axis has to be there. */
    private static Elements ordered(Elements elements, long[] order) {
        SharedMemory memory = elements.memory();
        if (order.length != memory.shape().length) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "permute: " + order.length + " axes of an object of rank " + memory.shape().length);
        }
        long[] shape = Arrays.stream(order).map(axis -> memory.shape()[(int) axis]).toArray();
        long[] byteStrides = Arrays.stream(order).map(axis -> memory.byteStrides()[(int) axis]).toArray();
        return new Elements(memory.toBuilder().elements(memory.dtype(), shape).byteStrides(byteStrides).build());
    }
}
