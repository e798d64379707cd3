package org.tensortck.polyglot.differential;

import java.math.BigInteger;
import java.util.List;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.value.Value;

/** Writes elements of one array, which suit each other, often where the notation changes. */
final class ElementWriter {
    private static final List<String> LIMITS = List.of("1.0", "0.0001", "9.9995e-05", "1000.0", "999.5", "1000.5",
            "999999.5", "1000000.0", "99999999.0", "100000000.0", "1e+16", "0.1");
    private static final List<String> SPECIAL = List.of("0.0", "-0.0", "float('nan')", "float('inf')", "-float('inf')");
    private static final int FAMILIES = 6;

    private final Choices choices;
    private final DType dtype;
    private final int family;
    private final int scale;
    private final int special;

    ElementWriter(Choices choices, DType dtype) {
        this.choices = choices;
        this.dtype = dtype;
        this.family = choices.below(FAMILIES);
        this.scale = choices.below(9);
        this.special = choices.of(List.of(0, 0, 0, 1, 6));
    }

    String element() {
        return switch (dtype.kind()) {
            case BOOL -> choices.below(2 + scale) == 1 ? "False" : "True";
            case UNSIGNED, SIGNED -> integer();
            case FLOAT -> real();
            case COMPLEX -> "complex(" + real() + ", " + real() + ")";
        };
    }

    private String integer() {
        boolean negative = dtype.kind() == Kind.SIGNED && choices.below(4) == 3;
        int bits = Math.min(dtype.bits() - (dtype.kind() == Kind.SIGNED ? 1 : 0), 1 + scale * FAMILIES + family * 2);
        BigInteger magnitude = BigInteger.valueOf(random()).mod(BigInteger.ONE.shiftLeft(bits));
        return (negative ? magnitude.negate() : magnitude).toString();
    }

    private long random() {
        return (long) choices.below(1 << 30) << 32 | (long) choices.below(1 << 30) << 2 | choices.below(4);
    }

    private String real() {
        if (choices.below(16) < special) {
            return choices.of(SPECIAL);
        }
        String sign = choices.below(4) == 3 ? "-" : "";
        return sign + switch (family) {
            case 0 -> choices.below(100) + ".0";
            case 1 -> choices.below(100_000) + "e-" + scale;
            case 2 -> choices.of(LIMITS);
            case 3 -> number((2 * choices.below(1 << 20) + 1) / (double) (1 << (2 * scale + 3)));
            case 4 -> choices.below(1000) + "e" + (choices.below(1 + scale) - scale / 2);
            default -> anyBits();
        };
    }

    /** Returns a number with any bits and an exponent that is not far from that of others. */
    private String anyBits() {
        int exponent = choices.below(1 + scale * 2) - scale;
        double fraction = 1 + Math.abs(random()) / 0x1p63;
        return number(switch (dtype) {
            case FLOAT64, COMPLEX128 -> Math.scalb(fraction, exponent * 30);
            case FLOAT32, COMPLEX64 -> (float) Math.scalb(fraction, exponent * 6);
            default -> Float.float16ToFloat(Float.floatToFloat16((float) Math.scalb(fraction, exponent)));
        });
    }

    private static String number(double number) {
        return PythonRepr.repr(Value.of(number));
    }
}
