package org.tensortck.tensorflow;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Translates between the numbers of the SPI and the objects of Java that tensors hold. */
final class Elements {
    private Elements() {}

    /**
     * Returns the object for a number, cast as Java does.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a number that the type of Java does not have
     */
    static Object toJava(Scalar value, DType dtype) {
        return switch (dtype) {
            case BOOL -> real(value) != 0;
            case UINT8 -> (byte) integer(value, dtype);
            case UINT16 -> (short) integer(value, dtype);
            case INT32 -> (int) integer(value, dtype);
            case INT64 -> integer(value, dtype);
            case FLOAT64 -> real(value);
            default -> (float) real(value);
        };
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

    private static long integer(Scalar value, DType dtype) {
        boolean unsigned = dtype.kind() == DType.Kind.UNSIGNED;
        BigInteger integer = value instanceof Scalar.Int(BigInteger exact) ? exact : truncated(real(value), dtype);
        boolean fits = unsigned
                ? integer.signum() >= 0 && integer.bitLength() <= dtype.bits()
                : integer.bitLength() < dtype.bits();
        if (!fits) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    "create: " + integer + " is out of range of " + dtype);
        }
        return integer.longValue();
    }

    private static BigInteger truncated(double real, DType dtype) {
        if (Double.isNaN(real) || Double.isInfinite(real)) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + real + " is out of range of " + dtype);
        }
        return new BigDecimal(real).toBigInteger();
    }

    /** Returns a number as the library takes it beside an operand. */
    static Number number(Scalar value) {
        return switch (value) {
            case Scalar.Bool(boolean bool) -> bool ? 1 : 0;
            case Scalar.Int(BigInteger integer) -> integer;
            case Scalar.Real(double real) -> real;
            case Scalar.Complex complex ->
                throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                        "constant: " + complex + " is not a real number");
        };
    }

    /** Returns the number that an element holds. The types of Java are signed, two of the dtypes are not. */
    static Scalar toNeutral(Object element, DType dtype) {
        return switch (element) {
            case Boolean bool -> Scalar.of(bool.booleanValue());
            case Float real -> Scalar.of(real.doubleValue());
            case Double real -> Scalar.of(real.doubleValue());
            case Byte bits when dtype == DType.UINT8 -> Scalar.of((long) Byte.toUnsignedInt(bits));
            case Short bits when dtype == DType.UINT16 -> Scalar.of((long) Short.toUnsignedInt(bits));
            case Number integer -> Scalar.of(integer.longValue());
            default -> throw new IllegalArgumentException("an element is a " + element.getClass().getName());
        };
    }
}
