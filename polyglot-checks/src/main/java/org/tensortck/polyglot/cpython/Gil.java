package org.tensortck.polyglot.cpython;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Python's global interpreter lock, without which no Python object may be touched. */
final class Gil {
    private static final ExecutorService PLATFORM_THREAD = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("embedded-python").daemon().factory());

    // Python makes a state for a thread that takes the lock first and destroys it when the lock is given back, which costs
    // more than most calls. One that is taken once more than given back stays, about 20 kB, also after its thread.
    private static final ThreadLocal<Boolean> HAS_STATE = ThreadLocal.withInitial(() -> {
        PythonApi.ensure();
        PythonApi.saveThread();
        return true;
    });

    private Gil() {}

    /** Runs an action while this thread holds the lock; the interpreter has to be running. */
    static <R> R hold(Supplier<R> action) {
        return onPlatformThread(() -> {
            HAS_STATE.get();
            int state = PythonApi.ensure();
            try {
                return action.get();
            } finally {
                PythonApi.release(state);
            }
        });
    }

    /**
     * Runs an action on a platform thread: this one, unless it is virtual. The lock belongs to a platform thread, and a
     * virtual one could be moved to another while it holds it.
     */
    static <R> R onPlatformThread(Supplier<R> action) {
        if (!Thread.currentThread().isVirtual()) {
            return action.get();
        }
        try {
            return CompletableFuture.supplyAsync(action, PLATFORM_THREAD).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
