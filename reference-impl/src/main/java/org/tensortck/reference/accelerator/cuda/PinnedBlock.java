package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import jcuda.Pointer;
import jcuda.driver.JCudaDriver;

/** An allocation of pinned memory of the host. It is freed some time after it is unreachable. */
final class PinnedBlock extends Pointer {
    private PinnedBlock() {}

    /**
     * Returns new memory, all zero.
     *
     * @throws IllegalStateException where the driver refuses
     */
    static MemorySegment allocate(CudaDevice device, long byteSize) {
        PinnedBlock block = new PinnedBlock();
        // The driver has no allocation of zero bytes.
        device.call("pin_memory", () -> JCudaDriver.cuMemAllocHost(block, Math.max(byteSize, 1)));
        return MemorySegment.ofAddress(block.getNativePointer())
                .reinterpret(byteSize, Arena.ofAuto(), _ -> device.tried(() -> JCudaDriver.cuMemFreeHost(block)))
                .fill((byte) 0);
    }
}
