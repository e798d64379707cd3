package org.tensortck.spi.device;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Device;

/**
 * Capability: an accelerator, whose devices have memory that the host can neither read nor write. It may be simulated.
 * Scenarios name its devices by these functions, so that they run on an accelerator of any type.
 */
@Group.In(Group.DEVICES)
public interface AcceleratorDevices extends Capability {

    /**
     * Returns {@code torch.accelerator.current_accelerator()}: the type of the accelerator, without an index.
     * {@link Devices#devices} has its devices, with and without an index.
     */
    @Python("torch.accelerator.current_accelerator()")
    Device currentAccelerator();

    /** Returns {@code torch.accelerator.device_count()}: the number of its devices, whose ordinals are from 0. */
    @Python("torch.accelerator.device_count()")
    long acceleratorCount();

    /**
     * Returns the name of the accelerator for reports, such as that of its first device. One that is simulated says so. Unless
     * overridden, it is the type.
     */
    default String acceleratorName() {
        return currentAccelerator().type();
    }
}
