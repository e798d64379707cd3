package org.tensortck.notation.python;

import java.math.BigInteger;
import org.tensortck.notation.error.PythonException;

/** Ints as decimal digits. Python refuses more than 4300 of them, since converting takes time that grows with the square. */
public final class IntegerText {
    private static final int MOST_DIGITS = 4300;
    private static final BigInteger FIRST_TOO_LONG = BigInteger.TEN.pow(MOST_DIGITS);

    private IntegerText() {}

    /** Returns whether a number of decimal digits is more than Python reads. */
    public static boolean isTooLong(String digits) {
        return digits.length() > MOST_DIGITS;
    }

    /** Returns the message for a number of digits that {@linkplain #isTooLong is too large}. */
    public static String tooLong(String digits) {
        return "an int of " + digits.length() + " digits; Python stops at " + MOST_DIGITS;
    }

    /**
     * Returns the decimal text.
     *
     * @throws PythonException where it has more digits than Python writes
     */
    static String of(BigInteger value) {
        if (value.abs().compareTo(FIRST_TOO_LONG) >= 0) {
            throw PythonException.valueError(
                    "the text of an int of more than " + MOST_DIGITS + " digits; Python stops there");
        }
        return value.toString();
    }

    /** Returns the decimal text for a message: of a very large int, how large it is. */
    static String shown(BigInteger value) {
        return value.abs().compareTo(FIRST_TOO_LONG) >= 0
                ? "an int of " + value.bitLength() + " bits"
                : value.toString();
    }
}
