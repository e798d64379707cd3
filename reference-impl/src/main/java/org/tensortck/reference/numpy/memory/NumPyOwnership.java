package org.tensortck.reference.numpy.memory;

import org.tensortck.reference.memory.CommonByte;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.Ownership;
import org.tensortck.spi.value.ArrayBase;

/** The owners of the memory of arrays, by NumPy's rules. */
public final class NumPyOwnership implements Ownership<NdArray> {

    @Override
    public ArrayBase<NdArray> base(NdArray array) {
        if (array.base().isPresent()) {
            return new ArrayBase.Array<>(array.base().get());
        }
        return array.ownsMemory() ? new ArrayBase.None<>() : new ArrayBase.Other<>();
    }

    @Override
    public boolean sharesMemory(NdArray first, NdArray second) {
        return mayShareMemory(first, second)
                && CommonByte.exists("shares_memory", first.elements(), second.elements());
    }

    @Override
    public boolean mayShareMemory(NdArray first, NdArray second) {
        return first.elements().overlaps("may_share_memory", second.elements());
    }
}
