package org.tensortck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Value;

class OtherValueTest {
    private static final int TRIES = 20_000;
    private final Random random = new Random(1);

    @ParameterizedTest
    @EnumSource(value = DType.class, mode = Mode.MATCH_ALL, names = "FLOAT(16|32|64)|BFLOAT16")
    void every_byte_of_a_float_changes_and_the_new_one_is_normal(DType dtype) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            double value = decode(random.nextLong(), dtype);
            double other = ((Value.Real) OtherValue.than(Value.of(value), dtype)).value();
            assertEquals(other, decode(encode(other, dtype), dtype), "is a " + dtype);
            assertTrue(Double.isFinite(other) && Math.abs(other) >= smallestNormal(dtype), () -> value + " " + other);
            assertEveryByteDiffers(encode(value, dtype), encode(other, dtype), dtype.byteSize());
        }
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, mode = Mode.MATCH_ALL, names = "U?INT(8|16|32|64)")
    void every_byte_of_an_integer_changes_and_the_new_one_fits_the_dtype_and_int64(DType dtype) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            BigInteger bits = BigInteger.valueOf(random.nextLong() >>> (Long.SIZE - dtype.bits()));
            boolean unsigned = dtype.kind() == DType.Kind.UNSIGNED;
            BigInteger value = unsigned
                    ? bits.and(BigInteger.ONE.shiftLeft(dtype.bits()).subtract(BigInteger.ONE))
                    : BigInteger.valueOf(random.nextLong() >> (Long.SIZE - dtype.bits()));
            BigInteger other = ((Value.Int) OtherValue.than(new Value.Int(value), dtype)).value();
            assertTrue(other.bitLength() <= dtype.bits() - 1 && (!unsigned || other.signum() >= 0),
                    () -> value + " " + other);
            assertEveryByteDiffers(value.longValue(), other.longValue(), dtype.byteSize());
        }
    }

    @Test
    void both_parts_of_a_complex_number_change() {
        Value.Complex other = (Value.Complex) OtherValue.than(new Value.Complex(1.0, 0.0), DType.COMPLEX64);
        assertNotEquals(1.0, other.real());
        assertNotEquals(0.0, other.imaginary());
    }

    @ParameterizedTest
    @EnumSource(value = DType.class, mode = Mode.MATCH_ALL, names = "FLOAT8.*")
    void a_float_of_one_byte_becomes_another_that_all_of_them_have(DType dtype) {
        assertEquals(Value.of(2.0), OtherValue.than(Value.of(1.0), dtype));
        assertEquals(Value.of(1.0), OtherValue.than(Value.of(Double.NaN), dtype));
    }

    @Test
    void a_bool_is_negated() {
        assertEquals(Value.of(false), OtherValue.than(Value.of(true), DType.BOOL));
    }

    private static void assertEveryByteDiffers(long bits, long other, int byteSize) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(bits).array();
        byte[] others = ByteBuffer.allocate(Long.BYTES).putLong(other).array();
        for (int place = Long.BYTES - byteSize; place < Long.BYTES; place++) {
            assertNotEquals(bytes[place], others[place], () -> Long.toHexString(bits) + " " + Long.toHexString(other));
        }
    }

    private static double smallestNormal(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> 0x1p-14;
            case FLOAT64 -> Double.MIN_NORMAL;
            default -> Float.MIN_NORMAL;
        };
    }

    private static double decode(long bits, DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> Float.float16ToFloat((short) bits);
            case BFLOAT16 -> Float.intBitsToFloat((int) bits << Short.SIZE);
            case FLOAT32 -> Float.intBitsToFloat((int) bits);
            default -> Double.longBitsToDouble(bits);
        };
    }

    private static long encode(double value, DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> Float.floatToFloat16((float) value);
            case BFLOAT16 -> Float.floatToIntBits((float) value) >> Short.SIZE;
            case FLOAT32 -> Float.floatToIntBits((float) value);
            default -> Double.doubleToLongBits(value);
        };
    }
}
