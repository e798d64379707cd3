package org.tensortck.reference.accelerator.cuda;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Finds out whether CUDA can be used, without jcuda: its classes fail to load where no driver is, and cannot be loaded again.
 */
public final class CudaProbe {
    private static final String DRIVER = System.getProperty("os.name", "").startsWith("Windows")
            ? "nvcuda.dll"
            : "libcuda.so.1";
    private static final String JCUDA = "jcuda.driver.JCudaDriver";
    private static final int NO_DEVICE = 100;

    private CudaProbe() {}

    /** Returns why CUDA cannot be used on this machine, or empty where it can. */
    public static Optional<String> absence() {
        SymbolLookup driver;
        try {
            driver = SymbolLookup.libraryLookup(DRIVER, Arena.global());
        } catch (IllegalArgumentException e) {
            return Optional.of("no CUDA driver: " + DRIVER + " cannot be loaded");
        }
        Optional<MemorySegment> start = driver.find("cuInit");
        if (start.isEmpty()) {
            return Optional.of("no CUDA driver: " + DRIVER + " has no cuInit");
        }
        int result = started(start.get());
        if (result != 0) {
            return Optional.of(
                    result == NO_DEVICE ? "no CUDA device" : "no usable CUDA driver: cuInit returned " + result);
        }
        try {
            Class.forName(JCUDA, false, CudaProbe.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return Optional.of("no jcuda: a CUDA device was found, but org.jcuda:jcuda is not on the class path");
        }
        return Optional.empty();
    }

    private static int started(MemorySegment start) {
        try {
            return (int) Linker.nativeLinker()
                    .downcallHandle(start, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(0);
        } catch (Throwable e) {
            throw new IllegalStateException("cuInit: the call failed", e);
        }
    }
}
