package org.tensortck.tfndarray;

import java.math.BigInteger;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Translates between the numbers of the SPI and the objects of Java that the library stores. */
final class Elements {
    private Elements() {}

    /**
     * Returns the object for a number, cast as Java does.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a number beyond an integer dtype
     */
    static Object toJava(Scalar value, DType dtype) {
        return switch (dtype) {
            case BOOL -> real(value) != 0;
            case INT8 -> (byte) integer(value, dtype);
            case INT16 -> (short) integer(value, dtype);
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
        if (value instanceof Scalar.Int(BigInteger integer)) {
            if (integer.bitLength() >= dtype.bits()) {
                throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                        "create: " + integer + " is out of range of " + dtype);
            }
            return integer.longValue();
        }
        double real = real(value);
        // The limits are powers of two, and so exact.
        double limit = Math.scalb(1.0, dtype.bits() - 1);
        if (!((long) real >= -limit && (long) real < limit) || Double.isNaN(real) || Math.abs(real) > limit) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + real + " is out of range of " + dtype);
        }
        return (long) real;
    }

    /** Returns the number that an element holds. */
    static Scalar toNeutral(Object element) {
        return switch (element) {
            case Boolean bool -> Scalar.of(bool.booleanValue());
            case Float real -> Scalar.of(real.doubleValue());
            case Double real -> Scalar.of(real.doubleValue());
            case Number integer -> Scalar.of(integer.longValue());
            default -> throw new IllegalArgumentException("an element is a " + element.getClass().getName());
        };
    }
}
