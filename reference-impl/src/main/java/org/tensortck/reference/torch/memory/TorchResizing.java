package org.tensortck.reference.torch.memory;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Resizing;

/** Tensors that get another number of elements. */
public final class TorchResizing implements Resizing<Tensor> {

    @Override
    public void resize(Tensor tensor, long[] shape) {
        tensor.resize(shape);
    }
}
