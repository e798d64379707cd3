package org.tensortck.reference;

import org.tensortck.spi.DType;
import org.tensortck.spi.Reinterpretation;

/** The bytes of an array as another dtype, by NumPy's rules. */
final class ArrayReinterpretation implements Reinterpretation<NdArray> {

    @Override
    public NdArray reinterpret(NdArray array, DType dtype) {
        return array.reinterpret(dtype);
    }
}
