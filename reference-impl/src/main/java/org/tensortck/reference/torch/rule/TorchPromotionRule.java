package org.tensortck.reference.torch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.element.DTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/**
 * The dtype that operands have together in PyTorch: the smallest of the highest kind among them (bool, integer, float,
 * complex). Tensors of rank 1 or more take precedence over 0-d tensors, and these over Python numbers, of which only
 * the kind matters.
 *
 * <p>Sources: <i>Type promotion</i> in the documentation of tensor attributes; {@code torch.promote_types},
 * {@code torch.result_type} and {@code torch.can_cast}, observed on PyTorch 2.13.
 */
public final class TorchPromotionRule {
    private TorchPromotionRule() {}

    /** Which operands of an operation count first. */
    public enum Rank {
        /** A Python number. */
        NUMBER,
        /** A 0-d tensor. */
        WITHOUT_DIMENSIONS,
        /** A tensor with dimensions. */
        WITH_DIMENSIONS
    }

    /**
     * The properties of an operand that determine promotion. A Python number has the dtype of a tensor made from it.
     */
    public record Participant(DType dtype, Rank rank) {}

    /** Returns {@code torch.promote_types(first, second)}. */
    public static DType promoteTypes(DType first, DType second) {
        if (first == second) {
            return first;
        }
        if (DTypes.isFloat8(first) || DTypes.isFloat8(second)) {
            throw unsupported(first, second);
        }
        if (isBarebonesUnsigned(first) || isBarebonesUnsigned(second)) {
            DType other = isBarebonesUnsigned(first) ? second : first;
            if (other.kind() != Kind.FLOAT) {
                throw unsupported(first, second);
            }
            return other;
        }
        if (first.kind() == Kind.COMPLEX || second.kind() == Kind.COMPLEX) {
            return complex(first, second);
        }
        if (first.kind() == Kind.FLOAT && second.kind() == Kind.FLOAT) {
            boolean sameSize = first.bits() == second.bits();
            return sameSize ? DType.FLOAT32 : first.bits() > second.bits() ? first : second;
        }
        if (category(first) != category(second)) {
            return category(first) > category(second) ? first : second;
        }
        return integer(first, second);
    }

    private static DType integer(DType first, DType second) {
        DType wider = first.bits() > second.bits() ? first : second;
        DType unsigned = first == DType.UINT8 ? first : second;
        // uint8 is the only unsigned dtype here: together with int8 neither holds the other.
        return first.bits() == second.bits() && unsigned == DType.UINT8 ? DType.INT16 : wider;
    }

    private static DType complex(DType first, DType second) {
        int bits = Math.max(partBits(first), partBits(second));
        boolean bfloat = first == DType.BFLOAT16 || second == DType.BFLOAT16;
        return switch (bits) {
            case Short.SIZE -> bfloat ? DType.COMPLEX64 : DType.COMPLEX32;
            case Integer.SIZE -> DType.COMPLEX64;
            default -> DType.COMPLEX128;
        };
    }

    private static int partBits(DType dtype) {
        return switch (dtype.kind()) {
            case FLOAT, COMPLEX -> DTypes.partOf(dtype).bits();
            default -> 0;
        };
    }

    /**
     * Returns {@code torch.result_type} of the operands, of which there is at least one.
     *
     * @param defaultDType the dtype of Python floats
     */
    public static DType resultType(List<Participant> operands, DType defaultDType) {
        return Arrays.stream(Rank.values()).flatMap(rank -> ofRank(operands, rank, defaultDType).stream())
                .reduce((result, ofRank) -> combine(ofRank, result)).orElseThrow();
    }

    private static Optional<DType> ofRank(List<Participant> operands, Rank rank, DType defaultDType) {
        return operands.stream().filter(operand -> operand.rank() == rank)
                .map(operand -> rank == Rank.NUMBER ? weak(operand.dtype(), defaultDType) : operand.dtype())
                .reduce(TorchPromotionRule::promoteTypes);
    }

    /** Returns the dtype that a Python number counts as: a default one of its kind. */
    private static DType weak(DType number, DType defaultDType) {
        return switch (number.kind()) {
            case COMPLEX -> complexOf(defaultDType);
            case FLOAT -> defaultDType;
            default -> number;
        };
    }

    /** Returns the dtype of operands that count first and of others that only matter where they are of a higher kind. */
    private static DType combine(DType first, DType other) {
        if (first.kind() == Kind.COMPLEX) {
            return first;
        }
        if (first.kind() == Kind.FLOAT) {
            return other.kind() == Kind.COMPLEX ? complexOf(first) : first;
        }
        if (other.kind() == Kind.COMPLEX) {
            return other;
        }
        boolean higher = first == DType.BOOL || category(other) > category(first);
        return higher ? promoteTypes(first, other) : first;
    }

    /** Returns the complex dtype whose parts are of a real one. */
    private static DType complexOf(DType real) {
        return real == DType.BFLOAT16
                ? DType.COMPLEX64
                : DTypes.complexOf(real).orElseThrow(() -> new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                        "result_type: there is no complex dtype of " + real));
    }

    /** Returns {@code torch.can_cast(from, to)}: no kind becomes a lower one. */
    public static boolean canCast(DType from, DType to) {
        return category(from) <= category(to);
    }

    /** Returns the place of a dtype's kind among bool, integer, float and complex. */
    private static int category(DType dtype) {
        return switch (dtype.kind()) {
            case BOOL -> 0;
            case UNSIGNED, SIGNED -> 1;
            case FLOAT -> 2;
            case COMPLEX -> 3;
        };
    }

    /** Returns whether a dtype is one of those that PyTorch calls barebones: it stores them, and does little else. */
    private static boolean isBarebonesUnsigned(DType dtype) {
        return dtype.kind() == Kind.UNSIGNED && dtype.bits() > Byte.SIZE;
    }

    private static TensorException unsupported(DType first, DType second) {
        return new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                "promote_types: " + first + " and " + second + " have no dtype in common");
    }
}
