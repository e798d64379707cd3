package org.tensortck.reference.compute;

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
        long dividedByZero(String operation) {
            throw new TensorException(ErrorKind.DIVISION_BY_ZERO, operation + ": an integer is divided by zero");
        }

        @Override
        long negativePower(String operation, long base, long exponent) {
            if (base == 1 || base == -1) {
                return exponent % 2 == 0 ? 1 : base;
            }
            return 0;
        }

        @Override
        double noRemainder(double remainder, double divisor) {
            return remainder;
        }

        @Override
        double sign(double value) {
            return value > 0 ? 1 : value < 0 ? -1 : 0;
        }
    },
    /** NumPy's arithmetic; where it warns, nothing is said here. */
    NUMPY {
        @Override
        long dividedByZero(String operation) {
            return 0;
        }

        @Override
        long negativePower(String operation, long base, long exponent) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    operation + ": " + base + " to the power of " + exponent + " is no integer");
        }

        @Override
        double noRemainder(double remainder, double divisor) {
            return Math.copySign(0, divisor);
        }

        @Override
        double sign(double value) {
            return Double.isNaN(value) ? value : value > 0 ? 1 : value < 0 ? -1 : 0;
        }
    };

    /** Returns the quotient, or the remainder, of an integer and zero. */
    abstract long dividedByZero(String operation);

    /** Returns an integer to a negative power. */
    abstract long negativePower(String operation, long base, long exponent);

    /** Returns the zero that remains where a divisor goes into a float; the remainder has the sign of the dividend. */
    abstract double noRemainder(double remainder, double divisor);

    /** Returns -1, 0 or 1; both libraries make a positive zero of a negative one. */
    abstract double sign(double value);
}
