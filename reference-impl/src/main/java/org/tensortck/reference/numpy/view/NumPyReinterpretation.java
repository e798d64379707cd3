package org.tensortck.reference.numpy.view;

import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.common.Reinterpretation;
import org.tensortck.spi.value.DType;

/** The bytes of an array as another dtype, by NumPy's rules. */
public final class NumPyReinterpretation implements Reinterpretation<NdArray> {

    @Override
    public NdArray reinterpret(NdArray array, DType dtype) {
        return array.reinterpret(dtype);
    }
}
