package org.tensortck.spi.value;

import java.math.BigInteger;

/**
 * The exact value of one element or of one Python number. A scalar never rounds: a float32 element is the
 * {@code double} of equal value, a uint64 element the integer itself.
 */
public sealed interface Scalar {

    /** A bool. */
    record Bool(boolean value) implements Scalar {}

    /** An integer of any size. */
    record Int(BigInteger value) implements Scalar {}

    /** A floating-point number, which may be NaN or infinite. */
    record Real(double value) implements Scalar {}

    /** A complex number. */
    record Complex(double real, double imaginary) implements Scalar {}

    /** Returns the scalar for a bool. */
    static Scalar of(boolean value) {
        return new Bool(value);
    }

    /** Returns the scalar for an integer. */
    static Scalar of(long value) {
        return new Int(BigInteger.valueOf(value));
    }

    /** Returns the scalar for a floating-point number. */
    static Scalar of(double value) {
        return new Real(value);
    }
}
