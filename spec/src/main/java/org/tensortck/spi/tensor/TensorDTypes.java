package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/** Capability: the attributes of {@code torch.dtype}. */
@Group.In(Group.DTYPES)
public interface TensorDTypes extends Capability {

    /** Returns {@code dtype.itemsize}: the size of an element, in bytes. */
    @Python("dtype.itemsize")
    long byteSize(DType dtype);

    /** Returns {@code dtype.is_floating_point}: whether the dtype is floating-point and not complex. */
    @Python("dtype.is_floating_point")
    boolean isFloatingPoint(DType dtype);

    /** Returns {@code dtype.is_complex}: whether the dtype is complex. */
    @Python("dtype.is_complex")
    boolean isComplex(DType dtype);

    /**
     * Returns {@code dtype.is_signed}: whether the dtype has negative numbers; for a complex dtype, whether its parts
     * have.
     */
    @Python("dtype.is_signed")
    boolean isSigned(DType dtype);
}
