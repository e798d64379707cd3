package org.tensortck.reference.compute;

import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongFunction;
import org.tensortck.reference.element.FloatFormat;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;

/**
 * Numbers that follow each other by a rule.
 *
 * @param count how many there are
 * @param at the number at a place, from 0 on, to be cast to the dtype of the elements
 */
public record NumberSequence(long count, LongFunction<Scalar> at) {

    /** Writes the numbers to a vector of as many elements. */
    public void writeTo(String operation, StridedElements vector) {
        for (long place = 0; place < count; place++) {
            vector.put(operation, at.apply(place), place);
        }
    }

    /** Returns an integer or a bool as an integer, and a float truncated. */
    public static BigInteger integer(Scalar number) {
        return switch (number) {
            case Scalar.Bool(boolean value) -> value ? BigInteger.ONE : BigInteger.ZERO;
            case Scalar.Int(BigInteger value) -> value;
            default -> BigInteger.valueOf((long) real(number));
        };
    }

    /** Returns the real part of a number as a double. */
    public static double real(Scalar number) {
        return switch (number) {
            case Scalar.Bool(boolean value) -> value ? 1 : 0;
            case Scalar.Int(BigInteger value) -> value.doubleValue();
            case Scalar.Real(double value) -> value;
            case Scalar.Complex(double real, double _) -> real;
        };
    }

    /** Returns the imaginary part of a number. */
    public static double imaginary(Scalar number) {
        return number instanceof Scalar.Complex(double _, double imaginary) ? imaginary : 0;
    }

    /** Returns the number of a real and an imaginary part, which is dropped where the dtype has none. */
    public static Scalar number(DType dtype, double real, double imaginary) {
        return dtype.kind() == Kind.COMPLEX ? new Scalar.Complex(real, imaginary) : Scalar.of(real);
    }

    /**
     * Returns a function that rounds a double to the numbers of a floating-point dtype, or of the parts of a complex
     * one.
     */
    public static DoubleUnaryOperator rounding(DType dtype) {
        FloatFormat format = FloatFormat.of(dtype);
        return value -> format.decode(format.encode(value));
    }

    public static TensorException invalid(String text) {
        return new TensorException(ErrorKind.INVALID_ARGUMENT, text);
    }
}
