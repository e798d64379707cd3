package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ArrayFlags;

/** The properties of an array's memory in NumPy. */
public final class NumPyFlags implements ArrayFlags<NdArray> {

    @Override
    public boolean isContiguous(NdArray array) {
        return array.elements().layout().isContiguous();
    }

    @Override
    public boolean isFortranContiguous(NdArray array) {
        return array.elements().layout().isFortranContiguous();
    }

    @Override
    public boolean isWriteable(NdArray array) {
        return !array.isReadOnly();
    }

    @Override
    public boolean ownsData(NdArray array) {
        return array.ownsMemory();
    }
}
