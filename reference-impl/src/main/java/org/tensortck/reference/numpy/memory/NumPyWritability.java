package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.Resizing;
import org.tensortck.spi.Writability;

/** What an array allows to be done to its memory: writing, and exchanging it for more. */
public final class NumPyWritability implements Writability<NdArray>, Resizing<NdArray> {

    @Override
    public boolean isWritable(NdArray array) {
        return !array.isReadOnly();
    }

    @Override
    public void setWritable(NdArray array, boolean writable) {
        array.setWritable(writable);
    }

    @Override
    public void resize(NdArray array, long[] shape) {
        array.resize(shape);
    }
}
