package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import jcuda.driver.CUdeviceptr;
import jcuda.driver.JCudaDriver;
import org.tensortck.reference.accelerator.DeviceKernel;
import org.tensortck.reference.accelerator.DeviceMemory;
import org.tensortck.reference.accelerator.Transfers;
import org.tensortck.spi.value.Device;

/** Memory of a CUDA device: a block, or the part of one from a place on. Each transfer has ended when its method returns. */
final class CudaMemory implements DeviceMemory {
    private static final long BYTE_ALIGNMENT = 64;

    private final CudaBlock block;
    private final Device device;
    private final long byteOffset;
    private final Transfers transfers;

    CudaMemory(CudaBlock block, Device device, long byteOffset, Transfers transfers) {
        this.block = block;
        this.device = device;
        this.byteOffset = byteOffset;
        this.transfers = transfers;
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public long byteSize() {
        return block.byteSize() - byteOffset;
    }

    @Override
    public long address() {
        return block.address() + byteOffset;
    }

    /** Returns a pointer to a place in this memory. */
    CUdeviceptr at(long place) {
        return block.at(byteOffset + place);
    }

    /** Returns the device of the driver. */
    CudaDevice cuda() {
        return block.device();
    }

    @Override
    public void copyFromHost(MemorySegment host, long place) {
        transfers.countToDevice();
        receive("copy to the device", host, place);
    }

    private void receive(String operation, MemorySegment host, long place) {
        if (host.byteSize() == 0) {
            return;
        }
        try {
            HostPointer.read(host, from -> {
                cuda().call(operation, () -> JCudaDriver.cuMemcpyHtoDAsync(at(place), from, host.byteSize(),
                        cuda().stream()));
                cuda().await(operation);
            });
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void copyToHost(long place, MemorySegment host) {
        transfers.countToHost();
        send("copy to the host", place, host);
    }

    private void send(String operation, long place, MemorySegment host) {
        if (host.byteSize() == 0) {
            return;
        }
        try {
            HostPointer.write(host, to -> {
                cuda().call(operation, () -> JCudaDriver.cuMemcpyDtoHAsync(to, at(place), host.byteSize(),
                        cuda().stream()));
                cuda().await(operation);
            });
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    @Override
    public void copyToDevice(long place, DeviceMemory target, long targetPlace, long byteSize) {
        String operation = "copy between devices";
        transfers.countBetweenDevices();
        CudaMemory other = (CudaMemory) target;
        if (byteSize == 0) {
            return;
        }
        try {
            // The copy is in the stream of this device, which knows nothing of that of the other one.
            other.cuda().await(operation);
            cuda().call(operation, () -> JCudaDriver.cuMemcpyPeerAsync(other.at(targetPlace), other.cuda().context(),
                    at(place), cuda().context(), byteSize, cuda().stream()));
            cuda().await(operation);
        } finally {
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(target);
        }
    }

    @Override
    public DeviceMemory from(long place) {
        // An empty layout may begin beyond the memory.
        return new CudaMemory(block, device, byteOffset + Math.min(place, byteSize()), transfers);
    }

    @Override
    public boolean run(DeviceKernel kernel) {
        return new CudaKernels(cuda(), transfers).run(kernel);
    }

    @Override
    public MemorySegment lend(Arena kernel) {
        transfers.countLent();
        MemorySegment copy = kernel.allocate(byteSize(), BYTE_ALIGNMENT);
        send("lend", 0, copy);
        return copy;
    }

    @Override
    public void takeBack(MemorySegment lent) {
        receive("take back", lent, 0);
    }
}
