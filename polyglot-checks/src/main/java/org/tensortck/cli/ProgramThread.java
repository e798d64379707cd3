package org.tensortck.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** The thread of a Python program: its stack has room for the depth of recursion that Python allows. */
final class ProgramThread {
    private static final long STACK_BYTES = 64L << 20;

    private ProgramThread() {}

    /** Runs an action on such a thread and returns its result, or throws its exception. */
    static <R> R run(Supplier<R> action) {
        FutureTask<R> task = new FutureTask<>(action::get);
        Thread thread = new Thread(null, task, "python", STACK_BYTES);
        thread.start();
        try {
            thread.join();
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the Python program was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
