package org.tensortck.reference.torch.memory;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.UntypedStorages;

/** The bytes of storages. */
public final class TorchUntypedStorages implements UntypedStorages<Tensor> {

    @Override
    public long storagePointer(Tensor tensor) {
        return tensor.elements().storageAddress("data_ptr");
    }

    @Override
    public long storageByteSize(Tensor tensor) {
        return tensor.elements().storageByteSize();
    }

    @Override
    public boolean isStorageResizable(Tensor tensor) {
        return tensor.elements().isPrivate();
    }

    @Override
    public void resizeStorage(Tensor tensor, long byteSize) {
        tensor.elements().resizeStorage("resize_", byteSize);
    }
}
