package org.tensortck.reference;

import java.util.Optional;
import org.tensortck.spi.ArrayFlags;
import org.tensortck.spi.Contiguity;
import org.tensortck.spi.MemoryOrder;

/** What NumPy says of an array's memory, and row-major arrays. */
final class ArrayContiguity implements Contiguity<NdArray>, ArrayFlags<NdArray> {
    private final ArrayReshaping reshaping = new ArrayReshaping();

    @Override
    public boolean isContiguous(NdArray array) {
        return array.elements().layout().isContiguous();
    }

    /** {@inheritDoc} Source: {@code numpy.ascontiguousarray}, whose result has at least one axis. */
    @Override
    public NdArray contiguous(NdArray array) {
        if (array.elements().layout().rank() == 0) {
            return reshaping.reshape(array, new long[]{1}, MemoryOrder.C, Optional.empty());
        }
        return isContiguous(array) ? array : array.copy();
    }

    @Override
    public boolean isFortranContiguous(NdArray array) {
        return array.elements().layout().transpose().isContiguous();
    }

    @Override
    public boolean isWriteable(NdArray array) {
        return !array.isReadOnly();
    }
}
