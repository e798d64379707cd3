package org.tensortck.reference.numpy.rule;

import java.util.Arrays;
import java.util.List;
import org.tensortck.reference.element.DTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/**
 * The dtype that operands have together in NumPy 2: the smallest that holds every value of each of them, as far as there
 * is one. Arrays, NumPy scalars and dtypes all count the same; Python numbers only by their kind.
 *
 * <p>Sources: <i>Data type promotion in NumPy</i>, NEP 50; {@code np.promote_types} and {@code np.result_type},
 * observed on NumPy 2.4.
 */
public final class NumPyPromotionRule {
    private static final int EXACT_IN_FLOAT16 = 8;
    private static final int EXACT_IN_FLOAT32 = 16;

    private NumPyPromotionRule() {}

    /** Returns {@code np.promote_types(first, second)}. */
    public static DType promoteTypes(DType first, DType second) {
        Kind kind = higher(first.kind(), second.kind());
        return switch (kind) {
            case BOOL -> DType.BOOL;
            case COMPLEX -> floatBits(first, second) == Double.SIZE ? DType.COMPLEX128 : DType.COMPLEX64;
            case FLOAT -> ofBits(Kind.FLOAT, floatBits(first, second));
            case UNSIGNED, SIGNED -> integer(first, second);
        };
    }

    private static Kind higher(Kind first, Kind second) {
        return first.compareTo(second) > 0 ? first : second;
    }

    /** Returns the bits of the float, or of the part of a complex number, that holds the values of both. */
    private static int floatBits(DType first, DType second) {
        return Math.max(floatBits(first), floatBits(second));
    }

    private static int floatBits(DType dtype) {
        return switch (dtype.kind()) {
            case BOOL -> Short.SIZE;
            case FLOAT, COMPLEX -> DTypes.partOf(dtype).bits();
            // Note: float64 represents the 64-bit integers, though it does not hold them all.
            case UNSIGNED, SIGNED -> dtype.bits() <= EXACT_IN_FLOAT16
                    ? Short.SIZE
                    : dtype.bits() <= EXACT_IN_FLOAT32 ? Integer.SIZE : Double.SIZE;
        };
    }

    private static DType integer(DType first, DType second) {
        if (first.kind() == Kind.BOOL || second.kind() == Kind.BOOL) {
            return first.kind() == Kind.BOOL ? second : first;
        }
        if (first.kind() == second.kind()) {
            return first.bits() > second.bits() ? first : second;
        }
        DType signed = first.kind() == Kind.SIGNED ? first : second;
        DType unsigned = first.kind() == Kind.SIGNED ? second : first;
        if (unsigned == DType.UINT64) {
            return DType.FLOAT64;
        }
        return ofBits(Kind.SIGNED, Math.max(signed.bits(), 2 * unsigned.bits()));
    }

    private static DType ofBits(Kind kind, int bits) {
        return Arrays.stream(DType.values()).filter(DType::inNumPy)
                .filter(dtype -> dtype.kind() == kind && dtype.bits() == bits).findFirst().orElseThrow();
    }

    /**
     * Returns {@code np.result_type} of dtypes and of Python numbers.
     *
     * @param strong the dtypes of all operands that have one
     * @param weak the kinds of the Python numbers; integers are {@link Kind#SIGNED}
     */
    public static DType resultType(List<DType> strong, List<Kind> weak, NumPyProfile profile) {
        Kind kind = weak.stream().reduce(NumPyPromotionRule::higher).orElse(Kind.BOOL);
        DType byDefault = switch (kind) {
            case BOOL -> DType.BOOL;
            case UNSIGNED, SIGNED -> profile.defaultInteger();
            case FLOAT -> DType.FLOAT64;
            case COMPLEX -> DType.COMPLEX128;
        };
        return strong.stream().reduce(NumPyPromotionRule::promoteTypes)
                .map(dtype -> withWeak(dtype, kind, byDefault)).orElse(byDefault);
    }

    private static DType withWeak(DType strong, Kind weak, DType byDefault) {
        return switch (weak) {
            case BOOL -> strong;
            case UNSIGNED, SIGNED -> strong == DType.BOOL ? byDefault : strong;
            case FLOAT -> DTypes.isWhole(strong) ? byDefault : strong;
            case COMPLEX -> DTypes.isWhole(strong) ? byDefault : promoteTypes(strong, DType.COMPLEX64);
        };
    }

    /**
     * Checks that a cast is allowed.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    public static void requireCast(String operation, DType from, DType to, Casting casting) {
        if (!CastingRule.allows(casting, from, to, from == to)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": " + from + " cannot be cast to " + to
                    + " by the rule " + casting.argument());
        }
    }
}
