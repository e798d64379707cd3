package org.tensortck.reference.numpy.settings;

import java.nio.ByteOrder;
import org.tensortck.reference.element.DTypeLimits;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.FloatFormat;
import org.tensortck.reference.numpy.rule.DTypeNames;
import org.tensortck.spi.array.ArrayDTypes;
import org.tensortck.spi.common.NumberLimits;
import org.tensortck.spi.value.DType;

/** The properties of dtypes in NumPy. */
public final class NumPyDTypes implements ArrayDTypes, NumberLimits {

    @Override
    public long byteSize(DType dtype) {
        return dtype.byteSize();
    }

    @Override
    public String kind(DType dtype) {
        return DTypeNames.kind(dtype);
    }

    @Override
    public String name(DType dtype) {
        return dtype.typeName();
    }

    @Override
    public String typeString(DType dtype) {
        return DTypeNames.typeString(dtype, ByteOrder.nativeOrder());
    }

    @Override
    public FloatLimits floatLimits(DType dtype) {
        FloatFormat format = DTypeLimits.floatFormat("finfo", dtype);
        DType part = DTypes.partOf(dtype);
        return new FloatLimits(part, part.bits(), format.eps(), format.largest(), format.lowest(),
                format.smallestNormal(), format.decode(format.encode(format.resolution())));
    }

    @Override
    public IntegerLimits integerLimits(DType dtype) {
        return DTypeLimits.ofInteger("iinfo", dtype);
    }
}
