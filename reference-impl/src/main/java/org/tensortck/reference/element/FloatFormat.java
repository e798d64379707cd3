package org.tensortck.reference.element;

import java.math.BigInteger;
import org.tensortck.spi.value.DType;

/**
 * The bit patterns of a floating-point number of at most 64 bits. Does not access memory.
 *
 * <p>Every format is decoded to the double of equal value, and encoded from a double with one rounding, to nearest, ties
 * to even.
 *
 * <p>Sources: IEEE 754-2019; OCP 8-bit Floating Point Specification 1.0 (E4M3, E5M2); OCP Microscaling Formats 1.0
 * (E8M0); for the forms without negative zero, and for numbers out of range, PyTorch 2.13 as observed.
 */
public enum FloatFormat {
    /** Has no infinity; PyTorch stores the largest number instead of larger ones. */
    FLOAT8_E4M3FN(4, 3, 7, Special.NAN_ONLY),
    FLOAT8_E5M2(5, 2, 15, Special.IEEE),
    /** Has no infinity and no negative zero. */
    FLOAT8_E4M3FNUZ(4, 3, 8, Special.NEGATIVE_ZERO_IS_NAN),
    /** Has no infinity and no negative zero. */
    FLOAT8_E5M2FNUZ(5, 2, 16, Special.NEGATIVE_ZERO_IS_NAN),
    /** Powers of two without sign; the sign of a number is dropped and zero becomes the smallest power. */
    FLOAT8_E8M0FNU(8, 0, 127, Special.POWERS_OF_TWO),
    FLOAT16(5, 10, 15, Special.IEEE),
    BFLOAT16(8, 7, 127, Special.IEEE),
    FLOAT32(8, 23, 127, Special.IEEE) {
        @Override
        public double decode(long bits) {
            return Float.intBitsToFloat((int) bits);
        }

        @Override
        public long encode(double value) {
            return Float.floatToIntBits((float) value) & 0xFFFF_FFFFL;
        }

        @Override
        public long encode(long value) {
            return Float.floatToIntBits((float) value) & 0xFFFF_FFFFL;
        }
    },
    FLOAT64(11, 52, 1023, Special.IEEE) {
        @Override
        public double decode(long bits) {
            return Double.longBitsToDouble(bits);
        }

        @Override
        public long encode(double value) {
            return Double.doubleToLongBits(value);
        }

        @Override
        public long encode(long value) {
            return Double.doubleToLongBits((double) value);
        }

        @Override
        public long encode(BigInteger value) {
            return Double.doubleToLongBits(value.doubleValue());
        }
    };

    private enum Special {
        /** The largest exponent is for infinity and NaN. */
        IEEE,
        /** The pattern of all ones is NaN. */
        NAN_ONLY,
        /** The pattern of negative zero is NaN. */
        NEGATIVE_ZERO_IS_NAN,
        /** There is no sign and no fraction; the pattern of all ones is NaN. */
        POWERS_OF_TWO
    }

    private static final int DOUBLE_PRECISION = 53;

    private final int fractionBits;
    private final int bias;
    private final Special special;
    private final long signBit;
    private final long largest;
    private final long overflow;
    private final long notANumber;

    FloatFormat(int exponentBits, int fractionBits, int bias, Special special) {
        this.fractionBits = fractionBits;
        this.bias = bias;
        this.special = special;
        this.signBit = special == Special.POWERS_OF_TWO ? 0 : 1L << (exponentBits + fractionBits);
        long ones = (1L << (exponentBits + fractionBits)) - 1;
        long infinity = ones - ((1L << fractionBits) - 1);
        switch (special) {
            case IEEE -> {
                largest = infinity - 1;
                overflow = infinity;
                // Note: of the three NaNs of E5M2 PyTorch stores the one of all ones; elsewhere it is the usual quiet one.
                notANumber = signBit == 1L << 7 ? ones : infinity | (1L << (fractionBits - 1));
            }
            case NAN_ONLY -> {
                largest = ones - 1;
                overflow = largest;
                notANumber = ones;
            }
            case NEGATIVE_ZERO_IS_NAN -> {
                largest = ones;
                overflow = signBit;
                notANumber = signBit;
            }
            case POWERS_OF_TWO -> {
                largest = ones - 1;
                overflow = ones;
                notANumber = ones;
            }
            default -> throw new AssertionError(special);
        }
    }

    /** Returns the format of a floating-point dtype, or of either part of a complex one. */
    public static FloatFormat of(DType dtype) {
        return valueOf(DTypes.partOf(dtype).name());
    }

    /** Returns the number of significant binary digits. */
    public int precision() {
        return fractionBits + 1;
    }

    /** Returns the largest finite number. */
    public double largest() {
        return decode(largest);
    }

    /** Returns the lowest finite number. */
    public double lowest() {
        return special == Special.POWERS_OF_TWO ? decode(0) : -largest();
    }

    /** Returns the smallest number above zero that has all digits. */
    public double smallestNormal() {
        return special == Special.POWERS_OF_TWO ? decode(0) : Math.scalb(1.0, 1 - bias);
    }

    /** Returns the distance from 1 to the next larger number. */
    public double eps() {
        return Math.scalb(1.0, -fractionBits);
    }

    /** Returns ten to the power of minus the decimal digits that every number keeps. */
    public double resolution() {
        return Double.parseDouble("1e-" + (int) (fractionBits * Math.log10(2)));
    }

    /** Returns the number of a bit pattern. */
    public double decode(long bits) {
        long magnitude = bits & ~signBit;
        double sign = magnitude == bits ? 1 : -1;
        if (special == Special.NEGATIVE_ZERO_IS_NAN ? bits == notANumber : magnitude > largest) {
            return special == Special.IEEE && magnitude == overflow ? sign * Double.POSITIVE_INFINITY : Double.NaN;
        }
        long exponent = magnitude >>> fractionBits;
        long fraction = magnitude & ((1L << fractionBits) - 1);
        if (special != Special.POWERS_OF_TWO && exponent == 0) {
            return sign * Math.scalb((double) fraction, 1 - bias - fractionBits);
        }
        return sign * Math.scalb((double) (fraction + (1L << fractionBits)), (int) exponent - bias - fractionBits);
    }

    /** Returns the bit pattern of a number. */
    public long encode(double value) {
        if (Double.isNaN(value)) {
            return notANumber;
        }
        if (special == Special.POWERS_OF_TWO) {
            return encodePower(Math.abs(value));
        }
        // Long arithmetic carries from the fraction into the exponent, from subnormal into normal numbers included.
        double magnitude = Math.abs(value);
        int exponent = Math.max(Math.getExponent(magnitude), 1 - bias);
        long bits = overflow;
        if (!Double.isInfinite(magnitude)) {
            long significand = (long) Math.rint(Math.scalb(magnitude, fractionBits - exponent));
            bits = ((long) (exponent + bias) << fractionBits) + significand - (1L << fractionBits);
        }
        if (bits > largest) {
            bits = overflow;
        }
        boolean signed = special == Special.IEEE || special == Special.NAN_ONLY || (bits != 0 && bits != notANumber);
        return signed && Math.copySign(1, value) < 0 ? bits | signBit : bits;
    }

    private long encodePower(double magnitude) {
        if (Double.isInfinite(magnitude)) {
            return overflow;
        }
        int exponent = Math.getExponent(magnitude);
        // Note: a significand of exactly 1.5 lies in the middle and is rounded up, whether that is even or not.
        boolean up = magnitude >= Math.scalb(1.5, exponent);
        long bits = Math.max(exponent + bias + (up ? 1 : 0), 0);
        return Math.min(bits, overflow);
    }

    /** Returns the bit pattern of an integer. */
    public long encode(long value) {
        boolean exact = Math.abs(value) <= 1L << DOUBLE_PRECISION && value != Long.MIN_VALUE;
        return exact ? encode((double) value) : encode(BigInteger.valueOf(value));
    }

    /** Returns the bit pattern of an integer of any size. */
    public long encode(BigInteger value) {
        return encode(roundedToOdd(value));
    }

    /*
     * An integer that has more digits than a double would be rounded twice. It is therefore truncated to the digits of
     * a double, and its last digit is set if a lost digit was not zero. This number rounds to any shorter format as the
     * integer itself does, since the last digit distinguishes a tie from the numbers beside it [1].
     *
     * [1] S. Boldo, G. Melquiond: Emulation of a FMA and Correctly Rounded Sums: Proved Algorithms Using Rounding to
     *     Odd, IEEE Transactions on Computers 57(4), 2008.
     */
    private static double roundedToOdd(BigInteger value) {
        BigInteger magnitude = value.abs();
        int lost = Math.max(magnitude.bitLength() - DOUBLE_PRECISION, 0);
        BigInteger kept = magnitude.shiftRight(lost);
        if (lost > 0 && magnitude.getLowestSetBit() < lost) {
            kept = kept.setBit(0);
        }
        return value.signum() * Math.scalb(kept.doubleValue(), lost);
    }
}
