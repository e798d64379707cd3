package org.tensortck.reference.compute;

import java.math.BigInteger;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Where the two libraries compute different elements from the same ones.
 *
 * <p>Sources: observed on PyTorch 2.13 and NumPy 2.4.
 */
public enum ArithmeticRule {
    /** PyTorch's arithmetic. */
    TORCH {
        @Override
        BigInteger dividedByZero(String operation) {
            throw new TensorException(ErrorKind.DIVISION_BY_ZERO, operation + ": an integer is divided by zero");
        }

        @Override
        BigInteger negativePower(String operation, BigInteger base, BigInteger exponent) {
            if (base.abs().equals(BigInteger.ONE)) {
                return exponent.testBit(0) ? base : BigInteger.ONE;
            }
            return BigInteger.ZERO;
        }

        @Override
        double noRemainder(double remainder, double divisor) {
            return remainder;
        }
    },
    /** NumPy's arithmetic; where it warns, nothing is said here. */
    NUMPY {
        @Override
        BigInteger dividedByZero(String operation) {
            return BigInteger.ZERO;
        }

        @Override
        BigInteger negativePower(String operation, BigInteger base, BigInteger exponent) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    operation + ": " + base + " to the power of " + exponent + " is no integer");
        }

        @Override
        double noRemainder(double remainder, double divisor) {
            return Math.copySign(0, divisor);
        }
    };

    /** Returns the quotient, or the remainder, of an integer and zero. */
    abstract BigInteger dividedByZero(String operation);

    /** Returns an integer to a negative power. */
    abstract BigInteger negativePower(String operation, BigInteger base, BigInteger exponent);

    /** Returns the zero that remains where a divisor goes into a float; the remainder has the sign of the dividend. */
    abstract double noRemainder(double remainder, double divisor);
}
