package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Resizing;

/** Arrays that get another number of elements. */
public final class NumPyResizing implements Resizing<NdArray> {

    @Override
    public void resize(NdArray array, long[] shape) {
        array.resize(shape);
    }
}
