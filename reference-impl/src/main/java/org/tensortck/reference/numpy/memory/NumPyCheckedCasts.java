package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.CheckedCasts;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;

/** Casts of arrays that may be refused or that may do without a copy, by NumPy's rules. */
public final class NumPyCheckedCasts implements CheckedCasts<NdArray> {

    @Override
    public NdArray astype(NdArray array, DType dtype, Casting casting, boolean copy) {
        return array.astype(dtype, casting, copy);
    }
}
