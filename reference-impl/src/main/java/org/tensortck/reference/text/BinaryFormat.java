package org.tensortck.reference.text;

import java.math.BigDecimal;
import org.tensortck.spi.value.DType;

/** A binary floating-point format that NumPy prints, by the properties that determine the number of decimal digits. */
public enum BinaryFormat {
    FLOAT16(11, -24, 3), FLOAT32(24, -149, 6), FLOAT64(53, -1074, 15);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final int significandBits;
    private final int leastExponent;
    private final int decimalDigits;

    BinaryFormat(int significandBits, int leastExponent, int decimalDigits) {
        this.significandBits = significandBits;
        this.leastExponent = leastExponent;
        this.decimalDigits = decimalDigits;
    }

    /** Returns the format of an element, or of either part of a complex element. */
    public static BinaryFormat of(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> FLOAT16;
            case FLOAT32, COMPLEX64 -> FLOAT32;
            case FLOAT64, COMPLEX128 -> FLOAT64;
            default -> throw new IllegalArgumentException("print: NumPy has no floating-point format for " + dtype);
        };
    }

    /** Returns how many decimal digits the format always keeps, {@code numpy.finfo(dtype).precision}. */
    public int decimalDigits() {
        return decimalDigits;
    }

    /** Returns the number of this format that is nearest to the value. */
    public double nearest(double value) {
        return switch (this) {
            case FLOAT16 -> Float.float16ToFloat(Float.floatToFloat16((float) value));
            case FLOAT32 -> (float) value;
            case FLOAT64 -> value;
        };
    }

    /** Returns whether reading a decimal that lies exactly on a boundary of the number gives the number back. */
    boolean ownsBoundaries(double magnitude) {
        return Math.scalb(magnitude, -unitExponent(magnitude)) % 2 == 0;
    }

    /** Returns half the distance from the number to the next larger one. */
    BigDecimal upperMargin(double magnitude) {
        return new BigDecimal(Math.scalb(1.0, unitExponent(magnitude))).multiply(HALF);
    }

    /** Returns half the distance from the number to the next smaller one; shorter at a power of two. */
    BigDecimal lowerMargin(double magnitude) {
        int exponent = unitExponent(magnitude);
        boolean powerOfTwo = Math.scalb(magnitude, -exponent) == Math.scalb(1.0, significandBits - 1);
        BigDecimal margin = upperMargin(magnitude);
        return powerOfTwo && exponent > leastExponent ? margin.multiply(HALF) : margin;
    }

    /** Returns the exponent of two of the last bit of the significand. */
    private int unitExponent(double magnitude) {
        return Math.max(leastExponent, Math.getExponent(magnitude) - significandBits + 1);
    }
}
