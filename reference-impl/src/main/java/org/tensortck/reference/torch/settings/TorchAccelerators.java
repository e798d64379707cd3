package org.tensortck.reference.torch.settings;

import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.device.Accelerators;
import org.tensortck.spi.device.AcceleratorDevices;
import org.tensortck.spi.value.Device;

/** The accelerator of this machine, where it exists. */
public final class TorchAccelerators implements AcceleratorDevices {

    @Override
    public Device currentAccelerator() {
        return new Device(accelerator().type(), Device.NO_INDEX);
    }

    @Override
    public long acceleratorCount() {
        return accelerator().count();
    }

    @Override
    public String acceleratorName() {
        return accelerator().deviceName();
    }

    private static Accelerator accelerator() {
        return Accelerators.current().orElseThrow();
    }
}
