package org.tensortck.polyglot.cpython;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A reference to a Python object that is given back some time after this handle is no longer reachable. */
public final class PythonObject {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long address;

    /** Takes over a new reference. */
    public PythonObject(long address) {
        this.address = address;
        CLEANER.register(this, new Release(address));
    }

    /** Returns the address of the object; valid for as long as this handle is reachable. */
    public long address() {
        return address;
    }

    /**
     * Calls the object.
     *
     * @param result reads the result while the lock is held; it must not keep the reference
     * @param arguments see {@link PythonArguments}
     * @throws PythonFailure where Python raises an exception
     */
    public <R extends @Nullable Object> R call(LongFunction<R> result, @Nullable Object... arguments) {
        try {
            return Gil.hold(() -> {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment references = PythonArguments.array(arena, arguments);
                    long value;
                    try {
                        value = PythonApi.call(address, references, arguments.length);
                    } finally {
                        PythonArguments.release(references, arguments.length);
                    }
                    return PythonResults.take(value, result);
                }
            });
        } finally {
            // Or the collector could give references back that the call still uses.
            Reference.reachabilityFence(arguments);
            Reference.reachabilityFence(this);
        }
    }

    private record Release(long address) implements Runnable {
        @Override
        public void run() {
            Gil.hold(() -> {
                PythonApi.decRef(address);
                return Optional.empty();
            });
        }
    }
}
