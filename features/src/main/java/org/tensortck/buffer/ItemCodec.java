package org.tensortck.buffer;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.Optional;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BufferFormat;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/**
 * Reads and writes one item of a {@code memoryview}: the native formats of one character that it has, which are fewer than
 * those that it can describe.
 *
 * @param format the format
 * @param dtype the dtype of an item
 */
record ItemCodec(String format, DType dtype) {
    private static final String READABLE = "?bBhHiIlLqQfd";
    private static final int BITS_OF_BYTE = 8;

    /** Returns the dtype of a native format of one character that items are read and written in, or empty for any other. */
    static Optional<DType> nativeDType(String format) {
        String code = format.startsWith("@") ? format.substring(1) : format;
        return code.length() == 1 && READABLE.contains(code)
                ? BufferFormat.parse(code).map(BufferFormat::dtype)
                : Optional.empty();
    }

    /**
     * Returns the codec of a format.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for a format that is not read
     */
    static ItemCodec of(String format) {
        return new ItemCodec(format,
                nativeDType(format).orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                        "memoryview: items of format '" + format + "' are not read or written")));
    }

    Scalar read(MemorySegment item) {
        return switch (dtype) {
            case BOOL -> Scalar.of(item.get(ValueLayout.JAVA_BYTE, 0) != 0);
            case FLOAT32 -> Scalar.of((double) item.get(ValueLayout.JAVA_FLOAT_UNALIGNED, 0));
            case FLOAT64 -> Scalar.of(item.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0));
            default -> integer(bits(item));
        };
    }

    private Scalar integer(long bits) {
        boolean isWide = dtype.kind() == DType.Kind.UNSIGNED && bits < 0;
        return isWide
                ? new Scalar.Int(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(Long.SIZE)))
                : Scalar.of(bits);
    }

    private long bits(MemorySegment item) {
        boolean isSigned = dtype.kind() == DType.Kind.SIGNED;
        return switch (dtype.byteSize()) {
            case Byte.BYTES -> isSigned
                    ? item.get(ValueLayout.JAVA_BYTE, 0)
                    : Byte.toUnsignedLong(item.get(ValueLayout.JAVA_BYTE, 0));
            case Short.BYTES -> isSigned
                    ? item.get(ValueLayout.JAVA_SHORT_UNALIGNED, 0)
                    : Short.toUnsignedLong(item.get(ValueLayout.JAVA_SHORT_UNALIGNED, 0));
            case Integer.BYTES -> isSigned
                    ? item.get(ValueLayout.JAVA_INT_UNALIGNED, 0)
                    : Integer.toUnsignedLong(item.get(ValueLayout.JAVA_INT_UNALIGNED, 0));
            default -> item.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
        };
    }

    void write(MemorySegment item, Scalar value) {
        switch (dtype) {
            case BOOL -> item.set(ValueLayout.JAVA_BYTE, 0, (byte) (truth(value) ? 1 : 0));
            case FLOAT32 -> item.set(ValueLayout.JAVA_FLOAT_UNALIGNED, 0, (float) real(value));
            case FLOAT64 -> item.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0, real(value));
            default -> writeInteger(item, whole(value));
        }
    }

    private void writeInteger(MemorySegment item, BigInteger value) {
        int bits = dtype.byteSize() * BITS_OF_BYTE;
        boolean fits = dtype.kind() == DType.Kind.SIGNED
                ? value.bitLength() < bits
                : value.signum() >= 0 && value.bitLength() <= bits;
        if (!fits) {
            throw unfit(value);
        }
        switch (dtype.byteSize()) {
            case Byte.BYTES -> item.set(ValueLayout.JAVA_BYTE, 0, value.byteValue());
            case Short.BYTES -> item.set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, value.shortValue());
            case Integer.BYTES -> item.set(ValueLayout.JAVA_INT_UNALIGNED, 0, value.intValue());
            default -> item.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, value.longValue());
        }
    }

    private static boolean truth(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool;
            case Scalar.Int(BigInteger integer) -> integer.signum() != 0;
            case Scalar.Real(double real) -> real != 0;
            case Scalar.Complex(double real, double imaginary) -> real != 0 || imaginary != 0;
        };
    }

    private double real(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool ? 1 : 0;
            case Scalar.Int(BigInteger integer) -> integer.doubleValue();
            case Scalar.Real(double real) -> real;
            case Scalar.Complex _ -> throw unfit(value);
        };
    }

    private BigInteger whole(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool ? BigInteger.ONE : BigInteger.ZERO;
            case Scalar.Int(BigInteger integer) -> integer;
            case Scalar.Real _,Scalar.Complex _ -> throw unfit(value);
        };
    }

    private TensorException unfit(Object value) {
        return new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                "memoryview: " + value + " is no value of an item of format '" + format + "'");
    }
}
