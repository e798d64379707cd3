package org.tensortck.libtorch;

import java.util.Optional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.Tensor;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** Conversions between devices: the functions of {@code at::Tensor} with these names. */
final class DeviceCopies implements DeviceConversions<Tensor> {

    @Override
    public Tensor to(Tensor tensor, Optional<Device> device, Optional<DType> dtype, boolean copy) {
        DType newDType = dtype.orElseGet(() -> ScalarTypes.dtype(tensor.scalar_type()));
        Device newDevice = device.orElseGet(() -> LibTorch.deviceOf(tensor));
        return ShapeViews.sameOrNew("to", tensor, () -> tensor.to(LibTorch.options(newDType, newDevice), false, copy,
                new MemoryFormatOptional()));
    }

    @Override
    public Tensor toLike(Tensor tensor, Tensor other, boolean copy) {
        return ShapeViews.sameOrNew("to", tensor, () -> tensor.to(other, false, copy, new MemoryFormatOptional()));
    }

    @Override
    public Tensor cpu(Tensor tensor) {
        return ShapeViews.sameOrNew("cpu", tensor, tensor::cpu);
    }
}
