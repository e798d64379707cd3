package org.tensortck.notation.python;

import java.math.BigDecimal;
import java.math.MathContext;

/** The shortest decimal that reads back as the same double, laid out as Python lays it out. */
final class FloatText {
    /** Python writes an exponent below {@code 1e-4} and from {@code 1e16} on. */
    private static final int LEAST_POINT = -3;
    private static final int GREATEST_POINT = 16;

    private FloatText() {}

    /** Returns the repr of a float, such as {@code 1.0} or {@code 1e-05}. */
    static String withPoint(double value) {
        String text = of(value);
        boolean whole = text.chars().allMatch(character -> Character.isDigit(character) || character == '-');
        return whole ? text + ".0" : text;
    }

    /** Returns the repr of a part of a complex number, such as {@code 1} or {@code 1e-05}. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        double magnitude = Math.abs(value);
        if (Double.isInfinite(magnitude)) {
            return sign + "inf";
        }
        return sign + (magnitude == 0 ? "0" : laidOut(shortest(magnitude)));
    }

    /** Lays the decimal out; {@code point} is the number of digits before the decimal point. */
    private static String laidOut(BigDecimal decimal) {
        String digits = decimal.unscaledValue().toString();
        int point = digits.length() - decimal.scale();
        if (point < LEAST_POINT || point > GREATEST_POINT) {
            int exponent = point - 1;
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
        }
        return decimal.toPlainString();
    }

    private static BigDecimal shortest(double magnitude) {
        BigDecimal decimal = new BigDecimal(Double.toString(magnitude)).stripTrailingZeros();
        // Double.toString gives two digits even where one suffices, as in 4.9E-324 for Python's 5e-324.
        return decimal.precision() == 2 ? oneDigit(decimal, magnitude) : decimal;
    }

    private static BigDecimal oneDigit(BigDecimal decimal, double magnitude) {
        BigDecimal rounded = decimal.round(new MathContext(1));
        return rounded.doubleValue() == magnitude ? rounded.stripTrailingZeros() : decimal;
    }
}
