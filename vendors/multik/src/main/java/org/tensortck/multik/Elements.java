package org.tensortck.multik;

import java.math.BigInteger;
import org.jetbrains.kotlinx.multik.ndarray.complex.ComplexDouble;
import org.jetbrains.kotlinx.multik.ndarray.complex.ComplexDouble_jvmKt;
import org.jetbrains.kotlinx.multik.ndarray.complex.ComplexFloat;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Translates between the numbers of the SPI and those that Multik stores. */
final class Elements {
    private Elements() {}

    /**
     * Returns the number of a dtype, cast as Kotlin does.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} for a number beyond an integer dtype, and for a
     *     complex one where the dtype is real
     */
    static Object number(Scalar value, DType dtype) {
        return switch (dtype) {
            case INT8 -> (byte) integer(value, dtype);
            case INT16 -> (short) integer(value, dtype);
            case INT32 -> (int) integer(value, dtype);
            case INT64 -> integer(value, dtype);
            case FLOAT32 ->
                value instanceof Scalar.Int(BigInteger integer) ? integer.floatValue() : (float) real(value);
            case FLOAT64 -> real(value);
            case COMPLEX64 ->
                value instanceof Scalar.Complex(double real, double imaginary)
                        ? ValueClasses.complex((float) real, (float) imaginary)
                        : ValueClasses.complex((float) real(value), 0);
            case COMPLEX128 ->
                value instanceof Scalar.Complex(double real, double imaginary)
                        ? ComplexDouble_jvmKt.ComplexDouble(real, imaginary)
                        : ComplexDouble_jvmKt.ComplexDouble(real(value), 0);
            default -> throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "create: Multik has no " + dtype);
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
        // The limits are powers of two, and so exact. The number is truncated first.
        double limit = Math.scalb(1.0, dtype.bits() - 1);
        double whole = real < 0 ? Math.ceil(real) : Math.floor(real);
        if (!(whole >= -limit && whole < limit)) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE, "create: " + real + " is out of range of " + dtype);
        }
        return (long) real;
    }

    /** Returns the number of the SPI for one of Multik. */
    static Scalar scalar(Object number) {
        return switch (number) {
            case Float real -> Scalar.of(real.doubleValue());
            case Double real -> Scalar.of(real.doubleValue());
            case Number integer -> Scalar.of(integer.longValue());
            case ComplexFloat complex ->
                new Scalar.Complex(ValueClasses.real(complex), ValueClasses.imaginary(complex));
            case ComplexDouble complex -> new Scalar.Complex(complex.getRe(), complex.getIm());
            default -> throw new IllegalArgumentException("an element is a " + number.getClass().getName());
        };
    }

    /** Returns the dtype of a number of Multik. */
    static DType dtype(Object number) {
        return switch (number) {
            case Byte _ -> DType.INT8;
            case Short _ -> DType.INT16;
            case Integer _ -> DType.INT32;
            case Long _ -> DType.INT64;
            case Float _ -> DType.FLOAT32;
            case Double _ -> DType.FLOAT64;
            case ComplexFloat _ -> DType.COMPLEX64;
            case ComplexDouble _ -> DType.COMPLEX128;
            default -> throw new IllegalArgumentException("an element is a " + number.getClass().getName());
        };
    }
}
