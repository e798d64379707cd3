package org.tensortck.steps;

import java.math.BigInteger;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Value;

/**
 * Finds a value that shows a write to an element: it changes every byte, and so the element in any dtype. It is finite
 * and normal, so that it is stored unchanged.
 */
final class OtherValue {
    private static final long PATTERN = 0x5555_5555_5555_5555L;
    private static final long SECOND_PATTERN = 0x3333_3333_3333_3333L;

    private OtherValue() {}

    /** Returns the value for an element of a dtype that has a value now. */
    static Value than(Value value, DType dtype) {
        return switch (value) {
            case Value.Bool(boolean bool) -> Value.of(!bool);
            // An int beyond int64 is not taken by every library, not even for uint64.
            case Value.Int(BigInteger integer) when dtype.kind() == DType.Kind.UNSIGNED ->
                new Value.Int(integer.xor(BigInteger.valueOf(PATTERN).shiftRight(Long.SIZE - dtype.bits()))
                        .clearBit(dtype.bits() - 1));
            case Value.Int(BigInteger integer) -> new Value.Int(integer.not());
            case Value.Real(double real) -> Value.of(than(real, dtype));
            case Value.Complex(double real, double imaginary) ->
                new Value.Complex(than(real, dtype), than(imaginary, dtype));
            default -> throw new AssertionError(PythonRepr.repr(value) + " is not an element");
        };
    }

    /** Returns another value for a number, or for one part of a complex number. */
    private static double than(double value, DType dtype) {
        return switch (dtype) {
            case FLOAT64, COMPLEX128 -> Double.longBitsToDouble(than(Double.doubleToLongBits(value), 0x7FFL << 52));
            case FLOAT32, COMPLEX64 ->
                Float.intBitsToFloat((int) than(Float.floatToIntBits((float) value), 0xFFL << 23));
            case BFLOAT16 -> Float.intBitsToFloat(
                    (int) than(Float.floatToIntBits((float) value), 0xFFL << 23) & 0xFFFF_0000);
            case FLOAT16, COMPLEX32 ->
                Float.float16ToFloat((short) than(Float.floatToFloat16((float) value), 0x1FL << 10));
            // One byte: any other value will do.
            default -> value == 1 ? 2 : 1;
        };
    }

    private static long than(long bits, long exponent) {
        long other = bits ^ PATTERN;
        boolean special = (other & exponent) == 0 || (other & exponent) == exponent;
        return special ? bits ^ SECOND_PATTERN : other;
    }
}
