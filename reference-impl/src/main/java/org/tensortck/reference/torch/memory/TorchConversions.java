package org.tensortck.reference.torch.memory;

import java.util.Optional;
import org.tensortck.reference.element.PendingSigns;
import org.tensortck.reference.element.WarningLog;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.reference.torch.settings.TorchDefaultDevices;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.Copying;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Conversions to and from tensors whose caller says whether they may copy, by PyTorch's rules.
 *
 * <p>Note: PyTorch copies an array of rank 0 even where copies are forbidden; here it is shared.
 */
public final class TorchConversions implements TensorConversions<Tensor> {
    private final TorchDefaultDTypes defaults;
    private final TorchDefaultDevices devices;

    public TorchConversions(TorchDefaultDTypes defaults, TorchDefaultDevices devices) {
        this.defaults = defaults;
        this.devices = devices;
    }

    @Override
    public Tensor asArray(SharedMemory array, Optional<DType> dtype, Optional<Device> device, Copying copying) {
        Tensor shared = Tensor.fromNumPy("asarray", array);
        Tensor result = fitting(shared, dtype, Optional.of(devices.of(device)), copying);
        WarningLog.TORCH.warnIf(result.equals(shared) && array.readOnly(), WarningKind.READ_ONLY_SHARED);
        return result;
    }

    @Override
    public Tensor asArray(Tensor tensor, Optional<DType> dtype, Optional<Device> device, Copying copying,
            Optional<Boolean> requiresGrad) {
        WarningLog.TORCH.warnIf(requiresGrad.isEmpty() && tensor.graph().requiresGrad(),
                WarningKind.GRADIENTS_INHERITED);
        Tensor result = fitting(tensor, dtype, device, copying);
        if (requiresGrad.isEmpty() || requiresGrad.get() == result.graph().requiresGrad()) {
            return result;
        }
        if (!requiresGrad.get() && result.graph().function().isPresent()) {
            return result.detach();
        }
        result.graph().require(requiresGrad.get());
        return result;
    }

    private static Tensor fitting(Tensor tensor, Optional<DType> dtype, Optional<Device> device, Copying copying) {
        Tensor fitting = tensor.to(device.map(TorchDeviceConversions::supported).orElse(tensor.elements().device()),
                dtype.orElse(tensor.elements().dtype()),
                copying == Copying.NEVER);
        return copying == Copying.ALWAYS && fitting.equals(tensor) ? tensor.copy() : fitting;
    }

    @Override
    public Tensor asArray(Values values, Optional<DType> dtype, Optional<Device> device, Copying copying) {
        if (copying == Copying.NEVER) {
            throw new TensorException(ErrorKind.COPY_NEEDED,
                    "asarray: numbers and lists have no memory to share, and a copy is forbidden");
        }
        return fitting(Tensor.of(values, defaults.of(values, dtype)), Optional.empty(),
                Optional.of(devices.of(device)), Copying.IF_NEEDED);
    }

    @Override
    public SharedMemory forceNumPy(Tensor tensor) {
        Tensor inHost = tensor.detach().to(Device.CPU, tensor.elements().dtype());
        boolean resolved = inHost.elements().codec().signs() == PendingSigns.NONE;
        return (resolved ? inHost : inHost.copy()).numPy();
    }
}
