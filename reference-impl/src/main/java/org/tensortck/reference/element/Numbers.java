package org.tensortck.reference.element;

import java.math.BigInteger;
import org.tensortck.spi.value.Scalar;

/** Questions about one number. */
public final class Numbers {
    private Numbers() {}

    /** Returns whether a number counts as true: whether it is not zero. NaN is true. */
    public static boolean isTrue(Scalar number) {
        return switch (number) {
            case Scalar.Bool(boolean value) -> value;
            case Scalar.Int(BigInteger value) -> value.signum() != 0;
            case Scalar.Real(double value) -> value != 0;
            case Scalar.Complex(double real, double imaginary) -> real != 0 || imaginary != 0;
        };
    }

    /** Returns whether a number is an integer, or a bool, which counts as one. */
    public static boolean isInteger(Scalar number) {
        return number instanceof Scalar.Int || number instanceof Scalar.Bool;
    }
}
