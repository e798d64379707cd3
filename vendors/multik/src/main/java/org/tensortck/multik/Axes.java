package org.tensortck.multik;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.tensortck.spi.common.Sizes;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Axes in another order, axes of size 1, and sizes. The library has one function for the order, {@code transpose} with the axes; a
 * swap and a move are such an order.
 */
final class Axes implements Views<Object>, UnitAxes<Object>, Sizes<Object> {

    private static NDArray<Object, Dimension> transposed(Object x, int... axes) {
        NDArray<Object, Dimension> array = Calls.array("transpose", x);
        return Calls.call("transpose", () -> array.transpose(axes));
    }

    private static int rank(Object x) {
        return Calls.array("shape", x).getShape().length;
    }

    @Override
    public Object transpose(Object x) {
        return transposed(x);
    }

    @Override
    public Object matrixTranspose(Object x) {
        if (rank(x) < 2) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "transpose: rank " + rank(x) + " has no matrices");
        }
        return swapAxes(x, rank(x) - 2L, rank(x) - 1L);
    }

    @Override
    public Object permute(Object x, long... axes) {
        return transposed(x, Calls.integers(axes));
    }

    @Override
    public Object swapAxes(Object x, long first, long second) {
        int[] order = IntStream.range(0, rank(x)).toArray();
        order[inRange(first, order.length)] = Calls.integer(second);
        order[inRange(second, order.length)] = Calls.integer(first);
        return transposed(x, order);
    }

    /** Returns an axis that the order is to have; one that the library refuses is refused here, before it is looked up. */
    private static int inRange(long axis, int rank) {
        if (axis < 0 || axis >= rank) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    "transpose: axis " + axis + " is not in 0 to " + (rank - 1));
        }
        return Calls.integer(axis);
    }

    @Override
    public Object moveAxes(Object x, long[] source, long[] destination) {
        int rank = rank(x);
        if (source.length != destination.length) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "transpose: " + source.length + " axes are moved to " + destination.length);
        }
        int[] order = new int[rank];
        Arrays.fill(order, -1);
        boolean[] moved = new boolean[rank];
        for (int pair = 0; pair < source.length; pair++) {
            int from = inRange(source[pair], rank);
            int to = inRange(destination[pair], rank);
            if (moved[from] || order[to] >= 0) {
                throw new TensorException(ErrorKind.INVALID_ARGUMENT, "transpose: an axis is moved twice, from "
                        + Arrays.toString(source) + " to " + Arrays.toString(destination));
            }
            moved[from] = true;
            order[to] = from;
        }
        int next = 0;
        for (int axis = 0; axis < rank; axis++) {
            if (!moved[axis]) {
                while (order[next] >= 0) {
                    next++;
                }
                order[next] = axis;
            }
        }
        return transposed(x, order);
    }

    private static Object squeezed(Object x, int... axes) {
        NDArray<Object, Dimension> array = Calls.array("squeeze", x);
        return Calls.callWithAxis("squeeze", () -> array.squeeze(axes));
    }

    @Override
    public Object squeeze(Object x) {
        return squeezed(x);
    }

    @Override
    public Object squeeze(Object x, long axis) {
        return squeezed(x, Calls.integer(axis));
    }

    @Override
    public Object squeeze(Object x, long[] axes) {
        return squeezed(x, Calls.integers(axes));
    }

    @Override
    public Object unsqueeze(Object x, long... axes) {
        NDArray<Object, Dimension> array = Calls.array("unsqueeze", x);
        return Calls.callWithAxis("unsqueeze", () -> array.unsqueeze(Calls.integers(axes)));
    }

    @Override
    public Object atLeast(Object x, int rank) {
        return switch (rank - rank(x)) {
            case 1 -> unsqueeze(x, rank == 3 ? 2 : 0);
            case 2 -> unsqueeze(x, 0, 2);
            default -> x;
        };
    }

    @Override
    public long elementCount(Object x) {
        return Calls.array("size", x).getSize();
    }

    @Override
    public long length(Object x, long axis) {
        int[] shape = Calls.array("shape", x).getShape();
        if (axis < 0 || axis >= shape.length) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE,
                    "shape: index " + axis + " is not in 0 to " + (shape.length - 1));
        }
        return shape[Calls.integer(axis)];
    }

    @Override
    public long elementByteSize(Object x) {
        return Calls.array("itemSize", x).getDtype().getItemSize();
    }

    @Override
    public long byteSize(Object x) {
        return elementCount(x) * elementByteSize(x);
    }
}
