package org.tensortck.reference.torch.memory;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.SharedStorages;

/** Storages in shared memory: mapped files. */
public final class TorchSharedStorages implements SharedStorages<Tensor> {

    @Override
    public void shareMemory(Tensor tensor) {
        tensor.elements().moveToSharedMemory("share_memory_");
    }

    @Override
    public boolean isShared(Tensor tensor) {
        return tensor.elements().isInSharedMemory();
    }
}
