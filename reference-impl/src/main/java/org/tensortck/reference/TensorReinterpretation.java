package org.tensortck.reference;

import org.tensortck.spi.DType;
import org.tensortck.spi.Reinterpretation;

/** The bytes of a tensor as another dtype, by PyTorch's rules. */
final class TensorReinterpretation implements Reinterpretation<Tensor> {

    @Override
    public Tensor reinterpret(Tensor tensor, DType dtype) {
        return tensor.reinterpret(dtype);
    }
}
