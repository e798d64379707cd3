package org.tensortck.reference.device;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.tensortck.reference.accelerator.Accelerator;
import org.tensortck.reference.accelerator.DeviceKernel;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.accelerator.Transfers;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Device;

/**
 * Two devices {@code sim:0} and {@code sim:1}, which exist on every machine. Their memory is in this process, but no code
 * gets hold of it: a kernel works on a copy, which is gone once it has ended.
 */
final class SimulatedAccelerator implements Accelerator {
    static final String TYPE = "sim";
    private static final int COUNT = 2;
    private static final long BYTE_ALIGNMENT = 64;

    private final Transfers transfers = new Transfers();

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String deviceName() {
        return "simulated device";
    }

    @Override
    public int count() {
        return COUNT;
    }

    @Override
    public DeviceMemory allocate(int ordinal, long byteSize) {
        if (ordinal < 0 || ordinal >= COUNT) {
            throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    "device: there is no " + TYPE + ":" + ordinal + ", only ordinals below " + COUNT);
        }
        return new Memory(new Device(TYPE, ordinal), Arena.ofAuto().allocate(byteSize, BYTE_ALIGNMENT));
    }

    @Override
    public MemorySegment allocatePinned(long byteSize) {
        return Arena.ofAuto().allocate(byteSize, BYTE_ALIGNMENT);
    }

    @Override
    public void synchronize(int ordinal) {
        // Each call of this accelerator has done its work when it returns.
    }

    @Override
    public Transfers transfers() {
        return transfers;
    }

    private final class Memory implements DeviceMemory {
        private final Device device;
        private final MemorySegment bytes;

        Memory(Device device, MemorySegment bytes) {
            this.device = device;
            this.bytes = bytes;
        }

        @Override
        public Device device() {
            return device;
        }

        @Override
        public long byteSize() {
            return bytes.byteSize();
        }

        @Override
        public long address() {
            return bytes.address();
        }

        @Override
        public void copyFromHost(MemorySegment host, long byteOffset) {
            transfers.countToDevice();
            MemorySegment.copy(host, 0, bytes, byteOffset, host.byteSize());
        }

        @Override
        public void copyToHost(long byteOffset, MemorySegment host) {
            transfers.countToHost();
            MemorySegment.copy(bytes, byteOffset, host, 0, host.byteSize());
        }

        @Override
        public void copyToDevice(long byteOffset, DeviceMemory target, long targetByteOffset, long byteSize) {
            transfers.countBetweenDevices();
            MemorySegment.copy(bytes, byteOffset, ((Memory) target).bytes, targetByteOffset, byteSize);
        }

        @Override
        public DeviceMemory from(long byteOffset) {
            // An empty layout may begin beyond the memory.
            return new Memory(device, bytes.asSlice(Math.min(byteOffset, bytes.byteSize())));
        }

        @Override
        public boolean run(DeviceKernel kernel) {
            return false; // all its kernels are Java code
        }

        @Override
        public MemorySegment lend(Arena kernel) {
            return kernel.allocate(bytes.byteSize(), BYTE_ALIGNMENT).copyFrom(bytes);
        }

        @Override
        public void takeBack(MemorySegment lent) {
            bytes.copyFrom(lent);
        }
    }
}
