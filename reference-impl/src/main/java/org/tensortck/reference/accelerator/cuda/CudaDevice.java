package org.tensortck.reference.accelerator.cuda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jcuda.Pointer;
import jcuda.driver.CUcontext;
import jcuda.driver.CUdevice;
import jcuda.driver.CUfunction;
import jcuda.driver.CUmodule;
import jcuda.driver.CUresult;
import jcuda.driver.CUstream;
import jcuda.driver.JCudaDriver;

/**
 * One device: its primary context, the stream in which all its work is done in order, and its kernels. Every call to the driver
 * goes through {@link #call}.
 */
final class CudaDevice {
    private static final String PTX = "kernels.ptx";
    private static final int NAME_LENGTH = 256;
    private static final int STREAM_NON_BLOCKING = 1;
    private static final int THREADS = 256;
    // Enough to fill any device; each thread handles several elements of larger objects.
    private static final long BLOCKS = 1 << 15;

    /** After these errors a context fails every call. */
    private static final Set<Integer> LOSSES = Set.of(CUresult.CUDA_ERROR_DEVICE_UNAVAILABLE,
            CUresult.CUDA_ERROR_ECC_UNCORRECTABLE, CUresult.CUDA_ERROR_ILLEGAL_ADDRESS,
            CUresult.CUDA_ERROR_LAUNCH_TIMEOUT, CUresult.CUDA_ERROR_ASSERT, CUresult.CUDA_ERROR_HARDWARE_STACK_ERROR,
            CUresult.CUDA_ERROR_ILLEGAL_INSTRUCTION, CUresult.CUDA_ERROR_MISALIGNED_ADDRESS,
            CUresult.CUDA_ERROR_INVALID_ADDRESS_SPACE, CUresult.CUDA_ERROR_INVALID_PC,
            CUresult.CUDA_ERROR_LAUNCH_FAILED, CUresult.CUDA_ERROR_UNKNOWN);

    private final int ordinal;
    private final String name;
    private final CUcontext context = new CUcontext();
    private final CUstream stream = new CUstream();
    private final CUmodule module = new CUmodule();
    private final Map<String, CUfunction> functions = new ConcurrentHashMap<>();

    /** A call to the driver, which returns a result code. */
    @FunctionalInterface
    interface Call {
        int run();
    }

    /** Opens a device. The driver compiles the kernels for it. */
    CudaDevice(int ordinal) {
        this.ordinal = ordinal;
        CUdevice device = new CUdevice();
        check("open", JCudaDriver.cuDeviceGet(device, ordinal));
        byte[] text = new byte[NAME_LENGTH];
        check("open", JCudaDriver.cuDeviceGetName(text, text.length, device));
        name = new String(text, StandardCharsets.UTF_8).split("\0", 2)[0];
        check("open", JCudaDriver.cuDevicePrimaryCtxRetain(context, device));
        call("open", () -> JCudaDriver.cuStreamCreate(stream, STREAM_NON_BLOCKING));
        call("open", () -> JCudaDriver.cuModuleLoadData(module, ptx()));
    }

    /** Returns the PTX of the kernels, which ends with a zero byte. */
    private static byte[] ptx() {
        try (InputStream file = CudaDevice.class.getResourceAsStream(PTX)) {
            byte[] text = Objects.requireNonNull(file, PTX).readAllBytes();
            return Arrays.copyOf(text, text.length + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PTX, e);
        }
    }

    /** Returns the name that the driver gives it. */
    String name() {
        return name;
    }

    /** Returns the context, for copies between devices. */
    CUcontext context() {
        return context;
    }

    /** Returns the stream of all its work. */
    CUstream stream() {
        return stream;
    }

    /**
     * Calls the driver for this device.
     *
     * @throws IllegalStateException with the name of the error; it says so where the device is lost
     */
    void call(String operation, Call call) {
        check(operation, tried(call));
    }

    /** Calls the driver for this device, and returns the result code. */
    int tried(Call call) {
        int current = JCudaDriver.cuCtxSetCurrent(context);
        return current == CUresult.CUDA_SUCCESS ? call.run() : current;
    }

    /** Waits until all work that was started is done; throws as {@link #call}. */
    void await(String operation) {
        call(operation, () -> JCudaDriver.cuStreamSynchronize(stream));
    }

    /**
     * Starts a kernel after all earlier work.
     *
     * @param argument the words of the argument
     * @param count the number of elements
     */
    void launch(String operation, String kernel, long[] argument, long count) {
        CUfunction function = functions.computeIfAbsent(kernel, entry -> {
            CUfunction found = new CUfunction();
            call(operation, () -> JCudaDriver.cuModuleGetFunction(found, module, entry));
            return found;
        });
        int blocks = (int) Math.min((count + THREADS - 1) / THREADS, BLOCKS);
        call(operation, () -> JCudaDriver.cuLaunchKernel(function, blocks, 1, 1, THREADS, 1, 1, 0, stream,
                Pointer.to(Pointer.to(argument)), null));
    }

    /** Throws as {@link #call} where a result code is an error. */
    void check(String operation, int result) {
        if (result == CUresult.CUDA_SUCCESS) {
            return;
        }
        String error = CUresult.stringFor(result) + " (" + result + ")";
        throw new IllegalStateException(operation + ": " + (LOSSES.contains(result)
                ? this + " is lost, and every later call fails: " + error
                : this + " refused a call: " + error));
    }

    @Override
    public String toString() {
        return CudaAccelerator.TYPE + ":" + ordinal;
    }
}
