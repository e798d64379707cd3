package org.tensortck.reference.torch.memory;

import java.util.Optional;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.DeviceConversions;

/** Conversions between {@code cpu} and {@code meta}, by PyTorch's rules. */
public final class TorchDeviceConversions implements DeviceConversions<Tensor> {

    @Override
    public Tensor to(Tensor tensor, Optional<Device> device, Optional<DType> dtype, boolean copy) {
        return to(tensor, device.map(ReferenceTensors::supported).orElse(tensor.elements().device()),
                dtype.orElse(tensor.elements().dtype()), copy);
    }

    @Override
    public Tensor toLike(Tensor tensor, Tensor other, boolean copy) {
        return to(tensor, other.elements().device(), other.elements().dtype(), copy);
    }

    @Override
    public Tensor cpu(Tensor tensor) {
        return tensor.to(Device.CPU, tensor.elements().dtype());
    }

    private static Tensor to(Tensor tensor, Device device, DType dtype, boolean copy) {
        return copy ? tensor.copyTo(device, dtype) : tensor.to(device, dtype);
    }
}
