package org.tensortck.reference.device;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.accelerator.cuda.CudaAccelerator;
import org.tensortck.reference.accelerator.cuda.CudaProbe;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/**
 * The accelerators of this machine: CUDA where there is a device and jcuda, and the simulated one. The system property
 * {@value #PROPERTY} has the type of the current one, {@code cuda} or {@code sim}; by default it is CUDA where that exists.
 */
public final class Accelerators {
    /** The system property with the type of the current accelerator. */
    public static final String PROPERTY = "tensortck.accelerator";

    private static final String CUDA = "cuda";

    private Accelerators() {}

    /** The accelerators, which are looked for at their first use. */
    private static final class Found {
        private static final Optional<String> CUDA_ABSENCE;
        private static final List<Accelerator> ALL;

        static {
            List<Accelerator> all = new ArrayList<>();
            Optional<String> absence = requested().filter(SimulatedAccelerator.TYPE::equals)
                    .map(type -> "no CUDA: " + PROPERTY + " is " + type).or(CudaProbe::absence);
            if (absence.isEmpty()) {
                try {
                    all.add(new CudaAccelerator());
                } catch (LinkageError | IllegalStateException e) {
                    absence = Optional.of("no usable CUDA: " + e);
                }
            }
            all.add(new SimulatedAccelerator());
            CUDA_ABSENCE = absence;
            ALL = List.copyOf(all);
        }
    }

    private static Optional<String> requested() {
        return Optional.ofNullable(System.getProperty(PROPERTY));
    }

    /** Returns the accelerator of a device without a type of its own; empty where the requested one does not exist. */
    public static Optional<Accelerator> current() {
        return requested().map(Accelerators::ofType).orElseGet(() -> Optional.of(Found.ALL.getFirst()));
    }

    /**
     * Returns new pinned memory of the host, all zero.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where there is no accelerator that it would be for
     */
    public static MemorySegment allocatePinned(long byteSize) {
        return current()
                .orElseThrow(() -> new TensorException(ErrorKind.INVALID_ARGUMENT,
                        "pin_memory: there is no accelerator: " + absence().orElse("")))
                .allocatePinned(byteSize);
    }

    /** Waits until all work of a device is done; of a device without an index, that of the first one. */
    public static void synchronize(Device device) {
        ofType(device.type())
                .orElseThrow(() -> new IllegalArgumentException("synchronize: there is no accelerator for " + device))
                .synchronize(Math.max(device.index(), 0));
    }

    /** Returns why {@link #current} is empty, or empty. */
    public static Optional<String> absence() {
        if (current().isPresent()) {
            return Optional.empty();
        }
        return requested().map(type -> type.equals(CUDA)
                ? Found.CUDA_ABSENCE.orElseThrow()
                : "no accelerator of the type " + type + " that " + PROPERTY + " requests");
    }

    /** Returns the accelerator of a type, or empty where there is none. */
    public static Optional<Accelerator> ofType(String type) {
        return Found.ALL.stream().filter(accelerator -> accelerator.type().equals(type)).findFirst();
    }

    /** Returns the devices of all accelerators, with and without an index. */
    public static Set<Device> devices() {
        Set<Device> devices = new LinkedHashSet<>();
        for (Accelerator accelerator : Found.ALL) {
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
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} for a nonexistent ordinal, and for more bytes than
     *     the device has free
     * @throws IllegalArgumentException where no accelerator has this type
     */
    public static DeviceMemory allocate(Device device, long byteSize) {
        return ofType(device.type())
                .orElseThrow(() -> new IllegalArgumentException("device: there is no accelerator for " + device))
                .allocate(Math.max(device.index(), 0), byteSize);
    }
}
