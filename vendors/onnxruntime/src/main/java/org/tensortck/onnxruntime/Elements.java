package org.tensortck.onnxruntime;

import ai.onnxruntime.platform.Fp16Conversions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Elements in buffers. The numbers are cast as in PyTorch; the library itself converts those of float16 and bfloat16. */
final class Elements {
    private Elements() {}

    /** Returns a direct buffer of numbers in row-major order. */
    static ByteBuffer buffer(List<Scalar> elements, DType dtype) {
        ByteBuffer bytes = allocate(Math.multiplyExact(elements.size(), dtype.byteSize()));
        for (int i = 0; i < elements.size(); i++) {
            put(bytes, i * dtype.byteSize(), elements.get(i), dtype);
        }
        return bytes;
    }

    static ByteBuffer allocate(int byteSize) {
        return ByteBuffer.allocateDirect(byteSize).order(ByteOrder.nativeOrder());
    }

    /**
     * Writes one number.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a number beyond an integer dtype
     */
    static void put(ByteBuffer bytes, int at, Scalar value, DType dtype) {
        switch (dtype) {
            case BOOL -> bytes.put(at, (byte) (isZero(value) ? 0 : 1));
            case UINT8, INT8 -> bytes.put(at, (byte) integer(value, dtype));
            case INT16 -> bytes.putShort(at, (short) integer(value, dtype));
            case INT32 -> bytes.putInt(at, (int) integer(value, dtype));
            case INT64 -> bytes.putLong(at, integer(value, dtype));
            case FLOAT16 -> bytes.putShort(at, Fp16Conversions.floatToFp16((float) real(value)));
            case BFLOAT16 -> bytes.putShort(at, Fp16Conversions.floatToBf16((float) real(value)));
            case FLOAT32 -> bytes.putFloat(at, (float) real(value));
            case FLOAT64 -> bytes.putDouble(at, real(value));
            default -> throw new IllegalArgumentException("create: the library has no " + dtype);
        }
    }

    /** Returns one number. */
    static Scalar get(ByteBuffer bytes, int at, DType dtype) {
        return switch (dtype) {
            case BOOL -> Scalar.of(bytes.get(at) != 0);
            case UINT8 -> Scalar.of(Byte.toUnsignedLong(bytes.get(at)));
            case INT8 -> Scalar.of((long) bytes.get(at));
            case INT16 -> Scalar.of((long) bytes.getShort(at));
            case INT32 -> Scalar.of((long) bytes.getInt(at));
            case INT64 -> Scalar.of(bytes.getLong(at));
            case FLOAT16 -> Scalar.of((double) Fp16Conversions.fp16ToFloat(bytes.getShort(at)));
            case BFLOAT16 -> Scalar.of((double) Fp16Conversions.bf16ToFloat(bytes.getShort(at)));
            case FLOAT32 -> Scalar.of((double) bytes.getFloat(at));
            case FLOAT64 -> Scalar.of(bytes.getDouble(at));
            default -> throw new IllegalArgumentException("read: the library has no " + dtype);
        };
    }

    private static boolean isZero(Scalar value) {
        return value instanceof Scalar.Complex(double real, double imaginary)
                ? real == 0 && imaginary == 0
                : real(value) == 0;
    }

    private static double real(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool ? 1 : 0;
            case Scalar.Int(BigInteger integer) -> integer.doubleValue();
            case Scalar.Real(double real) -> real;
            case Scalar.Complex complex ->
                throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + complex + " is not a real number");
        };
    }

    /** Returns the bits of a number, as PyTorch takes it: a negative integer, but no other number, wraps around in an unsigned dtype. */
    private static long integer(Scalar value, DType dtype) {
        boolean unsigned = dtype.kind() == DType.Kind.UNSIGNED;
        BigDecimal greatest = new BigDecimal(
                BigInteger.ONE.shiftLeft(unsigned ? dtype.bits() : dtype.bits() - 1).subtract(BigInteger.ONE));
        BigDecimal leastUnsigned = value instanceof Scalar.Real ? BigDecimal.ZERO : greatest.negate();
        BigDecimal least = unsigned ? leastUnsigned : greatest.negate().subtract(BigDecimal.ONE);
        BigDecimal number = number(value, dtype);
        if (number.compareTo(least) < 0 || number.compareTo(greatest) > 0) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    "create: " + number + " is out of range of " + dtype);
        }
        return number.longValue();
    }

    private static BigDecimal number(Scalar value, DType dtype) {
        if (value instanceof Scalar.Int(BigInteger integer)) {
            return new BigDecimal(integer);
        }
        double real = real(value);
        if (!Double.isFinite(real)) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + real + " is out of range of " + dtype);
        }
        return new BigDecimal(real);
    }
}
