package org.tensortck.reference.text;

/**
 * A finite number in decimal, split at the points where columns are aligned: {@code -12.5e+03} is {@code -12},
 * {@code 5} and {@code +03}.
 *
 * @param integer the sign and the digits before the decimal point
 * @param fraction the digits after the decimal point
 * @param exponent the signed power of ten; empty in positional notation
 */
public record DecimalText(String integer, String fraction, String exponent) {
    private static final int EXPONENT_DIGITS = 2;

    /** Returns the digits as an integer part and a fraction. */
    public static DecimalText positional(String sign, DecimalDigits decimal) {
        return new DecimalText(sign + decimal.integerPart(), decimal.fractionPart(), "");
    }

    /** Returns the digits with the decimal point after the first one, and an exponent of two digits or more. */
    public static DecimalText scientific(String sign, DecimalDigits decimal) {
        String digits = decimal.digits();
        String exponent = (decimal.exponent() < 0 ? "-" : "+")
                + zeroPadded(Math.abs(decimal.exponent()), EXPONENT_DIGITS);
        return new DecimalText(sign + digits.charAt(0), digits.substring(1), exponent);
    }

    /** Returns {@code "-"} for a negative number, negative zero included, and {@code plus} for any other. */
    public static String sign(double value, String plus) {
        return Math.copySign(1.0, value) < 0 ? "-" : plus;
    }

    /** Returns this number with zeros after the fraction, up to the given number of fraction digits. */
    public DecimalText withFraction(int digits) {
        return new DecimalText(integer, fraction + "0".repeat(Math.max(0, digits - fraction.length())), exponent);
    }

    /** Returns this number with zeros before the exponent's digits, up to the given number of them. */
    public DecimalText withExponent(int digits) {
        if (exponent.isEmpty()) {
            return this;
        }
        String padded = exponent.charAt(0) + zeroPadded(Integer.parseInt(exponent.substring(1)), digits);
        return new DecimalText(integer, fraction, padded);
    }

    /** Returns the number of digits of the exponent. */
    public int exponentDigits() {
        return Math.max(0, exponent.length() - 1);
    }

    /** Returns the number with its decimal point, even where no fraction follows. */
    @Override
    public String toString() {
        return integer + "." + fraction + exponentSuffix();
    }

    /** Returns the number without a decimal point where no fraction follows. */
    public String withoutBarePoint() {
        return fraction.isEmpty() ? integer + exponentSuffix() : toString();
    }

    private String exponentSuffix() {
        return exponent.isEmpty() ? "" : "e" + exponent;
    }

    private static String zeroPadded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
