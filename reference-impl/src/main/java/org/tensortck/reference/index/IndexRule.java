package org.tensortck.reference.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.memory.Strided;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;

/**
 * The rules of the two libraries for a tensor or an array between the brackets.
 *
 * <p>Sources: "Advanced indexing" in NumPy's user guide; {@code torch.Tensor.__getitem__}, observed on PyTorch 2.13 and
 * NumPy 2.4.
 */
public enum IndexRule {
    /** PyTorch's: a 0-d tensor of integers is an integer like any other, and uint8 is a mask. */
    TORCH {
        @Override
        public boolean isMask(DType dtype) {
            return dtype == DType.BOOL || dtype == DType.UINT8;
        }

        @Override
        public boolean takesPositions(DType dtype) {
            return dtype == DType.INT64 || dtype == DType.INT32;
        }

        @Override
        boolean isPlainPosition(StridedElements indices) {
            return indices.layout().rank() == 0 && indices.codec().isInteger() && !isMask(indices.dtype());
        }

        @Override
        boolean broadcastsPositions() {
            return false;
        }

        @Override
        boolean fits(long[] mask, long[] axes) {
            return Arrays.equals(mask, axes);
        }

        @Override
        boolean looksForNothing() {
            return false;
        }
    },
    /** NumPy's: an integer beside an index array is one more index array, and any integer dtype is accepted. */
    NUMPY {
        @Override
        public boolean isMask(DType dtype) {
            return dtype == DType.BOOL;
        }

        @Override
        public boolean takesPositions(DType dtype) {
            return DTypes.isInteger(dtype);
        }

        @Override
        boolean isPlainPosition(StridedElements indices) {
            return false;
        }

        @Override
        boolean broadcastsPositions() {
            return true;
        }

        @Override
        boolean fits(long[] mask, long[] axes) {
            return IntStream.range(0, mask.length).allMatch(axis -> mask[axis] == 0 || mask[axis] == axes[axis]);
        }

        @Override
        boolean looksForNothing() {
            return true;
        }
    };

    /** Returns the elements of an index array. */
    public static StridedElements elements(Index.Advanced item) {
        return ((Strided) item.indices()).elements();
    }

    /** Returns whether an object of a dtype is a mask, and not an index array. */
    public abstract boolean isMask(DType dtype);

    /** Returns whether elements of a dtype can be indices. */
    public abstract boolean takesPositions(DType dtype);

    /** Returns whether an object is an integer, which makes a view. */
    abstract boolean isPlainPosition(StridedElements indices);

    /**
     * Returns whether an integer beside index arrays is broadcast with them, and an ellipsis between them separates
     * them even if it covers no axis. Otherwise integers are selected first.
     */
    abstract boolean broadcastsPositions();

    /** Returns whether a mask of one shape is for axes of the given lengths. */
    abstract boolean fits(long[] mask, long[] axes);

    /** Returns whether indices have to be in range even if the parts that they select are empty. */
    abstract boolean looksForNothing();

    /** Returns an index in which objects that count as integers are replaced by integers. */
    public List<Index> plain(List<Index> index) {
        return index.stream().map(this::plain).toList();
    }

    private Index plain(Index item) {
        return item instanceof Index.Advanced object && isPlainPosition(elements(object))
                ? new Index.At(IntegerIndices.of("index", elements(object)).at(0))
                : item;
    }

    /**
     * Checks that elements may be in an index.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_INDEX}
     */
    void check(String operation, StridedElements indices) {
        if (!isMask(indices.dtype()) && !takesPositions(indices.dtype())) {
            throw new TensorException(ErrorKind.INVALID_INDEX,
                    operation + ": elements of dtype " + indices.dtype() + " are neither positions nor a mask");
        }
    }
}
