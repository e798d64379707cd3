package org.tensortck.reference.torch.memory;

import java.util.Optional;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** Conversions between devices, by PyTorch's rules. */
public final class TorchDeviceConversions implements DeviceConversions<Tensor> {

    @Override
    public Tensor to(Tensor tensor, Optional<Device> device, Optional<DType> dtype, boolean copy) {
        return to(tensor, device.map(TorchDeviceConversions::supported).orElse(tensor.elements().device()),
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

    /**
     * Returns a device that tensors can be on; of an accelerator without an index, the first one.
     *
     * @throws IllegalArgumentException for any other than {@code cpu}, {@code meta} and those of the accelerators
     */
    public static Device supported(Device device) {
        if (device.isHost() || device.isMeta()) {
            return device;
        }
        if (!Accelerators.devices().contains(device)) {
            throw new IllegalArgumentException(
                    "device: there is no " + device + ", only cpu, meta and " + Accelerators.devices());
        }
        return new Device(device.type(), Math.max(device.index(), 0));
    }
}
