package org.tensortck.reference.compute;

import java.math.BigInteger;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;

/**
 * Arithmetic of one pair of integers, or of bools as 0 and 1. Results are exact as far as it matters: whoever stores them
 * keeps the low bits, as both libraries do.
 *
 * @param operation what is computed, for messages
 * @param dtype the dtype of operands and result
 * @param rule where the libraries differ
 */
record IntegerMath(String operation, DType dtype, ArithmeticRule rule) {
    private static final BigInteger TWO_TO_64 = BigInteger.TWO.pow(Long.SIZE);

    BigInteger apply(BinaryOperation binary, BigInteger left, BigInteger right) {
        return switch (binary) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case FLOOR_DIVIDE -> floorDivided(left, right);
            case TRUNCATE_DIVIDE -> right.signum() == 0 ? rule.dividedByZero(operation) : left.divide(right);
            case REMAINDER -> remainder(left, right);
            case POWER -> power(left, right);
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
            case SHIFT_LEFT -> shifts(right) ? left.shiftLeft(right.intValue()) : BigInteger.ZERO;
            case SHIFT_RIGHT -> left.shiftRight(shifts(right) ? right.intValue() : dtype.bits());
            case DIVIDE -> throw new IllegalArgumentException(operation + ": the quotient of integers is a float");
        };
    }

    private BigInteger floorDivided(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            return rule.dividedByZero(operation);
        }
        BigInteger[] parts = left.divideAndRemainder(right);
        boolean roundedUp = parts[1].signum() * right.signum() < 0;
        return roundedUp ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private BigInteger remainder(BigInteger left, BigInteger right) {
        if (right.signum() == 0) {
            return rule.dividedByZero(operation);
        }
        BigInteger remainder = left.remainder(right);
        return remainder.signum() * right.signum() < 0 ? remainder.add(right) : remainder;
    }

    private BigInteger power(BigInteger base, BigInteger exponent) {
        return exponent.signum() < 0
                ? rule.negativePower(operation, base, exponent)
                : base.modPow(exponent, TWO_TO_64);
    }

    /** Returns whether a shift leaves any bits; both libraries take a negative one for too large. */
    private boolean shifts(BigInteger distance) {
        return distance.signum() >= 0 && distance.bitLength() < Integer.SIZE && distance.intValue() < dtype.bits();
    }
}
