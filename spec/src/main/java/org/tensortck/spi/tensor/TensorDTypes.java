package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/** Capability: what PyTorch says of a dtype, the attributes of {@code torch.dtype}. */
@Group.In(Group.DTYPES)
public interface TensorDTypes extends Capability {

    /** Returns {@code dtype.itemsize}: the size of an element, in bytes. */
    @Python("dtype.itemsize")
    long byteSize(DType dtype);

    /** Returns {@code dtype.is_floating_point}: whether it is a real floating-point dtype. */
    @Python("dtype.is_floating_point")
    boolean isFloatingPoint(DType dtype);

    /** Returns {@code dtype.is_complex}. */
    @Python("dtype.is_complex")
    boolean isComplex(DType dtype);

    /** Returns {@code dtype.is_signed}: whether it has negative numbers, or its parts do. */
    @Python("dtype.is_signed")
    boolean isSigned(DType dtype);
}
