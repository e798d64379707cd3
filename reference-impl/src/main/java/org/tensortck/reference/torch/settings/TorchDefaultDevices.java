package org.tensortck.reference.torch.settings;

import java.util.Optional;
import org.tensortck.spi.device.DefaultDevices;
import org.tensortck.spi.value.Device;

/** The default device of one library. */
public final class TorchDefaultDevices implements DefaultDevices {
    private volatile Device defaultDevice = Device.CPU;

    @Override
    public void setDefaultDevice(Optional<Device> device) {
        defaultDevice = device.orElse(Device.CPU);
    }

    @Override
    public Device defaultDevice() {
        return defaultDevice;
    }

    public void reset() {
        defaultDevice = Device.CPU;
    }

    /** Returns the device of a new tensor. */
    public Device of(Optional<Device> device) {
        return device.orElse(defaultDevice);
    }
}
