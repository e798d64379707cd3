package org.tensortck.notation.python;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.value.Value;

/** Operations on Python ints. */
final class IntegerArithmetic {
    /** Results that need more bits are refused, so that a slip of the pen does not fill the memory. */
    private static final int MOST_BITS = 1 << 20;

    /** Both operands are exact as doubles, so that one division of doubles rounds once. */
    private static final int EXACT_BITS = 53;

    private IntegerArithmetic() {}

    static Value binary(BinaryOperator operator, BigInteger left, BigInteger right) {
        return switch (operator) {
            case DIVIDE -> new Value.Real(trueQuotient(left, right));
            case POWER -> power(left, right);
            case ADD -> new Value.Int(left.add(right));
            case SUBTRACT -> new Value.Int(left.subtract(right));
            case MULTIPLY -> new Value.Int(left.multiply(right));
            case FLOOR_DIVIDE -> new Value.Int(floorQuotient(left, right));
            case REMAINDER -> new Value.Int(remainder(left, right));
            case SHIFT_LEFT -> new Value.Int(shiftLeft(left, right));
            case SHIFT_RIGHT -> new Value.Int(shiftRight(left, right));
            case AND -> new Value.Int(left.and(right));
            case OR -> new Value.Int(left.or(right));
            case XOR -> new Value.Int(left.xor(right));
            case MATRIX_MULTIPLY -> throw new IllegalArgumentException("ints have no @");
        };
    }

    /** Returns the nearest double. */
    static double toReal(BigInteger value) {
        double real = value.doubleValue();
        if (Double.isInfinite(real)) {
            throw PythonException.overflow("the int is too large for a float");
        }
        return real;
    }

    private static double trueQuotient(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw PythonException.divisionByZero();
        }
        if (left.bitLength() <= EXACT_BITS && right.bitLength() <= EXACT_BITS) {
            return left.doubleValue() / right.doubleValue();
        }
        double quotient = largeQuotient(left.abs(), right.abs());
        if (Double.isInfinite(quotient)) {
            throw PythonException.overflow("the quotient is too large for a float");
        }
        return left.signum() < 0 != right.signum() < 0 ? -quotient : quotient;
    }

    /** Divides with more bits than a double has, marks a remainder in the lowest one, and rounds once. */
    private static double largeQuotient(BigInteger left, BigInteger right) {
        int shift = 2 * (EXACT_BITS + 1) + right.bitLength() - left.bitLength();
        BigInteger numerator = shift > 0 ? left.shiftLeft(shift) : left;
        BigInteger denominator = shift > 0 ? right : right.shiftLeft(-shift);
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        BigDecimal scale = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(shift)));
        BigDecimal exact = new BigDecimal(quotient);
        return (shift > 0 ? exact.divide(scale) : exact.multiply(scale)).doubleValue();
    }

    private static BigInteger floorQuotient(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            throw PythonException.divisionByZero();
        }
        BigInteger[] parts = left.divideAndRemainder(right);
        boolean below = parts[1].signum() != 0 && parts[1].signum() != right.signum();
        return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Returns the remainder with the sign of the divisor. */
    private static BigInteger remainder(BigInteger left, BigInteger right) {
        return left.subtract(floorQuotient(left, right).multiply(right));
    }

    private static Value power(BigInteger base, BigInteger exponent) {
        if (exponent.signum() < 0) {
            return RealArithmetic.binary(BinaryOperator.POWER, toReal(base), toReal(exponent));
        }
        if (base.abs().compareTo(BigInteger.ONE) <= 0) {
            boolean even = !exponent.testBit(0) && base.signum() != 0;
            return new Value.Int(even || exponent.signum() == 0 ? BigInteger.ONE : base);
        }
        requireBits(exponent.multiply(BigInteger.valueOf(base.bitLength())));
        return new Value.Int(base.pow(exponent.intValueExact()));
    }

    private static BigInteger shiftLeft(BigInteger value, BigInteger distance) {
        requireDistance(distance);
        if (value.signum() == 0) {
            return value;
        }
        requireBits(distance.add(BigInteger.valueOf(value.bitLength())));
        return value.shiftLeft(distance.intValueExact());
    }

    private static BigInteger shiftRight(BigInteger value, BigInteger distance) {
        requireDistance(distance);
        return value.shiftRight(distance.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact());
    }

    private static void requireDistance(BigInteger distance) {
        if (distance.signum() < 0) {
            throw PythonException.valueError("the shift distance " + distance + " is negative");
        }
    }

    private static void requireBits(BigInteger bits) {
        if (bits.compareTo(BigInteger.valueOf(MOST_BITS)) > 0) {
            throw new NotationException("an int of " + bits + " bits; the notation stops at " + MOST_BITS);
        }
    }
}
