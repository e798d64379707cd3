package org.tensortck.reference.torch.settings;

import org.tensortck.reference.device.Accelerators;
import org.tensortck.spi.device.AcceleratorDevices;
import org.tensortck.spi.value.Device;

/** The accelerator of this machine. */
public final class TorchAccelerators implements AcceleratorDevices {

    @Override
    public Device currentAccelerator() {
        return new Device(Accelerators.current().type(), Device.NO_INDEX);
    }

    @Override
    public long acceleratorCount() {
        return Accelerators.current().count();
    }
}
