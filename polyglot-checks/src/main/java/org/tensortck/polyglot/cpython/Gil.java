package org.tensortck.polyglot.cpython;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Python's global interpreter lock, without which no Python object may be touched. */
final class Gil {
    private static final ExecutorService PLATFORM_THREAD = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("embedded-python").daemon().factory());

    private static final int ALREADY_HELD = 0;

    // Python makes a state for a thread that takes the lock first and destroys it when the lock is given back, which costs
    // more than most calls. One that is taken once more than given back stays, about 20 kB, also after its thread.
    // A thread of Python's own, which calls Java while it holds the lock, has a state already.
    private static final ThreadLocal<Boolean> HAS_STATE = ThreadLocal.withInitial(() -> {
        int state = PythonApi.ensure();
        if (state == ALREADY_HELD) {
            PythonApi.release(state);
        } else {
            PythonApi.saveThread();
        }
        return true;
    });

    private Gil() {}

    /** Runs an action while this thread holds the lock; the interpreter has to be running. */
    static <R extends @Nullable Object> R hold(Supplier<R> action) {
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
    static <R extends @Nullable Object> R onPlatformThread(Supplier<R> action) {
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
