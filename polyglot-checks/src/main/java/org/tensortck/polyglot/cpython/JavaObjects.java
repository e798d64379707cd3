package org.tensortck.polyglot.cpython;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Java objects for as long as Python uses them. Python has a keeper, a capsule, for an object: Java keeps the
 * object until the last reference to its keeper is gone.
 */
final class JavaObjects {
    private static final Map<Long, Object> KEPT = new ConcurrentHashMap<>();
    /** Numbers the keepers; zero is not a pointer that a capsule can hold. */
    private static final AtomicLong LAST_NUMBER = new AtomicLong();
    private static final MemorySegment NAME = Arena.global().allocateFrom("org.tensortck.Object");
    private static final MemorySegment RELEASE = release();

    private JavaObjects() {}

    private static MemorySegment release() {
        try {
            return Linker.nativeLinker().upcallStub(
                    MethodHandles.lookup().findStatic(JavaObjects.class, "release",
                            MethodType.methodType(void.class, long.class)),
                    FunctionDescriptor.ofVoid(JAVA_LONG), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("embedded python: no way back into Java", e);
        }
    }

    /** Returns a new keeper of an object; the caller holds the interpreter's lock. */
    static long keeperOf(Object object) {
        long number = LAST_NUMBER.incrementAndGet();
        KEPT.put(number, object);
        long keeper = 0;
        try {
            keeper = PythonResults.orThrow(PythonApi.newCapsule(number, NAME, RELEASE));
        } finally {
            if (keeper == 0) {
                KEPT.remove(number);
            }
        }
        return keeper;
    }

    /** Returns the object of a keeper, a borrowed reference, or null where the Python object is none. */
    static @Nullable Object of(long keeper) {
        return PythonApi.isCapsule(keeper, NAME) ? KEPT.get(PythonApi.capsulePointer(keeper, NAME)) : null;
    }

    /**
     * Python calls this with a keeper that ends. Nothing may be thrown from here, since that would end the JVM: where the
     * JVM has no memory or stack left to remove an entry, its object stays kept.
     */
    @SuppressWarnings("EmptyCatch") // a message would need memory or stack, which may be exhausted
    static void release(long keeper) {
        try {
            KEPT.remove(PythonApi.capsulePointer(keeper, NAME));
        } catch (Throwable _) {
            // See above.
        }
    }
}
