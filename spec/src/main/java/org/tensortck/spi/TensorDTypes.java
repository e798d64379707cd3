package org.tensortck.spi;

/** Capability: what PyTorch says of a dtype, the attributes of {@code torch.dtype}. */
@Group.In(Group.DTYPES)
public non-sealed interface TensorDTypes extends Capability {

    /** Returns {@code dtype.itemsize}: the size of an element, in bytes. */
    long byteSize(DType dtype);

    /** Returns {@code dtype.is_floating_point}: whether it is a real floating-point dtype. */
    boolean isFloatingPoint(DType dtype);

    /** Returns {@code dtype.is_complex}. */
    boolean isComplex(DType dtype);

    /** Returns {@code dtype.is_signed}: whether it has negative numbers, or its parts do. */
    boolean isSigned(DType dtype);
}
