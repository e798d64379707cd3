package org.tensortck.spi.device;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Device;

/**
 * Capability: a default device other than the host. New tensors are on it where no device is given: those made from a
 * shape, from numbers, and from arrays. A tensor made from another tensor keeps its device.
 */
@Group.In(Group.DEVICES)
public interface DefaultDevices extends Capability {

    /**
     * Does {@code torch.set_default_device(device)}: sets the default device of the whole library; empty for the host.
     * The suite sets the host again before each scenario.
     */
    @Python("torch.set_default_device(device)")
    void setDefaultDevice(Optional<Device> device);

    /** Returns {@code torch.get_default_device()}. */
    @Python("torch.get_default_device()")
    Device defaultDevice();
}
