package org.tensortck.reference.compute;

/** A function of one complex number, which it leaves in the arithmetic that it is given. */
@FunctionalInterface
interface ComplexFunction {

    void apply(double real, double imaginary, ComplexMath math);

    /** Returns this function of the result of another one. */
    default ComplexFunction of(ComplexFunction inner) {
        return (real, imaginary, math) -> {
            inner.apply(real, imaginary, math);
            apply(math.real(), math.imaginary(), math);
        };
    }

    /** The power of e. */
    ComplexFunction EXPONENTIAL = (real, imaginary, math) -> {
        double size = Math.exp(real);
        // An infinite size times a sine of zero would be NaN.
        math.set(size * Math.cos(imaginary), imaginary == 0 ? imaginary : size * Math.sin(imaginary));
    };

    /** The principal logarithm. */
    ComplexFunction LOGARITHM = (real, imaginary, math) -> math.set(Math.log(Math.hypot(real, imaginary)),
            Math.atan2(imaginary, real));

    /** The principal square root. */
    ComplexFunction SQUARE_ROOT = (real, imaginary, math) -> {
        double size = Math.sqrt((Math.abs(real) + Math.hypot(real, imaginary)) / 2);
        double other = size == 0 ? imaginary : imaginary / (2 * size);
        if (real >= 0) {
            math.set(size, other);
        } else {
            math.set(Math.abs(other), Math.copySign(size, imaginary));
        }
    };

    /** One divided by the number. */
    ComplexFunction RECIPROCAL = (real, imaginary, math) -> math.divide(1, 0, real, imaginary);

    /** The number times itself. */
    ComplexFunction SQUARE = (real, imaginary, math) -> math.multiply(real, imaginary, real, imaginary);

    ComplexFunction SINE = (real, imaginary, math) -> math.set(Math.sin(real) * Math.cosh(imaginary),
            Math.cos(real) * Math.sinh(imaginary));

    ComplexFunction COSINE = (real, imaginary, math) -> math.set(Math.cos(real) * Math.cosh(imaginary),
            -Math.sin(real) * Math.sinh(imaginary));

    ComplexFunction TANGENT = (real, imaginary, math) -> {
        double divisor = Math.cos(2 * real) + Math.cosh(2 * imaginary);
        math.set(Math.sin(2 * real) / divisor, Math.sinh(2 * imaginary) / divisor);
    };

    ComplexFunction HYPERBOLIC_TANGENT = (real, imaginary, math) -> {
        double divisor = Math.cosh(2 * real) + Math.cos(2 * imaginary);
        math.set(Math.sinh(2 * real) / divisor, Math.sin(2 * imaginary) / divisor);
    };

    /** The number divided by its magnitude; zero for zero. */
    ComplexFunction DIRECTION = (real, imaginary, math) -> {
        double size = Math.hypot(real, imaginary);
        math.set(size == 0 ? 0 : real / size, size == 0 ? 0 : imaginary / size);
    };

    ComplexFunction NEGATIVE = (real, imaginary, math) -> math.set(-real, -imaginary);

    /** Adds a real number. */
    static ComplexFunction plus(double number) {
        return (real, imaginary, math) -> math.set(real + number, imaginary);
    }

    /** Divides by a real number. */
    static ComplexFunction over(double number) {
        return (real, imaginary, math) -> math.set(real / number, imaginary / number);
    }
}
