package org.tensortck.vocabulary.call;

import java.math.BigInteger;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Side;

/**
 * Turns Python ints, which have any size, into integers of the SPI, and refuses those out of range as the libraries do.
 */
final class Integers {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Integers() {}

    /** Returns an argument, such as a size or an axis. */
    static long argument(String name, BigInteger value) {
        return exact(name, value, ErrorKind.VALUE_OUT_OF_RANGE);
    }

    /** Returns an integer index. NumPy does not accept an int beyond int64 and uint64 as an index. */
    static long index(Side side, BigInteger value) {
        boolean unsigned = value.signum() > 0 && value.bitLength() <= Long.SIZE;
        return exact("index", value,
                side == Side.TENSOR || unsigned ? ErrorKind.VALUE_OUT_OF_RANGE : ErrorKind.INVALID_INDEX);
    }

    /** Returns a bound or a step of a slice, which both libraries clip. */
    static long slice(BigInteger value) {
        return value.max(LEAST).min(GREATEST).longValueExact();
    }

    /** Returns an axis: PyTorch takes 64 bits and finds no such axis, NumPy takes the 32 bits of C's int. */
    static int axis(Side side, String name, BigInteger value) {
        long axis = argument(name, value);
        if (axis != (int) axis) {
            throw new TensorException(
                    side == Side.TENSOR ? ErrorKind.INDEX_OUT_OF_RANGE : ErrorKind.VALUE_OUT_OF_RANGE,
                    name + ": there is no axis " + axis);
        }
        return (int) axis;
    }

    private static long exact(String name, BigInteger value, ErrorKind otherwise) {
        if (value.bitLength() >= Long.SIZE) {
            throw new TensorException(otherwise, name + ": " + value + " does not fit int64");
        }
        return value.longValueExact();
    }
}
