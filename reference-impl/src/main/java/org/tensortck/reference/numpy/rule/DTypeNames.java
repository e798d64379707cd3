package org.tensortck.reference.numpy.rule;

import java.nio.ByteOrder;
import org.tensortck.spi.value.DType;

/** NumPy's short names of dtypes. */
public final class DTypeNames {
    private DTypeNames() {}

    /** Returns {@code dtype.kind}. */
    public static String kind(DType dtype) {
        return switch (dtype.kind()) {
            case BOOL -> "b";
            case UNSIGNED -> "u";
            case SIGNED -> "i";
            case FLOAT -> "f";
            case COMPLEX -> "c";
        };
    }

    /** Returns NumPy's name of a dtype in a byte order, such as {@code >f8}; a single byte has none. */
    public static String typeString(DType dtype, ByteOrder byteOrder) {
        String order = dtype.bits() == Byte.SIZE ? "|" : byteOrder == ByteOrder.LITTLE_ENDIAN ? "<" : ">";
        return order + kind(dtype) + dtype.byteSize();
    }
}
