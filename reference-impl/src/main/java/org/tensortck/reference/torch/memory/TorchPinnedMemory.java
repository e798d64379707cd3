package org.tensortck.reference.torch.memory;

import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.device.PinnedMemory;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/** Pinned memory of the accelerator that is the current one. */
public final class TorchPinnedMemory implements PinnedMemory<Tensor> {

    @Override
    public Tensor pin(Tensor tensor) {
        if (!tensor.elements().device().isHost()) {
            throw new TensorException(ErrorKind.NOT_HOST_MEMORY, "pin_memory: the elements are on "
                    + tensor.elements().device() + ", and only memory of the host is pinned");
        }
        if (tensor.elements().isPinned()) {
            return tensor;
        }
        Tensor copy = tensor.copyTo(Device.CPU, tensor.elements().dtype());
        copy.elements().moveToPinnedMemory("pin_memory");
        return copy;
    }

    @Override
    public boolean isPinned(Tensor tensor) {
        return tensor.elements().isPinned();
    }
}
