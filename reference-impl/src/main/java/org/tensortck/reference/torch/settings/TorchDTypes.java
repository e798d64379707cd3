package org.tensortck.reference.torch.settings;

import org.tensortck.reference.element.DTypeLimits;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.FloatFormat;
import org.tensortck.spi.common.NumberLimits;
import org.tensortck.spi.tensor.TensorDTypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/** The properties of dtypes in PyTorch. */
public final class TorchDTypes implements TensorDTypes, NumberLimits {

    @Override
    public long byteSize(DType dtype) {
        return dtype.byteSize();
    }

    @Override
    public boolean isFloatingPoint(DType dtype) {
        return dtype.kind() == Kind.FLOAT;
    }

    @Override
    public boolean isComplex(DType dtype) {
        return dtype.kind() == Kind.COMPLEX;
    }

    @Override
    public boolean isSigned(DType dtype) {
        return switch (dtype.kind()) {
            case BOOL, UNSIGNED -> false;
            case SIGNED -> true;
            case FLOAT, COMPLEX -> FloatFormat.of(dtype).lowest() < 0;
        };
    }

    @Override
    public FloatLimits floatLimits(DType dtype) {
        FloatFormat format = DTypeLimits.floatFormat("finfo", dtype);
        // Note: E5M2FNUZ has two binary digits after the point, like E5M2; PyTorch gives it the eps of three.
        double eps = format == FloatFormat.FLOAT8_E5M2FNUZ ? 0.125 : format.eps();
        return new FloatLimits(DTypes.partOf(dtype), DTypes.partOf(dtype).bits(), eps, format.largest(),
                format.lowest(), format.smallestNormal(), format.resolution());
    }

    @Override
    public IntegerLimits integerLimits(DType dtype) {
        return DTypeLimits.ofInteger("iinfo", dtype);
    }
}
