package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.Writability;

/** Whether an array may be written. */
public final class NumPyWritability implements Writability<NdArray> {

    @Override
    public boolean isWritable(NdArray array) {
        return !array.isReadOnly();
    }

    @Override
    public void setWritable(NdArray array, boolean writable) {
        array.setWritable(writable);
    }
}
