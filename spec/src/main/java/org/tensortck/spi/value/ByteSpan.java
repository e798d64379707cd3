package org.tensortck.spi.value;

import java.util.Arrays;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * The bytes from the first to the last one that belong to an element.
 *
 * @param low the first byte of the element with the lowest address
 * @param high the byte after the element with the highest address
 * @param isEmpty whether no element exists; the bounds then mean nothing
 */
public record ByteSpan(long low, long high, boolean isEmpty) {
    /** The highest rank of a tensor in PyTorch and of an array in NumPy. */
    public static final int MAXIMUM_RANK = 64;

    /**
     * Returns the bytes of the elements with this shape and these strides.
     *
     * @param start the first byte of the element at index zero: an address, or an offset in memory
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where the rank is too high or differs between
     *     shape and strides, a size is negative, or the number of elements or a distance does not fit a {@code long}
     */
    public static ByteSpan of(DType dtype, long[] shape, long[] byteStrides, long start) {
        if (shape.length != byteStrides.length) {
            throw invalid("shape has rank " + shape.length + " but there are " + byteStrides.length + " strides");
        }
        requireRank(shape.length);
        long low = start;
        long high = start;
        boolean empty = false;
        try {
            long count = 1;
            for (int axis = 0; axis < shape.length; axis++) {
                if (shape[axis] < 0) {
                    throw invalid("length " + shape[axis] + " of axis " + axis + " is negative");
                }
                if (shape[axis] == 0) {
                    empty = true;
                    continue;
                }
                count = Math.multiplyExact(count, shape[axis]);
                long reach = Math.multiplyExact(shape[axis] - 1, byteStrides[axis]);
                low = Math.addExact(low, Math.min(reach, 0));
                high = Math.addExact(high, Math.max(reach, 0));
            }
            return new ByteSpan(low, Math.addExact(high, dtype.byteSize()), empty);
        } catch (ArithmeticException e) {
            throw new TensorException(ErrorKind.INVALID_MEMORY,
                    "shared memory: shape " + Arrays.toString(shape) + " with byte strides "
                            + Arrays.toString(byteStrides) + " does not fit 64 bits",
                    e);
        }
    }

    /**
     * Refuses a rank that no tensor and no array can have.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY}
     */
    public static void requireRank(int rank) {
        if (rank < 0 || rank > MAXIMUM_RANK) {
            throw invalid("there are " + rank + " dimensions, which is "
                    + (rank < 0 ? "negative" : "more than " + MAXIMUM_RANK));
        }
    }

    private static TensorException invalid(String fault) {
        return new TensorException(ErrorKind.INVALID_MEMORY, "shared memory: " + fault);
    }
}
