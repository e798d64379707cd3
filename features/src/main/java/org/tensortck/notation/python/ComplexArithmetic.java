package org.tensortck.notation.python;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tensortck.notation.error.NotationException;
import org.tensortck.notation.error.PythonException;
import org.tensortck.value.Value;

/** Operations on Python complex numbers, by the same formulas as CPython before 3.14: real operands become complex. */
final class ComplexArithmetic {
    private static final MathContext DIGITS = new MathContext(60);
    private static final int LARGEST_EXPONENT = 100;
    private static final Value.Complex ONE = new Value.Complex(1, 0);

    private ComplexArithmetic() {}

    static Value binary(BinaryOperator operator, Value.Complex left, Value.Complex right) {
        return switch (operator) {
            case ADD -> new Value.Complex(left.real() + right.real(), left.imaginary() + right.imaginary());
            case SUBTRACT -> new Value.Complex(left.real() - right.real(), left.imaginary() - right.imaginary());
            case MULTIPLY -> product(left, right);
            case DIVIDE -> quotient(left, right);
            case POWER -> power(left, right);
            default -> throw new IllegalArgumentException("complex numbers have no " + operator.symbol());
        };
    }

    static double absolute(Value.Complex value) {
        double real = Math.abs(value.real());
        double imaginary = Math.abs(value.imaginary());
        if (!Double.isFinite(real) || !Double.isFinite(imaginary) || real == 0 || imaginary == 0) {
            return Math.hypot(real, imaginary);
        }
        // Rounds once, unlike Math.hypot.
        BigDecimal squares = new BigDecimal(real).pow(2).add(new BigDecimal(imaginary).pow(2));
        double absolute = squares.sqrt(DIGITS).doubleValue();
        if (Double.isInfinite(absolute)) {
            throw PythonException.overflow("the absolute value is too large for a float");
        }
        return absolute;
    }

    private static Value.Complex product(Value.Complex left, Value.Complex right) {
        return new Value.Complex(left.real() * right.real() - left.imaginary() * right.imaginary(),
                left.real() * right.imaginary() + left.imaginary() * right.real());
    }

    /** Divides by Smith's method: the larger part of the divisor is divided out first, so that nothing overflows. */
    private static Value.Complex quotient(Value.Complex left, Value.Complex right) {
        double real = Math.abs(right.real());
        double imaginary = Math.abs(right.imaginary());
        if (real == 0 && imaginary == 0) {
            throw PythonException.divisionByZero();
        }
        if (real >= imaginary) {
            double ratio = right.imaginary() / right.real();
            double denominator = right.real() + right.imaginary() * ratio;
            return new Value.Complex((left.real() + left.imaginary() * ratio) / denominator,
                    (left.imaginary() - left.real() * ratio) / denominator);
        }
        if (imaginary >= real) {
            double ratio = right.real() / right.imaginary();
            double denominator = right.real() * ratio + right.imaginary();
            return new Value.Complex((left.real() * ratio + left.imaginary()) / denominator,
                    (left.imaginary() * ratio - left.real()) / denominator);
        }
        return new Value.Complex(Double.NaN, Double.NaN);
    }

    private static Value.Complex power(Value.Complex base, Value.Complex exponent) {
        double real = exponent.real();
        if (exponent.imaginary() != 0 || real != Math.rint(real) || Math.abs(real) > LARGEST_EXPONENT) {
            throw new NotationException(
                    "complex numbers are raised to ints from -" + LARGEST_EXPONENT + " to " + LARGEST_EXPONENT
                            + " only");
        }
        int times = (int) real;
        Value.Complex power = times > 0
                ? repeatedProduct(base, times)
                : quotient(ONE, repeatedProduct(base, -times));
        if (Double.isInfinite(power.real()) || Double.isInfinite(power.imaginary())) {
            throw PythonException.overflow("the power is too large for a complex");
        }
        return power;
    }

    /** Multiplies by the squares that the bits of the exponent select, from the lowest on. */
    private static Value.Complex repeatedProduct(Value.Complex base, int times) {
        Value.Complex result = ONE;
        Value.Complex square = base;
        for (int rest = times; rest > 0; rest >>= 1) {
            if ((rest & 1) != 0) {
                result = product(result, square);
            }
            square = product(square, square);
        }
        return result;
    }
}
