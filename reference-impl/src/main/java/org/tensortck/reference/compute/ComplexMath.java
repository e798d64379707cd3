package org.tensortck.reference.compute;

import org.tensortck.reference.element.ValueRow;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;

/**
 * Arithmetic of rows of complex numbers. The caller rounds the parts of a result when it stores them. Where the parts
 * are inexact, the last digits of the libraries differ from these, and between machines.
 */
final class ComplexMath {
    private final String operation;
    // The parts of the number that was computed last.
    private double real;
    private double imaginary;

    /**
     * Creates the arithmetic.
     *
     * @param operation the name of the operation, for messages
     */
    ComplexMath(String operation) {
        this.operation = operation;
    }

    void apply(BinaryOperation binary, ValueRow left, ValueRow right, ValueRow result, int count) {
        for (int place = 0; place < count; place++) {
            apply(binary, left.reals()[place], left.imaginaries()[place], right.reals()[place],
                    right.imaginaries()[place]);
            store(result, place);
        }
    }

    /** Stores the number that was computed last. */
    void store(ValueRow result, int place) {
        result.reals()[place] = real;
        result.imaginaries()[place] = imaginary;
    }

    private void apply(BinaryOperation binary, double leftReal, double leftImaginary, double rightReal,
            double rightImaginary) {
        switch (binary) {
            case ADD -> set(leftReal + rightReal, leftImaginary + rightImaginary);
            case SUBTRACT -> set(leftReal - rightReal, leftImaginary - rightImaginary);
            case MULTIPLY -> multiply(leftReal, leftImaginary, rightReal, rightImaginary);
            case DIVIDE -> divide(leftReal, leftImaginary, rightReal, rightImaginary);
            case POWER -> power(leftReal, leftImaginary, rightReal, rightImaginary);
            default -> throw new IllegalArgumentException(operation + ": complex numbers have no " + binary);
        }
    }

    double real() {
        return real;
    }

    double imaginary() {
        return imaginary;
    }

    void set(double newReal, double newImaginary) {
        real = newReal;
        imaginary = newImaginary;
    }

    /** Multiplies the number that was computed last. */
    void multiplyBy(double otherReal, double otherImaginary) {
        multiply(real, imaginary, otherReal, otherImaginary);
    }

    void multiply(double leftReal, double leftImaginary, double rightReal, double rightImaginary) {
        set(leftReal * rightReal - leftImaginary * rightImaginary,
                leftReal * rightImaginary + leftImaginary * rightReal);
    }

    void divide(double leftReal, double leftImaginary, double rightReal, double rightImaginary) {
        double norm = rightReal * rightReal + rightImaginary * rightImaginary;
        multiply(leftReal, leftImaginary, rightReal, -rightImaginary);
        set(real / norm, imaginary / norm);
    }

    private void power(double baseReal, double baseImaginary, double whole, double exponentImaginary) {
        if (exponentImaginary == 0 && whole == Math.rint(whole) && Math.abs(whole) <= Byte.MAX_VALUE) {
            set(1, 0);
            for (int factor = 0; factor < Math.abs(whole); factor++) {
                multiplyBy(baseReal, baseImaginary);
            }
            if (whole < 0) {
                divide(1, 0, real, imaginary);
            }
            return;
        }
        double logarithm = Math.log(Math.hypot(baseReal, baseImaginary));
        double angle = Math.atan2(baseImaginary, baseReal);
        double size = Math.exp(whole * logarithm - exponentImaginary * angle);
        double direction = exponentImaginary * logarithm + whole * angle;
        set(size * Math.cos(direction), size * Math.sin(direction));
    }

    /** Compares by the real parts and, where these are equal, by the imaginary ones, as NumPy does. */
    static boolean compare(Comparison comparison, double leftReal, double leftImaginary, double rightReal,
            double rightImaginary) {
        boolean same = leftReal == rightReal && leftImaginary == rightImaginary;
        return switch (comparison) {
            case EQUAL -> same;
            case NOT_EQUAL -> !same;
            case LESS -> isLess(leftReal, leftImaginary, rightReal, rightImaginary);
            case LESS_OR_EQUAL -> same || isLess(leftReal, leftImaginary, rightReal, rightImaginary);
            case GREATER -> isLess(rightReal, rightImaginary, leftReal, leftImaginary);
            case GREATER_OR_EQUAL -> same || isLess(rightReal, rightImaginary, leftReal, leftImaginary);
        };
    }

    private static boolean isLess(double leftReal, double leftImaginary, double rightReal, double rightImaginary) {
        boolean comparable = !Double.isNaN(leftImaginary) && !Double.isNaN(rightImaginary);
        return leftReal == rightReal ? leftImaginary < rightImaginary : leftReal < rightReal && comparable;
    }
}
