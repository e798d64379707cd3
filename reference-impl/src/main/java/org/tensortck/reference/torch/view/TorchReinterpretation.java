package org.tensortck.reference.torch.view;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Reinterpretation;
import org.tensortck.spi.value.DType;

/** The bytes of a tensor as another dtype, by PyTorch's rules. */
public final class TorchReinterpretation implements Reinterpretation<Tensor> {

    @Override
    public Tensor reinterpret(Tensor tensor, DType dtype) {
        return tensor.reinterpret(dtype);
    }
}
