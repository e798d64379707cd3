package org.tensortck.reference.accelerator.cuda;

import java.lang.ref.Cleaner;
import jcuda.driver.CUdeviceptr;
import jcuda.driver.CUresult;
import jcuda.driver.JCudaDriver;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/** An allocation of memory of a CUDA device. It is freed some time after it is unreachable. */
final class CudaBlock {
    private static final Cleaner CLEANER = Cleaner.create();
    // Until the last try, 310 ms in all.
    private static final int TRIES = 5;
    private static final long FIRST_WAIT_MS = 10;

    private final CudaDevice device;
    private final DevicePointer pointer;
    private final long byteSize;

    private CudaBlock(CudaDevice device, DevicePointer pointer, long byteSize) {
        this.device = device;
        this.pointer = pointer;
        this.byteSize = byteSize;
    }

    /**
     * Returns a new block, all zero. Where the device is full, unreachable blocks are freed first.
     *
     * @throws TensorException of kind {@link ErrorKind#INVALID_ARGUMENT} where the bytes do not fit
     */
    static CudaBlock allocate(CudaDevice device, long byteSize) {
        DevicePointer pointer = new DevicePointer();
        // The driver has no allocation of zero bytes.
        long allocated = Math.max(byteSize, 1);
        int result = device.tried(() -> JCudaDriver.cuMemAlloc(pointer, allocated));
        for (int tries = 0; tries < TRIES && result == CUresult.CUDA_ERROR_OUT_OF_MEMORY; tries++) {
            // The collector knows nothing of the memory of a device.
            System.gc();
            pause(FIRST_WAIT_MS << tries);
            result = device.tried(() -> JCudaDriver.cuMemAlloc(pointer, allocated));
        }
        if (result == CUresult.CUDA_ERROR_OUT_OF_MEMORY) {
            throw outOfMemory(device, byteSize);
        }
        device.check("allocate", result);
        CudaBlock block = new CudaBlock(device, pointer, byteSize);
        // A lost device has freed all its memory itself, and refuses this call, too.
        CLEANER.register(block, () -> device.tried(() -> JCudaDriver.cuMemFree(pointer)));
        device.call("allocate", () -> JCudaDriver.cuMemsetD8Async(pointer, (byte) 0, allocated, device.stream()));
        return block;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TensorException outOfMemory(CudaDevice device, long byteSize) {
        long[] free = {0};
        long[] total = {0};
        device.call("allocate", () -> JCudaDriver.cuMemGetInfo(free, total));
        return new TensorException(ErrorKind.INVALID_ARGUMENT,
                "allocate: " + byteSize + " bytes do not fit into the memory of "
                        + device + ", of which " + free[0] + " of " + total[0] + " bytes are free");
    }

    CudaDevice device() {
        return device;
    }

    long byteSize() {
        return byteSize;
    }

    long address() {
        return pointer.address();
    }

    CUdeviceptr at(long byteOffset) {
        return pointer.withByteOffset(byteOffset);
    }
}
