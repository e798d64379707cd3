package org.tensortck.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results of a run so far. Safe for use by several threads. */
public final class Progress {
    private final List<CaseResult> results = new ArrayList<>();
    private final Map<String, List<CaseResult>> failures = new HashMap<>();
    private final Map<String, Integer> evaluated = new HashMap<>();

    /** Adds the result of the next case. */
    public synchronized void add(CaseResult result) {
        results.add(result);
        if (result.verdict().evaluated()) {
            evaluated.merge(result.of().requirement(), 1, Integer::sum);
        }
        if (result.verdict().isFailure()) {
            failures.computeIfAbsent(result.of().requirement(), _ -> new ArrayList<>()).add(result);
        }
    }

    /** Returns the results in the order in which they came. */
    public synchronized List<CaseResult> results() {
        return List.copyOf(results);
    }

    /** Returns whether half of the evaluated cases of a requirement, or more, have failed so far. */
    public synchronized boolean hasLargelyFailed(String requirement) {
        int failed = failures(requirement).size();
        return failed > 0 && 2 * failed >= evaluated.get(requirement);
    }

    /** Returns the cases of a requirement that have failed so far. */
    public synchronized List<CaseResult> failures(String requirement) {
        return List.copyOf(failures.getOrDefault(requirement, List.of()));
    }
}
