package org.tensortck.reference.compute;

import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.Scalar;

/**
 * Arithmetic of one pair of complex numbers. Whoever stores a result rounds its parts; where they are not exact, the
 * libraries differ from this, and from one machine to the other, in the last digits.
 *
 * @param operation what is computed, for messages
 */
record ComplexMath(String operation) {

    Scalar.Complex apply(BinaryOperation binary, Scalar.Complex left, Scalar.Complex right) {
        return switch (binary) {
            case ADD -> new Scalar.Complex(left.real() + right.real(), left.imaginary() + right.imaginary());
            case SUBTRACT -> new Scalar.Complex(left.real() - right.real(), left.imaginary() - right.imaginary());
            case MULTIPLY -> product(left, right);
            case DIVIDE -> quotient(left, right);
            case POWER -> power(left, right);
            default -> throw new IllegalArgumentException(operation + ": complex numbers have no " + binary);
        };
    }

    static Scalar.Complex product(Scalar.Complex left, Scalar.Complex right) {
        return new Scalar.Complex(left.real() * right.real() - left.imaginary() * right.imaginary(),
                left.real() * right.imaginary() + left.imaginary() * right.real());
    }

    private static Scalar.Complex quotient(Scalar.Complex left, Scalar.Complex right) {
        double norm = right.real() * right.real() + right.imaginary() * right.imaginary();
        Scalar.Complex product = product(left, new Scalar.Complex(right.real(), -right.imaginary()));
        return new Scalar.Complex(product.real() / norm, product.imaginary() / norm);
    }

    private static Scalar.Complex power(Scalar.Complex base, Scalar.Complex exponent) {
        double whole = exponent.real();
        if (exponent.imaginary() == 0 && whole == Math.rint(whole) && Math.abs(whole) <= Byte.MAX_VALUE) {
            Scalar.Complex result = new Scalar.Complex(1, 0);
            for (int factor = 0; factor < Math.abs(whole); factor++) {
                result = product(result, base);
            }
            return whole < 0 ? quotient(new Scalar.Complex(1, 0), result) : result;
        }
        double logarithm = Math.log(Math.hypot(base.real(), base.imaginary()));
        double angle = Math.atan2(base.imaginary(), base.real());
        double size = Math.exp(whole * logarithm - exponent.imaginary() * angle);
        double direction = exponent.imaginary() * logarithm + whole * angle;
        return new Scalar.Complex(size * Math.cos(direction), size * Math.sin(direction));
    }

    /** Compares by the real parts and, where these are equal, by the imaginary ones, as NumPy does. */
    static boolean compare(Comparison comparison, Scalar.Complex left, Scalar.Complex right) {
        boolean same = left.real() == right.real() && left.imaginary() == right.imaginary();
        return switch (comparison) {
            case EQUAL -> same;
            case NOT_EQUAL -> !same;
            case LESS -> isLess(left, right);
            case LESS_OR_EQUAL -> same || isLess(left, right);
            case GREATER -> isLess(right, left);
            case GREATER_OR_EQUAL -> same || isLess(right, left);
        };
    }

    private static boolean isLess(Scalar.Complex left, Scalar.Complex right) {
        boolean comparable = !Double.isNaN(left.imaginary()) && !Double.isNaN(right.imaginary());
        return left.real() == right.real()
                ? left.imaginary() < right.imaginary()
                : left.real() < right.real() && comparable;
    }
}
