package org.tensortck.reference.layout;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Which bytes can be seen as elements of another size, and where those elements are. Knows no data.
 *
 * <p>Sources: {@code Tensor.view(dtype)} and {@code ndarray.view(dtype)}, observed on PyTorch 2.13 and NumPy 2.4.
 */
public enum ElementSizeRule {
    /** PyTorch counts strides and the offset in elements, so all of them have to be whole numbers of new elements. */
    TORCH {
        @Override
        void checkDistances(Layout bytes, long from, long to) {
            int last = bytes.rank() - 1;
            checkFollowing(bytes.stride(last), from);
            checkWhole("the offset", bytes.offset(), to);
            for (int axis = 0; axis < last; axis++) {
                checkWhole("the stride of axis " + axis, bytes.stride(axis), to);
            }
        }
    },
    /** NumPy counts in bytes, so that elements begin anywhere. An axis without two elements needs no stride. */
    NUMPY {
        @Override
        void checkDistances(Layout bytes, long from, long to) {
            int last = bytes.rank() - 1;
            if (bytes.count() != 0 && bytes.length(last) != 1) {
                checkFollowing(bytes.stride(last), from);
            }
        }
    };

    /**
     * The layout of elements of another size.
     *
     * @param byteStart the number of bytes to skip at the start of the memory, so that the elements before the first
     *     one are whole
     * @param byteUnit the unit of the layout in bytes: the size of an element, or less if a stride is no multiple of it
     */
    public record Resized(long byteStart, long byteUnit, Layout layout) {}

    abstract void checkDistances(Layout bytes, long from, long to);

    /**
     * Returns where the elements of another size are in the same bytes.
     *
     * @param bytes where the elements are, in bytes
     * @param from the size of an element
     * @param to another size
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where there is no such view
     */
    public Resized resize(Layout bytes, long from, long to) {
        int last = bytes.rank() - 1;
        if (last < 0) {
            throw mismatch("an object without dimensions has one element of " + from + " bytes, not of " + to);
        }
        checkDistances(bytes, from, to);
        checkWhole("the last axis of shape " + Arrays.toString(bytes.shape()), bytes.length(last) * from, to);
        long[] shape = bytes.shape();
        shape[last] = shape[last] * from / to;
        long[] strides = bytes.strides();
        strides[last] = to;
        long start = bytes.offset() % to;
        long unit = LongStream.concat(LongStream.of(to), Arrays.stream(strides)).mapToObj(BigInteger::valueOf)
                .reduce(BigInteger::gcd).orElseThrow().longValueExact();
        Arrays.setAll(strides, axis -> strides[axis] / unit);
        return new Resized(start, unit, Layout.of(shape, strides, (bytes.offset() - start) / unit));
    }

    private static void checkFollowing(long byteStride, long from) {
        if (byteStride != from) {
            throw mismatch("the elements of the last axis have " + from + " bytes and are " + byteStride
                    + " bytes apart, so they do not follow each other");
        }
    }

    private static void checkWhole(String what, long bytes, long to) {
        if (bytes % to != 0) {
            throw mismatch(what + " has " + bytes + " bytes, no whole number of elements of " + to + " bytes");
        }
    }

    private static TensorException mismatch(String what) {
        return new TensorException(ErrorKind.SHAPE_MISMATCH, "view: " + what);
    }
}
