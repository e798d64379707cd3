package org.tensortck.polyglot.differential;

import java.util.SplittableRandom;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/**
 * Bit patterns to cast: random ones, and such that lie on a tie of some shorter format, or beside one, with exponents
 * that the shorter formats have.
 */
final class CastPatterns {
    private static final int EXPONENTS = 40;

    private final SplittableRandom random;
    private final int bits;
    private final int fractionBits;
    private final Kind kind;

    CastPatterns(DType dtype, SplittableRandom random) {
        this.random = random;
        this.kind = dtype.kind() == Kind.COMPLEX ? Kind.FLOAT : dtype.kind();
        this.bits = dtype.kind() == Kind.COMPLEX ? dtype.bits() / 2 : dtype.bits();
        this.fractionBits = switch (bits) {
            case Short.SIZE -> 10;
            case Integer.SIZE -> 23;
            default -> 52;
        };
    }

    /** Returns the bits of a number, or of one part of a complex one. */
    long next() {
        if (kind == Kind.BOOL) {
            return random.nextInt(2);
        }
        return switch (random.nextInt(3)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextInt(-300, 300);
            default -> kind == Kind.FLOAT ? nearTie() : shortInteger();
        };
    }

    private long nearTie() {
        int exponentBits = bits - 1 - fractionBits;
        long bias = (1L << (exponentBits - 1)) - 1;
        long exponent = Math.floorMod(bias + random.nextInt(-EXPONENTS, EXPONENTS), 1L << exponentBits);
        long sign = random.nextInt(2);
        int low = random.nextInt(fractionBits);
        long fraction = (random.nextLong() << low | 1L << low >> 1) & ((1L << fractionBits) - 1);
        return (sign << exponentBits | exponent) << fractionBits | fraction + random.nextInt(-1, 2);
    }

    private long shortInteger() {
        return (random.nextLong() >> random.nextInt(Long.SIZE) << random.nextInt(Long.SIZE)) + random.nextInt(-1, 2);
    }
}
