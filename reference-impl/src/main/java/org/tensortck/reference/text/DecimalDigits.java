package org.tensortck.reference.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * The decimal digits of a finite number without its sign, computed exactly.
 *
 * <p>Trailing zeros are dropped, so that zero and every power of ten have one digit.
 *
 * @param digits one digit or more, the first of them not zero unless the number is
 * @param exponent the power of ten that the first digit counts
 */
public record DecimalDigits(String digits, int exponent) {

    /** The digits that a count includes. */
    public enum Unit {
        /** The digits after the decimal point. */
        FRACTION,
        /** All digits from the first that is not zero. */
        SIGNIFICANT
    }

    /**
     * Bounds on the number of digits.
     *
     * @param unit the digits that count
     * @param least the number of digits that are generated even if fewer identify the number
     * @param most the largest number of digits, to which the number is rounded; empty for no limit
     */
    public record Limits(Unit unit, int least, OptionalInt most) {

        private int leastPosition(int exponent) {
            return Math.min(exponent, position(exponent, least));
        }

        private int firstPosition(int exponent) {
            return unit == Unit.FRACTION && most.isPresent() ? Math.max(exponent, -most.getAsInt()) : exponent;
        }

        private int lastPosition(int exponent) {
            return most.isPresent() ? position(exponent, most.getAsInt()) : Integer.MIN_VALUE;
        }

        private int position(int exponent, int count) {
            return unit == Unit.FRACTION ? -count : exponent - count + 1;
        }
    }

    /** Returns all digits of the exact value, rounded half to even where the limits end. */
    public static DecimalDigits exact(double magnitude, Limits limits) {
        BigDecimal value = new BigDecimal(magnitude);
        if (limits.most.isEmpty() || magnitude == 0) {
            return of(value);
        }
        return of(value.setScale(-limits.lastPosition(exponent(value)), RoundingMode.HALF_EVEN));
    }

    /**
     * Returns the fewest digits that identify the number among those of its format, as far as the limits allow.
     *
     * <p>Digits are taken from the left until the rest is so small that the digits, or the digits with the last one
     * increased by one, identify this number. If the limits end this early or late, the last digit is rounded half to
     * even from the exact value.
     */
    public static DecimalDigits shortest(double magnitude, BinaryFormat format, Limits limits) {
        BigDecimal value = new BigDecimal(magnitude);
        if (magnitude == 0) {
            return of(value);
        }
        BigDecimal lowerMargin = format.lowerMargin(magnitude);
        BigDecimal upperMargin = format.upperMargin(magnitude);
        int outside = format.ownsBoundaries(magnitude) ? 1 : 0;
        int exponent = exponent(value);
        int first = limits.firstPosition(exponent);
        int least = limits.leastPosition(first);
        int last = limits.lastPosition(first);
        for (int position = first;; position--) {
            BigDecimal rest = value.subtract(value.setScale(-position, RoundingMode.DOWN));
            BigDecimal gap = BigDecimal.ONE.scaleByPowerOfTen(position).subtract(rest);
            boolean down = rest.compareTo(lowerMargin) < outside;
            boolean up = gap.compareTo(upperMargin) < outside;
            if (((down || up) && position <= least) || position == last) {
                return of(value.setScale(-position, rounding(down, up)));
            }
        }
    }

    private static RoundingMode rounding(boolean down, boolean up) {
        if (down == up) {
            return RoundingMode.HALF_EVEN;
        }
        return down ? RoundingMode.DOWN : RoundingMode.UP;
    }

    private static DecimalDigits of(BigDecimal value) {
        BigDecimal shortened = value.stripTrailingZeros();
        return new DecimalDigits(shortened.unscaledValue().toString(), exponent(shortened));
    }

    private static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    /** Returns the digits before the decimal point; at least one. */
    String integerPart() {
        if (exponent < 0) {
            return "0";
        }
        int count = exponent + 1;
        return count <= digits.length() ? digits.substring(0, count) : digits + "0".repeat(count - digits.length());
    }

    /** Returns the digits after the decimal point; none for a whole number. */
    String fractionPart() {
        if (exponent < 0) {
            return digits.equals("0") ? "" : "0".repeat(-exponent - 1) + digits;
        }
        return digits.substring(Math.min(exponent + 1, digits.length()));
    }
}
