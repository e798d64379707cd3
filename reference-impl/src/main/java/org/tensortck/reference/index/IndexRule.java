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
 * What the two libraries take an object between the brackets for.
 *
 * <p>Sources: "Advanced indexing" in NumPy's user guide; {@code torch.Tensor.__getitem__}, observed on PyTorch 2.13 and
 * NumPy 2.4.
 */
public enum IndexRule {
    /** PyTorch's: an integer without dimensions is a position like any other, and uint8 is a mask. */
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
    /** NumPy's: a position next to an object is one more object, and any integer dtype will do. */
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

    /** Returns whether elements of a dtype say where to select, and not what. */
    public abstract boolean isMask(DType dtype);

    /** Returns whether elements of a dtype are positions. */
    public abstract boolean takesPositions(DType dtype);

    /** Returns whether an object is taken for a position, which makes a view. */
    abstract boolean isPlainPosition(StridedElements indices);

    /**
     * Returns whether a position that stands with objects is broadcast with them, and an ellipsis between them keeps them
     * apart even if it stands for nothing. Otherwise positions are selected first.
     */
    abstract boolean broadcastsPositions();

    /** Returns whether a mask of one shape is for axes of the given lengths. */
    abstract boolean fits(long[] mask, long[] axes);

    /** Returns whether positions have to exist where the parts at them have no elements. */
    abstract boolean looksForNothing();

    /** Returns an index in which objects that are taken for positions are positions. */
    public List<Index> plain(List<Index> index) {
        return index.stream().map(this::plain).toList();
    }

    private Index plain(Index item) {
        return item instanceof Index.Advanced object && isPlainPosition(elements(object))
                ? new Index.At(IntegerIndices.of("index", elements(object)).at(0))
                : item;
    }

    /**
     * Checks that elements may stand in an index.
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
