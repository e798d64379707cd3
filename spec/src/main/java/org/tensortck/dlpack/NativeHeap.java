package org.tensortck.dlpack;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/**
 * C's {@code malloc} and {@code free}. A structure ends in whatever thread its consumer is, with the locks of that consumer: to
 * close a shared arena there would stop all threads of the JVM, and an automatic arena would wait for the collector.
 */
final class NativeHeap {
    private static final MethodHandle ALLOCATE = handle("malloc", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    private static final MethodHandle FREE = handle("free", FunctionDescriptor.ofVoid(JAVA_LONG));

    private NativeHeap() {}

    /**
     * Returns the address of new memory, which is not cleared.
     *
     * @throws OutOfMemoryError where there is none, with the number of bytes
     */
    static long allocate(long byteSize) {
        long address;
        try {
            address = (long) ALLOCATE.invokeExact(byteSize);
        } catch (Throwable e) {
            throw impossible(e);
        }
        if (address == 0) {
            throw new OutOfMemoryError("dlpack: no native memory of " + byteSize + " bytes");
        }
        return address;
    }

    /** Frees memory that {@link #allocate} returned. */
    static void free(long address) {
        try {
            FREE.invokeExact(address);
        } catch (Throwable e) {
            throw impossible(e);
        }
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), descriptor);
    }

    /** Returns an error of the JVM unchanged, and an AssertionError for all else, since C functions throw nothing. */
    static Error impossible(Throwable thrown) {
        return thrown instanceof Error error ? error : new AssertionError("dlpack: a call of C failed", thrown);
    }
}
