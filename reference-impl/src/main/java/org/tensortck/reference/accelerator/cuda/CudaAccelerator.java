package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;
import jcuda.driver.JCudaDriver;
import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.accelerator.Transfers;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/**
 * The CUDA devices of this machine. Kernels run on the device, in the order of the calls; those that it lacks run in this
 * process on lent memory, which is counted.
 */
public final class CudaAccelerator implements Accelerator {
    static final String TYPE = "cuda";

    private final Transfers transfers = new Transfers();
    private final List<CudaDevice> devices;

    /**
     * Opens all devices.
     *
     * @throws IllegalStateException where the driver refuses a call
     * @throws LinkageError where the native libraries of jcuda are missing; {@link CudaProbe#absence} comes first
     */
    public CudaAccelerator() {
        int[] count = {0};
        int started = JCudaDriver.cuInit(0);
        int counted = JCudaDriver.cuDeviceGetCount(count);
        if (started != 0 || counted != 0) {
            throw new IllegalStateException("open: the CUDA driver refused calls: " + started + ", " + counted);
        }
        devices = IntStream.range(0, count[0]).mapToObj(CudaDevice::new).toList();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String deviceName() {
        return devices.getFirst().name();
    }

    @Override
    public int count() {
        return devices.size();
    }

    @Override
    public DeviceMemory allocate(int ordinal, long byteSize) {
        if (ordinal < 0 || ordinal >= devices.size()) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "device: there is no " + TYPE + ":" + ordinal + ", only ordinals below " + devices.size());
        }
        return new CudaMemory(CudaBlock.allocate(devices.get(ordinal), byteSize), new Device(TYPE, ordinal), 0,
                transfers);
    }

    @Override
    public MemorySegment allocatePinned(long byteSize) {
        return PinnedBlock.allocate(devices.getFirst(), byteSize);
    }

    @Override
    public void synchronize(int ordinal) {
        devices.get(ordinal).await("synchronize");
    }

    @Override
    public Transfers transfers() {
        return transfers;
    }
}
