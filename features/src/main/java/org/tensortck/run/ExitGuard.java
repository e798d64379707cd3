package org.tensortck.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tensortck.evaluate.FailureTrace;
import org.tensortck.evaluate.ProcessEnd;

/**
 * Distinguishes an early end of this process from the end of a run. While a guard is open, it receives a call of
 * {@code System.exit} by an implementation, with any argument, and a signal. The run then has some time to close the
 * guard and to report its progress. The exit code is {@link #UNFINISHED}, or the one of the signal.
 *
 * <p>{@code Runtime.halt} runs no code of this process: the parent process has to check for a verdict.
 */
public final class ExitGuard implements AutoCloseable {
    /** The exit code of a run that has ended before its verdict. */
    public static final int UNFINISHED = 3;

    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final List<ExitGuard> OPEN = new ArrayList<>();
    private static boolean hooked;

    private final Consumer<ProcessEnd> onEnd;
    private final Thread owner = Thread.currentThread();

    private ExitGuard(Consumer<ProcessEnd> onEnd) {
        this.onEnd = onEnd;
    }

    /** Opens a guard that says on stderr why the process ends, if nothing else has said so. */
    public static ExitGuard open() {
        return open(_ -> {});
    }

    static ExitGuard open(Consumer<ProcessEnd> onEnd) {
        ExitGuard guard = new ExitGuard(onEnd);
        synchronized (OPEN) {
            if (!hooked) {
                // One for the process: hooks run at the same time, and this one has to be the last to act.
                Runtime.getRuntime().addShutdownHook(new Thread(ExitGuard::processEnds, "tensor-tck exit"));
                hooked = true;
            }
            OPEN.add(guard);
        }
        return guard;
    }

    /**
     * Ends the process, with {@link #UNFINISHED}, if the guard is still open after a time. This limits code before the
     * first case and after the last one, such as the constructor of a library.
     */
    public ExitGuard within(Duration limit) {
        Thread.ofPlatform().daemon().name("tensor-tck limit").start(() -> awaitClose(limit));
        return this;
    }

    private void awaitClose(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (OPEN) {
            while (OPEN.contains(this) && System.nanoTime() - end < 0) {
                try {
                    OPEN.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
                } catch (InterruptedException e) {
                    return;
                }
            }
            if (!OPEN.contains(this)) {
                return;
            }
        }
        System.err.println("tensor-tck: unfinished, without a verdict: it has not ended within " + Limits.words(limit)
                + "; its thread is still at" + FailureTrace.indented(FailureTrace.of(owner.getStackTrace())));
        System.err.flush();
        Runtime.getRuntime().halt(UNFINISHED);
    }

    private static void processEnds() {
        List<ExitGuard> open;
        synchronized (OPEN) {
            open = List.copyOf(OPEN);
        }
        if (open.isEmpty()) {
            return;
        }
        ProcessEnd end = ProcessEnd.find();
        open.forEach(guard -> guard.onEnd.accept(end));
        if (!allClose(end.caller())) {
            System.err.println("tensor-tck: unfinished, without a verdict: " + end.what());
            end.trace().forEach(frame -> System.err.println("  " + frame));
        }
        if (end.called()) {
            System.err.flush();
            Runtime.getRuntime().halt(UNFINISHED);
        }
    }

    private static boolean allClose(Optional<Thread> caller) {
        long end = System.nanoTime() + GRACE.toNanos();
        synchronized (OPEN) {
            try {
                while (!OPEN.isEmpty() && System.nanoTime() < end
                        && OPEN.stream().noneMatch(guard -> caller.filter(guard.owner::equals).isPresent())) {
                    OPEN.wait(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return OPEN.isEmpty();
        }
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            OPEN.remove(this);
            OPEN.notifyAll();
        }
    }
}
