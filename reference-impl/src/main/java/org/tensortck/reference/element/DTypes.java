package org.tensortck.reference.element;

import java.util.Optional;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/** Groups of dtypes, and complex dtypes with those of their parts. */
public final class DTypes {
    private DTypes() {}

    /** Returns whether a dtype is signed or unsigned; bool is neither. */
    public static boolean isInteger(DType dtype) {
        return dtype.kind() == Kind.SIGNED || dtype.kind() == Kind.UNSIGNED;
    }

    /** Returns whether a dtype has no fractions: whether it is bool or an integer. */
    public static boolean isWhole(DType dtype) {
        return dtype.kind() == Kind.BOOL || isInteger(dtype);
    }

    /** Returns whether a dtype is a floating-point one of 8 bits. */
    public static boolean isFloat8(DType dtype) {
        return dtype.kind() == Kind.FLOAT && dtype.bits() == Byte.SIZE;
    }

    /** Returns the dtype of the parts of a complex dtype, and any other dtype unchanged. */
    public static DType partOf(DType dtype) {
        return switch (dtype) {
            case COMPLEX32 -> DType.FLOAT16;
            case COMPLEX64 -> DType.FLOAT32;
            case COMPLEX128 -> DType.FLOAT64;
            default -> dtype;
        };
    }

    /** Returns the complex dtype whose parts are of a dtype, if it exists. */
    public static Optional<DType> complexOf(DType part) {
        return switch (part) {
            case FLOAT16 -> Optional.of(DType.COMPLEX32);
            case FLOAT32 -> Optional.of(DType.COMPLEX64);
            case FLOAT64 -> Optional.of(DType.COMPLEX128);
            default -> Optional.empty();
        };
    }
}
