package org.tensortck.reference.torch.memory;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Dlpack;
import org.tensortck.spi.value.SharedMemory;

/** Tensors over memory that DLPack describes, and back. */
public final class TorchDlpack implements Dlpack<Tensor> {

    @Override
    public SharedMemory toDlpack(Tensor tensor) {
        return tensor.toDlpack();
    }

    @Override
    public Tensor fromDlpack(SharedMemory memory) {
        return Tensor.over("from_dlpack", memory);
    }
}
