package org.tensortck.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The results of a run so far. Safe for use by several threads. Results are counted when they are added, so that no
 * query iterates over earlier ones.
 */
public final class Progress {
    private final List<CaseResult> results = new ArrayList<>();
    private final Map<String, Count> counts = new HashMap<>();
    private Consumer<CaseResult> failures = _ -> {};

    /** The number of cases of one requirement with certain verdicts. */
    private static final class Count {
        private int evaluated;
        private int failed;
        private int hung;
    }

    /** Adds a listener that receives each failure from now on, when it is added. */
    public synchronized void onFailure(Consumer<CaseResult> listener) {
        failures = failures.andThen(listener);
    }

    /** Adds the result of the next case. */
    public synchronized void add(CaseResult result) {
        results.add(result);
        Count count = counts.computeIfAbsent(result.of().requirement(), _ -> new Count());
        count.evaluated += result.verdict().evaluated() ? 1 : 0;
        count.hung += result.verdict() == Verdict.HUNG ? 1 : 0;
        if (result.verdict().isFailure()) {
            count.failed++;
            failures.accept(result);
        }
    }

    /** Returns the results in the order in which they came. */
    public synchronized List<CaseResult> results() {
        return List.copyOf(results);
    }

    /** Returns whether a case of a requirement has failed so far. */
    public synchronized boolean hasFailed(String requirement) {
        return count(requirement).failed > 0;
    }

    /** Returns whether half of the evaluated cases of a requirement, or more, have failed so far. */
    public synchronized boolean hasLargelyFailed(String requirement) {
        Count count = count(requirement);
        return count.failed > 0 && 2 * count.failed >= count.evaluated;
    }

    /** Returns whether a case of a requirement has hung so far. */
    public synchronized boolean hasHung(String requirement) {
        return count(requirement).hung > 0;
    }

    private Count count(String requirement) {
        return counts.getOrDefault(requirement, new Count());
    }
}
