package org.tensortck.reference.torch.memory;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.tensor.Storages;

/** The storage behind a tensor. */
public final class TorchStorages implements Storages<Tensor> {

    @Override
    public boolean isSetTo(Tensor tensor, Tensor other) {
        return tensor.elements().isSetTo(other.elements());
    }

    @Override
    public long dataPointer(Tensor tensor) {
        return tensor.elements().address("data_ptr");
    }

    @Override
    public void set(Tensor tensor, Tensor source) {
        tensor.set(source);
    }

    @Override
    public void setData(Tensor tensor, Tensor source) {
        tensor.setData(source);
    }
}
