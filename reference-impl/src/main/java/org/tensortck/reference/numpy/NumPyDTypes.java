package org.tensortck.reference.numpy;

import java.nio.ByteOrder;
import org.tensortck.reference.element.DTypeLimits;
import org.tensortck.reference.element.FloatFormat;
import org.tensortck.spi.ArrayDTypes;
import org.tensortck.spi.DType;
import org.tensortck.spi.NumberLimits;

/** What NumPy says of dtypes. */
public final class NumPyDTypes implements ArrayDTypes, NumberLimits {

    @Override
    public long byteSize(DType dtype) {
        return dtype.byteSize();
    }

    @Override
    public String kind(DType dtype) {
        return kindOf(dtype);
    }

    private static String kindOf(DType dtype) {
        return switch (dtype.kind()) {
            case BOOL -> "b";
            case UNSIGNED -> "u";
            case SIGNED -> "i";
            case FLOAT -> "f";
            case COMPLEX -> "c";
        };
    }

    @Override
    public String name(DType dtype) {
        return dtype.typeName();
    }

    @Override
    public String typeString(DType dtype) {
        return typeString(dtype, ByteOrder.nativeOrder());
    }

    /** Returns what NumPy calls a dtype in a byte order, such as {@code >f8}; a single byte has none. */
    public static String typeString(DType dtype, ByteOrder byteOrder) {
        String order = dtype.bits() == Byte.SIZE ? "|" : byteOrder == ByteOrder.LITTLE_ENDIAN ? "<" : ">";
        return order + kindOf(dtype) + dtype.byteSize();
    }

    @Override
    public FloatLimits floatLimits(DType dtype) {
        FloatFormat format = DTypeLimits.floatFormat("finfo", dtype);
        DType part = DTypeLimits.partOf(dtype);
        return new FloatLimits(part, part.bits(), format.eps(), format.largest(), format.lowest(),
                format.smallestNormal(), format.decode(format.encode(format.resolution())));
    }

    @Override
    public IntegerLimits integerLimits(DType dtype) {
        return DTypeLimits.ofInteger("iinfo", dtype);
    }
}
