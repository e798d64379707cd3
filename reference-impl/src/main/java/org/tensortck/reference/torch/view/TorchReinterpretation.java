package org.tensortck.reference.torch.view;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.Reinterpretation;

/** The bytes of a tensor as another dtype, by PyTorch's rules. */
public final class TorchReinterpretation implements Reinterpretation<Tensor> {

    @Override
    public Tensor reinterpret(Tensor tensor, DType dtype) {
        return tensor.reinterpret(dtype);
    }
}
