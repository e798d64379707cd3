package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.spi.value.BinaryOperation;

/**
 * Arithmetic of rows of floats. Every step rounds to the dtype of the computation: float32, also for float16 and
 * bfloat16, or float64.
 *
 * <p>A sum, difference, product or quotient of float32 that is computed in float64 and rounded again is rounded
 * correctly, as float64 has more than twice the digits [1].
 *
 * <p>[1] S. A. Figueroa: When is double rounding innocuous?, ACM SIGNUM Newsletter 30(3), 1995.
 *
 * @param operation the name of the operation, for messages
 * @param single whether it is computed in float32
 * @param rule the differences of the libraries
 */
record RealMath(String operation, boolean single, ArithmeticRule rule) {

    void apply(BinaryOperation binary, ValueRow left, ValueRow right, ValueRow result, int count) {
        double[] one = left.reals();
        double[] other = right.reals();
        double[] to = result.reals();
        // The operations that are used most have a loop of their own, of which the compiler makes better code.
        switch (binary) {
            case ADD -> {
                for (int place = 0; place < count; place++) {
                    to[place] = one[place] + other[place];
                }
            }
            case SUBTRACT -> {
                for (int place = 0; place < count; place++) {
                    to[place] = one[place] - other[place];
                }
            }
            case MULTIPLY -> {
                for (int place = 0; place < count; place++) {
                    to[place] = one[place] * other[place];
                }
            }
            case DIVIDE -> {
                for (int place = 0; place < count; place++) {
                    to[place] = one[place] / other[place];
                }
            }
            default -> {
                for (int place = 0; place < count; place++) {
                    to[place] = apply(binary, one[place], other[place]);
                }
            }
        }
        for (int place = 0; single && place < count; place++) {
            to[place] = (float) to[place];
        }
    }

    private double apply(BinaryOperation binary, double left, double right) {
        return switch (binary) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE ->
                throw new IllegalStateException(binary + " has a loop of its own");
            case FLOOR_DIVIDE -> floorDivided(left, right);
            case TRUNCATE_DIVIDE -> truncated(rounded(left / right));
            case REMAINDER -> remainder(left, right);
            case POWER -> power(left, right);
            case AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT ->
                throw new IllegalArgumentException(operation + ": floats have no bits to combine");
        };
    }

    private double rounded(double value) {
        return single ? (float) value : value;
    }

    /** Goes by the remainder, so that the quotient is not rounded up to an integer that the divisor does not reach. */
    private double floorDivided(double left, double right) {
        if (right == 0) {
            return rounded(left / right);
        }
        double remainder = left % right;
        double quotient = rounded(rounded(left - remainder) / right);
        if (remainder != 0 && right < 0 != remainder < 0) {
            quotient = rounded(quotient - 1);
        }
        if (quotient == 0) {
            return Math.copySign(0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? rounded(floor + 1) : floor;
    }

    private double remainder(double left, double right) {
        double remainder = left % right;
        if (remainder == 0) {
            return rule.noRemainder(remainder, right);
        }
        return right < 0 != remainder < 0 ? rounded(remainder + right) : remainder;
    }

    private static double truncated(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private static double power(double base, double exponent) {
        // In C, unlike in Java, 1 and -1 have powers for every exponent.
        boolean one = base == 1 || (base == -1 && Double.isInfinite(exponent));
        return one ? 1 : Math.pow(base, exponent);
    }
}
