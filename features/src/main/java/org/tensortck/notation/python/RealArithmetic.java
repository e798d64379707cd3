package org.tensortck.notation.python;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.value.Value;

/** Operations on Python floats. */
final class RealArithmetic {
    /** Decimal digits carried by {@link #integerPower}: far more than a double can distinguish. */
    private static final MathContext DIGITS = new MathContext(60);

    private static final int LARGEST_EXACT_EXPONENT = 1024;

    private RealArithmetic() {}

    static Value binary(BinaryOperator operator, double left, double right) {
        return new Value.Real(switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / nonZero(right);
            case FLOOR_DIVIDE -> floorQuotient(left, nonZero(right));
            case REMAINDER -> remainder(left, nonZero(right));
            case POWER -> power(left, right);
            default -> throw new IllegalArgumentException("floats have no " + operator.symbol());
        });
    }

    private static double nonZero(double divisor) {
        if (divisor == 0) {
            throw PythonException.divisionByZero();
        }
        return divisor;
    }

    /** Returns the remainder with the sign of the divisor; a zero has that sign too. */
    private static double remainder(double left, double right) {
        double remainder = left % right;
        if (remainder == 0) {
            return Math.copySign(0.0, right);
        }
        return remainder < 0 != right < 0 ? remainder + right : remainder;
    }

    /**
     * Returns the floor of the quotient. The remainder is subtracted before the division, so that rounding errors
     * cancel.
     */
    private static double floorQuotient(double left, double right) {
        double remainder = left % right;
        double quotient = (left - remainder) / right;
        if (remainder != 0 && remainder < 0 != right < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, left / right);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    private static double power(double base, double exponent) {
        if (exponent == 0 || base == 1) {
            return 1.0;
        }
        if (base == -1 && Double.isInfinite(exponent)) {
            return 1.0;
        }
        if (base == 0 && exponent < 0 && Double.isFinite(exponent)) {
            throw new PythonException(PythonException.Type.ZERO_DIVISION_ERROR,
                    "zero cannot be raised to a negative power");
        }
        boolean finite = Double.isFinite(base) && Double.isFinite(exponent);
        if (finite && base < 0 && exponent != Math.rint(exponent)) {
            throw new NotationException("the power is a complex number, which the notation does not compute");
        }
        double power = finite ? finitePower(base, exponent) : Math.pow(base, exponent);
        if (finite && Double.isInfinite(power)) {
            throw PythonException.overflow("the power is too large for a float");
        }
        return power;
    }

    private static double finitePower(double base, double exponent) {
        boolean exact = base != 0 && exponent == Math.rint(exponent) && Math.abs(exponent) <= LARGEST_EXACT_EXPONENT;
        return exact ? integerPower(base, (int) exponent) : Math.pow(base, exponent);
    }

    /** Returns the power rounded once; {@link Math#pow} may be one unit in the last place off. */
    private static double integerPower(double base, int exponent) {
        return new BigDecimal(base).pow(exponent, DIGITS).doubleValue();
    }
}
