package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.DType;

/**
 * Arithmetic of rows of integers, or of bools as 0 and 1. Results keep their low 64 bits; the caller keeps the low bits
 * of the dtype when it stores them, as both libraries do.
 *
 * @param operation the name of the operation, for messages
 * @param dtype the dtype of operands and result
 * @param rule the differences of the libraries
 */
record IntegerMath(String operation, DType dtype, ArithmeticRule rule) {

    void apply(BinaryOperation binary, ValueRow left, ValueRow right, ValueRow result, int count) {
        long[] one = left.integers();
        long[] other = right.integers();
        long[] to = result.integers();
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
            default -> {
                for (int place = 0; place < count; place++) {
                    to[place] = apply(binary, one[place], other[place]);
                }
            }
        }
    }

    private long apply(BinaryOperation binary, long left, long right) {
        return switch (binary) {
            case ADD, SUBTRACT, MULTIPLY -> throw new IllegalStateException(binary + " has a loop of its own");
            case FLOOR_DIVIDE -> right == 0 ? rule.dividedByZero(operation) : floorDivided(left, right);
            case TRUNCATE_DIVIDE -> right == 0 ? rule.dividedByZero(operation) : truncatedDivided(left, right);
            case REMAINDER -> right == 0 ? rule.dividedByZero(operation) : remainder(left, right);
            case POWER -> right < 0 && !isUnsigned() ? rule.negativePower(operation, left, right) : power(left, right);
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case SHIFT_LEFT -> shifts(right) ? left << right : 0;
            case SHIFT_RIGHT -> shiftedRight(left, right);
            case DIVIDE -> throw new IllegalArgumentException(operation + ": the quotient of integers is a float");
        };
    }

    /** Returns whether integers of 64 bits have no sign; shorter ones without a sign are no different from others. */
    private boolean isUnsigned() {
        return dtype == DType.UINT64;
    }

    private long floorDivided(long left, long right) {
        return isUnsigned() ? Long.divideUnsigned(left, right) : Math.floorDiv(left, right);
    }

    private long truncatedDivided(long left, long right) {
        return isUnsigned() ? Long.divideUnsigned(left, right) : left / right;
    }

    private long remainder(long left, long right) {
        return isUnsigned() ? Long.remainderUnsigned(left, right) : Math.floorMod(left, right);
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left != 0; left >>>= 1) {
            if ((left & 1) != 0) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }

    private long shiftedRight(long left, long right) {
        if (isUnsigned()) {
            return shifts(right) ? left >>> right : 0;
        }
        return left >> (shifts(right) ? right : Long.SIZE - 1);
    }

    /** Returns whether a shift leaves any bits; both libraries treat a negative one as too large. */
    private boolean shifts(long distance) {
        return distance >= 0 && distance < dtype.bits();
    }
}
