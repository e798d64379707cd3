package org.tensortck.reference.torch.memory;

import java.util.Optional;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.device.DeviceConversions;
import org.tensortck.spi.device.NonBlockingCopies;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.tensor.Filling;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** Copies that may go on when their function has returned; here each is done by then. */
public final class TorchNonBlockingCopies implements NonBlockingCopies<Tensor> {
    private final DeviceConversions<Tensor> conversions;
    private final Filling<Tensor> filling;

    /** Creates the capability from those that wait. */
    public TorchNonBlockingCopies(DeviceConversions<Tensor> conversions, Filling<Tensor> filling) {
        this.conversions = conversions;
        this.filling = filling;
    }

    @Override
    public Tensor to(Tensor tensor, Optional<Device> device, Optional<DType> dtype, boolean nonBlocking, boolean copy) {
        return conversions.to(tensor, device, dtype, copy);
    }

    @Override
    public void copyFrom(Tensor tensor, Tensor source, boolean nonBlocking) {
        filling.copyFrom(tensor, source);
    }

    @Override
    public void synchronize(Optional<Device> device) {
        Accelerators.synchronize(device.orElseGet(() -> new Device(
                Accelerators.current().orElseThrow(() -> new TensorException(ErrorKind.INVALID_ARGUMENT,
                        "synchronize: there is no accelerator")).type(),
                Device.NO_INDEX)));
    }
}
