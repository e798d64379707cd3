package org.tensortck.reference.device;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/** The accelerators of this machine. */
public final class Accelerators {
    private static final List<Accelerator> ALL = List.of(new SimulatedAccelerator());

    private Accelerators() {}

    /** Returns the accelerator of a device without a type of its own: the first one. */
    public static Accelerator current() {
        return ALL.getFirst();
    }

    /** Returns the accelerator of a type, or empty where there is none. */
    public static Optional<Accelerator> ofType(String type) {
        return ALL.stream().filter(accelerator -> accelerator.type().equals(type)).findFirst();
    }

    /** Returns the devices of all accelerators, with and without an index. */
    public static Set<Device> devices() {
        Set<Device> devices = new LinkedHashSet<>();
        for (Accelerator accelerator : ALL) {
            devices.add(new Device(accelerator.type(), Device.NO_INDEX));
            for (int ordinal = 0; ordinal < accelerator.count(); ordinal++) {
                devices.add(new Device(accelerator.type(), ordinal));
            }
        }
        return devices;
    }

    /**
     * Returns new memory of a device, all zero.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for a nonexistent ordinal
     * @throws IllegalArgumentException where no accelerator has this type
     */
    public static DeviceMemory allocate(Device device, long byteSize) {
        return ofType(device.type())
                .orElseThrow(() -> new IllegalArgumentException("device: there is no accelerator for " + device))
                .allocate(Math.max(device.index(), 0), byteSize);
    }
}
