package org.tensortck.nd4j;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.tensortck.spi.common.Sizes;
import org.tensortck.spi.common.UnitAxes;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** Axes in another order, axes of size 1, and sizes. */
final class Shapes implements Views<INDArray>, UnitAxes<INDArray>, Sizes<INDArray> {

    /** Returns an axis that counts from the front, as that of ND4J does; one that is out of range stays so. */
    static int axis(long axis, int rank) {
        return Math.toIntExact(axis < 0 && axis >= -rank ? axis + rank : axis);
    }

    /** {@inheritDoc} ND4J's transpose takes no vector. */
    @Override
    public INDArray transpose(INDArray tensor) {
        return Calls.call("transpose", tensor::transpose);
    }

    @Override
    public INDArray matrixTranspose(INDArray tensor) {
        return swapAxes(tensor, -1, -2);
    }

    @Override
    public INDArray permute(INDArray tensor, long... axes) {
        int[] order = new int[axes.length];
        for (int axis = 0; axis < axes.length; axis++) {
            order[axis] = axis(axes[axis], tensor.rank());
        }
        return Calls.call("permute", () -> tensor.permute(order));
    }

    @Override
    public INDArray swapAxes(INDArray tensor, long first, long second) {
        return Calls.call("swapAxes",
                () -> tensor.swapAxes(axis(first, tensor.rank()), axis(second, tensor.rank())));
    }

    /** {@inheritDoc} Done with permute. */
    @Override
    public INDArray moveAxes(INDArray tensor, long[] source, long[] destination) {
        if (source.length != destination.length) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "permute: " + source.length + " axes are moved to "
                    + destination.length);
        }
        requireDistinct(source, tensor.rank());
        requireDistinct(destination, tensor.rank());
        return Calls.call("permute", () -> permute(tensor, moved(tensor.rank(), source, destination)));
    }

    private static void requireDistinct(long[] axes, int rank) {
        if (Arrays.stream(axes).map(axis -> axis(axis, rank)).distinct().count() < axes.length) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "permute: an axis of " + Arrays.toString(axes) + " is moved twice");
        }
    }

    /** Returns the axes in the order that a move gives. */
    private static long[] moved(int rank, long[] source, long[] destination) {
        long[] order = new long[rank];
        Arrays.fill(order, -1);
        boolean[] moved = new boolean[rank];
        for (int pair = 0; pair < source.length; pair++) {
            order[axis(destination[pair], rank)] = axis(source[pair], rank);
            moved[axis(source[pair], rank)] = true;
        }
        int[] others = IntStream.range(0, rank).filter(axis -> !moved[axis]).toArray();
        int next = 0;
        for (int axis = 0; axis < rank; axis++) {
            if (order[axis] < 0) {
                order[axis] = others[next++];
            }
        }
        return order;
    }

    /** {@inheritDoc} ND4J squeezes one axis at a time. */
    @Override
    public INDArray squeeze(INDArray tensor) {
        INDArray squeezed = tensor;
        for (int axis = tensor.rank() - 1; axis >= 0; axis--) {
            squeezed = tensor.size(axis) == 1 ? squeeze(squeezed, axis) : squeezed;
        }
        return squeezed;
    }

    @Override
    public INDArray squeeze(INDArray tensor, long axis) {
        return Calls.call("squeeze", () -> Nd4j.squeeze(tensor, axis(axis, tensor.rank())));
    }

    @Override
    public INDArray squeeze(INDArray tensor, long[] axes) {
        INDArray squeezed = tensor;
        int[] last = IntStream.of(Arrays.stream(axes).mapToInt(axis -> axis(axis, tensor.rank())).toArray())
                .sorted().toArray();
        for (int index = last.length - 1; index >= 0; index--) {
            squeezed = squeeze(squeezed, last[index]);
        }
        return squeezed;
    }

    @Override
    public INDArray unsqueeze(INDArray tensor, long... axes) {
        return Calls.call("expandDims", () -> Nd4j.expandDims(tensor, axis(axes[0], tensor.rank() + 1)));
    }

    @Override
    public INDArray atLeast(INDArray tensor, int rank) {
        INDArray result = tensor;
        while (result.rank() < rank) {
            result = unsqueeze(result, result.rank() == 2 ? 2 : 0);
        }
        return result;
    }

    @Override
    public long elementCount(INDArray tensor) {
        return tensor.length();
    }

    @Override
    public long length(INDArray tensor, long axis) {
        return Calls.call("size", () -> tensor.size(Math.toIntExact(axis)));
    }

    @Override
    public long elementByteSize(INDArray tensor) {
        return tensor.dataType().width();
    }

    @Override
    public long byteSize(INDArray tensor) {
        return tensor.length() * tensor.dataType().width();
    }
}
