package org.tensortck.dlpack;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicLong;

/** The deleter of structures that a test makes; it counts its calls. */
final class Deletions {
    private static final AtomicLong CALLS = new AtomicLong();
    static final long DELETER = stub();
    private static final int COLLECTIONS = 200;
    private static final int MILLISECONDS_BETWEEN = 10;

    private Deletions() {}

    private static long stub() {
        try {
            return Linker.nativeLinker().upcallStub(
                    MethodHandles.lookup().findStatic(Deletions.class, "delete",
                            MethodType.methodType(void.class, long.class)),
                    FunctionDescriptor.ofVoid(JAVA_LONG), Arena.global()).address();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no way back into Java", e);
        }
    }

    static void delete(long address) {
        CALLS.incrementAndGet();
    }

    static long count() {
        return CALLS.get();
    }

    /** Collects garbage until as many were deleted, and some more in case that it is one too many. */
    static void assertCount(long expected) throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && CALLS.get() < expected; i++) {
            System.gc();
            Thread.sleep(MILLISECONDS_BETWEEN);
        }
        System.gc();
        Thread.sleep(MILLISECONDS_BETWEEN);
        assertEquals(expected, CALLS.get());
    }

    /** Calls the deleter of a structure, as its consumer does. */
    static void callDeleterOf(long address, DlpackForm form) {
        try {
            Linker.nativeLinker().downcallHandle(FunctionDescriptor.ofVoid(JAVA_LONG))
                    .invokeExact(MemorySegment.ofAddress(ManagedTensor.at(address, form).deleter()), address);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
