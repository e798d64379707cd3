package org.tensortck.reference.text;

import java.util.List;
import org.tensortck.reference.element.FloatFormat;
import org.tensortck.spi.value.DType;

/** Draws floating-point numbers that suit each other, as class Numbers of {@code record_tensor_texts.py} does. */
final class DrawnNumbers {
    /** Where the notation changes. */
    private static final List<Double> LIMITS = List.of(1e-4, 9.9995e-5, 0.5, 1.0, 999.5, 1000.0, 1000.5, 1e5, 1e8,
            100000008.0);

    private final Draw draw;
    private final FloatFormat format;
    private final int bits;
    private final int exponentBits;
    private final int fractionBits;
    private final int family;
    private final int lowest;
    private final int span;
    private final int kept;
    private final int scale;
    private final int digits;
    private final int special;

    private record Magnitude(long exponent, long fraction) {}

    DrawnNumbers(Draw draw, DType dtype) {
        this.draw = draw;
        this.format = FloatFormat.of(dtype);
        this.bits = dtype.kind() == DType.Kind.COMPLEX ? dtype.bits() / 2 : dtype.bits();
        this.fractionBits = format.precision() - 1;
        this.exponentBits = fractionBits == 0 ? bits : bits - fractionBits - 1;
        this.family = draw.below(6);
        int middle = 1 << (exponentBits - 1);
        this.lowest = draw.below(4) > 0 ? Math.max(0, middle - 24 + draw.below(48)) : draw.below(1 << exponentBits);
        this.span = 1 + draw.below(12);
        this.kept = draw.below(fractionBits + 1);
        this.scale = powerOfTen(draw.below(6));
        this.digits = powerOfTen(draw.below(7));
        this.special = draw.of(List.of(0, 0, 0, 1, 8));
    }

    private static int powerOfTen(int exponent) {
        return (int) Math.pow(10, exponent);
    }

    double next() {
        return format.decode(nextBits());
    }

    private long nextBits() {
        if (draw.below(16) < special) {
            long exponent = (1L << exponentBits) - 1;
            return signed(draw.of(List.of(new Magnitude(0, 0), new Magnitude(exponent, 0),
                    new Magnitude(exponent, 1L << Math.max(0, fractionBits - 1)))));
        }
        if (bits >= Integer.SIZE && family >= 3) {
            double number = decimal();
            return bits == Integer.SIZE
                    ? Integer.toUnsignedLong(Float.floatToRawIntBits((float) number))
                    : Double.doubleToRawLongBits(number);
        }
        long exponent = Math.min(lowest + draw.below(span), (1 << exponentBits) - 1);
        long fraction = fractionBits > 0 ? draw.next() >>> (Long.SIZE - fractionBits) : 0;
        return signed(new Magnitude(exponent, fraction >> (fractionBits - kept) << (fractionBits - kept)));
    }

    private long signed(Magnitude magnitude) {
        boolean negative = draw.below(4) == 0 && fractionBits > 0;
        return (negative ? 1L << (bits - 1) : 0) | magnitude.exponent << fractionBits | magnitude.fraction;
    }

    private double decimal() {
        if (family == 3) {
            return draw.of(LIMITS);
        }
        return (draw.below(2 * digits) - digits / 2) / (double) (family == 4 ? scale : 1);
    }
}
