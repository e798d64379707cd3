package org.tensortck.reference;

import org.tensortck.spi.Resizing;
import org.tensortck.spi.Writability;

/** What an array allows to be done to its memory: writing, and exchanging it for more. */
final class ArrayProtection implements Writability<NdArray>, Resizing<NdArray> {

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
