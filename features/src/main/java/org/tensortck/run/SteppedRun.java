package org.tensortck.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;

/**
 * A run whose caller decides which case is executed next, so that a test takes the time of its case, and one case can
 * be run alone. One thread executes all cases, as in every run; another holds them to their limits.
 */
public final class SteppedRun {
    private static final int MOST_IDS = 3;

    private final Set<Case> cases;
    private final Optional<String> selected;
    private final Set<String> executed = new HashSet<>();
    private final BlockingQueue<Optional<Case>> asked = new LinkedBlockingQueue<>();
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();
    private volatile CompletableFuture<Optional<CaseResult>> answer = new CompletableFuture<>();
    private Optional<Results> results = Optional.empty();

    /**
     * Creates a run of cases.
     *
     * @param selected the part of the suite that they are; empty for all
     */
    SteppedRun(List<Case> cases, Optional<String> selected) {
        this.cases = new HashSet<>(cases);
        this.selected = selected;
    }

    /** Makes the result of the cases that were executed. */
    @FunctionalInterface
    interface Results {
        RunResult of(Optional<String> unfinished, int count, Optional<String> part);
    }

    /**
     * Starts the thread that waits for the cases.
     *
     * @param course executes the cases that are asked for, and returns why the run has ended early
     */
    void start(Supplier<Optional<String>> course, Results ofRun) {
        results = Optional.of(ofRun);
        Thread.ofPlatform().daemon().name("tensor-tck run").start(() -> {
            try {
                end.complete(course.get());
            } catch (Throwable e) {
                end.completeExceptionally(e);
            } finally {
                answer.complete(Optional.empty());
            }
        });
    }

    /** Executes the cases that are asked for, until the end; in the thread of the cases. */
    void each(Consumer<Case> execution) {
        try {
            for (Optional<Case> next = asked.take(); next.isPresent(); next = asked.take()) {
                execution.accept(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A case has ended. */
    void finished(CaseResult result) {
        answer.complete(Optional.of(result));
    }

    /**
     * Executes a case and returns its result; empty where the run has ended early, for instance since an earlier case
     * hangs.
     *
     * @throws IllegalArgumentException if the case is not one of the run, or was executed before
     */
    public synchronized Optional<CaseResult> run(Case of) {
        if (!cases.contains(of) || !executed.add(of.id())) {
            throw new IllegalArgumentException("case " + of.id() + " is not of this run, or was executed before");
        }
        CompletableFuture<Optional<CaseResult>> mine = new CompletableFuture<>();
        answer = mine;
        if (end.isDone()) {
            return Optional.empty();
        }
        asked.add(Optional.of(of));
        return mine.join();
    }

    /** Returns whether the run has ended before {@link #end} was called. */
    public boolean hasEnded() {
        return end.isDone();
    }

    /**
     * Ends the run and returns its result. Where not every case was asked for, it is that of a part, without a verdict.
     *
     * @throws java.util.concurrent.CompletionException where the suite itself has failed
     */
    public synchronized RunResult end() {
        asked.add(Optional.empty());
        Optional<String> unfinished = end.join();
        Results ofRun = results.orElseThrow(() -> new IllegalStateException("the run was never started"));
        return ofRun.of(unfinished, cases.size(), part());
    }

    private Optional<String> part() {
        if (executed.size() == cases.size()) {
            return selected;
        }
        return Optional.of(executed.size() <= MOST_IDS
                ? executed.stream().sorted().collect(Collectors.joining(", "))
                : executed.size() + " chosen cases");
    }
}
