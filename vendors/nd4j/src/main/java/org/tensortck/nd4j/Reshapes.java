package org.tensortck.nd4j;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.TensorShapes;

/** The same elements in another shape: {@code reshape} of ND4J, which can be asked to copy nothing. */
final class Reshapes implements TensorShapes<INDArray> {
    private static final boolean AS_VIEW = true;

    @Override
    public INDArray reshape(INDArray tensor, long... shape) {
        return Calls.call("reshape", () -> tensor.reshape('c', shape));
    }

    @Override
    public INDArray reshapeAs(INDArray tensor, INDArray other) {
        return reshape(tensor, other.shape());
    }

    @Override
    public INDArray view(INDArray tensor, long... shape) {
        return Calls.call("reshape", () -> tensor.reshape('c', AS_VIEW, shape));
    }

    @Override
    public INDArray viewAs(INDArray tensor, INDArray other) {
        return view(tensor, other.shape());
    }

    @Override
    public INDArray flatten(INDArray tensor, long start, long end) {
        int first = inRange(start, Math.max(tensor.rank(), 1));
        int last = inRange(end, Math.max(tensor.rank(), 1));
        if (first > last) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "flatten: " + start + " comes after " + end);
        }
        if (first == last && tensor.rank() > 0) {
            return tensor;
        }
        long[] shape = tensor.shape();
        long joined = Arrays.stream(shape, Math.min(first, shape.length), Math.min(last + 1, shape.length)).reduce(1,
                (left, right) -> left * right);
        return reshape(tensor,
                concatenated(Arrays.stream(shape, 0, Math.min(first, shape.length)), LongStream.of(joined),
                        Arrays.stream(shape, Math.min(last + 1, shape.length), shape.length)));
    }

    private static int inRange(long axis, int rank) {
        int found = Shapes.axis(axis, rank);
        if (found < 0 || found >= rank) {
            throw new TensorException(ErrorKind.INDEX_OUT_OF_RANGE, "flatten: no axis " + axis + " in rank " + rank);
        }
        return found;
    }

    private static long[] concatenated(LongStream... parts) {
        return Arrays.stream(parts).flatMapToLong(part -> part).toArray();
    }

    @Override
    public INDArray unflatten(INDArray tensor, long axis, long[] lengths) {
        int split = inRange(axis, tensor.rank());
        long[] shape = tensor.shape();
        return view(tensor, concatenated(Arrays.stream(shape, 0, split), Arrays.stream(lengths),
                Arrays.stream(shape, split + 1, shape.length)));
    }

    @Override
    public INDArray ravel(INDArray tensor) {
        return Calls.call("ravel", () -> tensor.ravel());
    }

    /** {@inheritDoc} ND4J's broadcast copies. */
    @Override
    public INDArray expandAs(INDArray tensor, INDArray other) {
        return Calls.call("broadcast", () -> tensor.broadcast(other.shape()));
    }

    @Override
    public INDArray transposeMatrix(INDArray tensor) {
        if (tensor.rank() > 2) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, "transpose: the rank is " + tensor.rank());
        }
        return Calls.call("transpose", tensor::transpose);
    }
}
