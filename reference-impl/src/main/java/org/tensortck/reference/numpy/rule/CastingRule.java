package org.tensortck.reference.numpy.rule;

import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/**
 * Which casts of arrays are allowed.
 *
 * <p>Source: {@code numpy.can_cast}, observed on NumPy 2.4 for every pair of dtypes.
 */
public final class CastingRule {
    private CastingRule() {}

    /**
     * Checks that a cast is allowed.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    public static void check(String operation, Casting casting, ElementCodec from, ElementCodec to) {
        if (!allows(casting, from.dtype(), to.dtype(), from.hasSameBytesAs(to))) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": a cast from " + from.dtype() + " to "
                    + to.dtype() + " is not '" + casting.argument() + "'");
        }
    }

    /**
     * Returns whether a cast is allowed.
     *
     * @param sameBytes whether the elements stay as they are, byte order included
     */
    public static boolean allows(Casting casting, DType from, DType to, boolean sameBytes) {
        return switch (casting) {
            case NO -> sameBytes;
            case EQUIV -> from == to;
            case SAFE -> isSafe(from, to);
            case SAME_KIND -> from.kind().compareTo(to.kind()) <= 0;
            case UNSAFE -> true;
        };
    }

    private static boolean isSafe(DType from, DType to) {
        if (from == to || from.kind() == Kind.BOOL) {
            return true;
        }
        return switch (to.kind()) {
            case BOOL -> false;
            case UNSIGNED -> from.kind() == Kind.UNSIGNED && from.bits() <= to.bits();
            case SIGNED -> (from.kind() == Kind.SIGNED && from.bits() <= to.bits())
                    || (from.kind() == Kind.UNSIGNED && from.bits() < to.bits());
            case FLOAT -> from.kind() != Kind.COMPLEX && neededBits(from) <= DTypes.partOf(to).bits();
            case COMPLEX -> neededBits(from) <= DTypes.partOf(to).bits();
        };
    }

    /** Returns the bits of a float that NumPy takes to hold a number. Note: for 64-bit integers there is no such float. */
    private static int neededBits(DType from) {
        return DTypes.isInteger(from) ? Math.min(2 * from.bits(), Double.SIZE) : DTypes.partOf(from).bits();
    }
}
