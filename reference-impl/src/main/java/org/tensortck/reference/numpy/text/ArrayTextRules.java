package org.tensortck.reference.numpy.text;

import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.text.BinaryFormat;
import org.tensortck.spi.value.DType;

/**
 * The differences of the text of arrays between versions of NumPy.
 *
 * <p>Sources: {@code numpy/core/arrayprint.py} and the type {@code generic} of NumPy 1.26, {@code numpy/_core} of NumPy
 * 2.4; release notes of NumPy 2.0 ("Representation of NumPy scalars changed"), 2.2 ("shape" in summarized arrays) and
 * 2.3 (scientific notation of float16 and float32).
 *
 * @param defaultInteger the integer dtype that is omitted
 * @param namesScalarTypes whether {@code repr} of a scalar names its type
 * @param shapeIsSuffix whether the shape is with the dtype after the elements, also for summarized arrays; else it is
 *     with the brackets of an empty array only
 * @param signsIntegers whether the print option for the sign applies to integers
 * @param limitsFollowFormat whether the numbers at which the notation changes depend on the floating-point format
 */
record ArrayTextRules(
        DType defaultInteger, boolean namesScalarTypes, boolean shapeIsSuffix, boolean signsIntegers,
        boolean limitsFollowFormat) {
    private static final double LEAST_POSITIONAL = 1e-4;
    private static final int MOST_ARRAY_DIGITS = 8;
    private static final int MOST_SCALAR_DIGITS = 16;

    static ArrayTextRules of(NumPyProfile profile) {
        boolean modern = switch (profile) {
            case NUMPY_2 -> true;
            case NUMPY_1_ON_WINDOWS -> false;
        };
        return new ArrayTextRules(profile.defaultInteger(), modern, modern, modern, modern);
    }

    /** Returns whether {@code repr} leaves the dtype out. */
    boolean isImplied(DType dtype) {
        return dtype == defaultInteger
                || dtype == DType.FLOAT64
                || dtype == DType.COMPLEX128
                || dtype == DType.BOOL;
    }

    /** Returns the magnitude from which on an array is written in scientific notation. */
    double arrayLimit(BinaryFormat format) {
        return powerOfTen(limitsFollowFormat ? Math.min(MOST_ARRAY_DIGITS, format.decimalDigits()) : MOST_ARRAY_DIGITS);
    }

    /** Returns the magnitude below which an array is written in scientific notation. */
    double leastInArray(BinaryFormat format) {
        return limitsFollowFormat ? format.nearest(LEAST_POSITIONAL) : LEAST_POSITIONAL;
    }

    /** Returns whether a scalar that is not zero is written in positional notation. */
    boolean isPositionalScalar(double magnitude, BinaryFormat format) {
        boolean perFormat = limitsFollowFormat && format != BinaryFormat.FLOAT64;
        double limit = powerOfTen(perFormat ? format.decimalDigits() : MOST_SCALAR_DIGITS);
        return magnitude >= LEAST_POSITIONAL && magnitude < limit;
    }

    private static double powerOfTen(int exponent) {
        return Math.pow(10, exponent);
    }
}
