package org.tensortck.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tensortck.evaluate.FailureTrace;
import org.tensortck.evaluate.ProcessEnd;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * How far a run is: which case is in progress, for how long, and whether the run has to end before its last case. The
 * thread of the cases reports to it, and the thread that waits for them holds them to their limits; so every case has
 * one result, even if a case blocks its thread.
 */
final class Course {
    // An interrupted worker is killed, and waited for.
    private static final Duration GRACE = Duration.ofSeconds(10);

    // A worker that has to be started before the case takes as long as its own limit says.
    private static final Duration START = Duration.ofMinutes(2);

    private final Consumer<CaseResult> results;
    private final Limits limits;
    private Optional<Case> current = Optional.empty();
    private String step = "";
    private long started;
    private long interrupted;
    private boolean ready;
    private boolean overdue;
    private boolean ended;
    private Optional<String> stopped = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    /** Creates the course of a run; results are given to the consumer, one at a time. */
    Course(Limits limits, Consumer<CaseResult> results) {
        this.limits = limits;
        this.results = results;
    }

    /** A case begins. */
    synchronized void started(Case of) {
        stay();
        closeLost();
        stay();
        current = Optional.of(of);
        step = "the beginning of the scenario";
        started = System.nanoTime();
        ready = false;
        overdue = false;
    }

    /** The process or library for the case in progress has started, and the time of the case begins. */
    synchronized void ready() {
        started = System.nanoTime();
        ready = true;
    }

    /** A step of the case in progress begins. */
    synchronized void step(String text) {
        step = text;
    }

    /** Returns the case in progress. */
    synchronized Case current() {
        return current.orElseThrow(() -> new IllegalStateException("no case is in progress"));
    }

    /** Returns that the case in progress was interrupted at the end of its limit, in words, or empty if it was not. */
    synchronized Optional<String> overdue() {
        return overdue ? Optional.of("it did not end within " + Limits.words(limits.perCase())) : Optional.empty();
    }

    /** The case in progress has a result. */
    synchronized void finished(CaseResult result) {
        if (stopped.isPresent()) {
            return;
        }
        // An implementation may have left the mark of an interruption, which would close the files of the report.
        Thread.interrupted();
        record(result);
    }

    private void record(CaseResult result) {
        current = Optional.empty();
        overdue = false;
        try {
            results.accept(result);
        } catch (RuntimeException | Error e) {
            stop("the result of " + result.of().id() + " could not be kept: " + e);
        }
    }

    /** Keeps the thread of the cases from another case after the end of the run: Cucumber would log each that fails. */
    private void stay() {
        while (stopped.isPresent()) {
            try {
                wait();
            } catch (InterruptedException e) {
                // The thread is a daemon: it goes with the process.
            }
        }
    }

    /** Cucumber ends a case without a word where the JVM is out of memory. */
    private void closeLost() {
        current.ifPresent(lost -> record(
                result(lost, Verdict.FAILED, "java.lang.OutOfMemoryError, outside the implementation")));
    }

    private CaseResult result(Case of, Verdict verdict, String what) {
        return new CaseResult(of, verdict, step + ": " + what, System.nanoTime() - started);
    }

    /** Ends the run before its last case, if it has not ended. */
    synchronized void stop(String reason) {
        if (stopped.isEmpty() && !ended) {
            stopped = Optional.of(reason);
        }
        notifyAll();
    }

    /** Ends the run because the process ends; where the implementation did that, the case in progress has crashed. */
    synchronized void stop(ProcessEnd end) {
        String during = during();
        if (current.isPresent() && stopped.isEmpty() && end.called()) {
            record(result(current.get(), Verdict.CRASHED, end.what() + FailureTrace.indented(end.trace())));
        }
        stop(end.what() + during);
    }

    private String during() {
        return current.map(of -> " during case " + of.id()).orElse("");
    }

    /**
     * Runs the cases in a thread of their own, and waits for them.
     *
     * @return why they have ended before the last one, or empty
     */
    Optional<String> run(Runnable cases) {
        Thread thread = Thread.ofPlatform().daemon().name("tensor-tck cases").unstarted(() -> {
            try {
                cases.run();
            } catch (Throwable e) {
                // Cucumber continues after an error and throws it at the end, so every case has its result.
                failure = Optional.of(e);
            } finally {
                end();
            }
        });
        thread.start();
        await(thread);
        return stopped;
    }

    /** Returns the exception that Cucumber threw at the end. */
    synchronized Optional<Throwable> failure() {
        return failure;
    }

    private synchronized void end() {
        if (stopped.isEmpty()) {
            closeLost();
        }
        ended = true;
        notifyAll();
    }

    private synchronized void await(Thread thread) {
        long runEnd = System.nanoTime() + limits.perRun().toNanos();
        try {
            while (!ended && stopped.isEmpty()) {
                long now = System.nanoTime();
                long caseEnd = current.isEmpty() ? runEnd : started + caseNanos();
                if (now - runEnd >= 0) {
                    stop("the " + Limits.words(limits.perRun()) + " that the whole run may take have passed"
                            + during());
                } else if (overdue && now - interrupted >= GRACE.toNanos()) {
                    abandon(thread);
                } else if (!overdue && current.isPresent() && now - caseEnd >= 0) {
                    overdue = true;
                    interrupted = now;
                    thread.interrupt();
                } else {
                    long next = overdue ? interrupted + GRACE.toNanos() : caseEnd;
                    // The start of the next case does not end this wait, so the wait is no longer than the limit of a
                    // case.
                    long longest = Math.min(limits.perCase().toNanos(), runEnd - now);
                    wait(Math.max(1, Math.min(next - now, longest) / 1_000_000));
                }
            }
            if (!ended) {
                thread.interrupt();
            }
            long last = System.nanoTime() + GRACE.toNanos() / 10;
            while (!ended && System.nanoTime() - last < 0) {
                wait(Math.max(1, (last - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            stop("the thread that waits for the run was interrupted" + during());
        }
    }

    private long caseNanos() {
        long nanos = limits.perCase().toNanos();
        return ready ? nanos : Math.max(nanos, START.toNanos());
    }

    private void abandon(Thread thread) {
        List<String> trace = FailureTrace.of(thread.getStackTrace());
        String during = during();
        record(result(current(), Verdict.HUNG, "it did not end within " + Limits.words(limits.perCase())
                + ", nor when it was interrupted; its thread is still at" + FailureTrace.indented(trace)));
        stop("a thread that hangs cannot be stopped in this JVM" + during);
    }
}
