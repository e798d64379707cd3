package org.tensortck.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The results of a run so far. Safe for use by several threads. */
public final class Progress {
    private final List<CaseResult> results = new ArrayList<>();
    private final Set<String> failed = new HashSet<>();

    /** Adds the result of the next case. */
    public synchronized void add(CaseResult result) {
        results.add(result);
        if (result.verdict().isFailure()) {
            failed.add(result.of().requirement());
        }
    }

    /** Returns the results in the order in which they came. */
    public synchronized List<CaseResult> results() {
        return List.copyOf(results);
    }

    /** Returns whether a case of the requirement has failed so far. */
    public synchronized boolean hasFailed(String requirement) {
        return failed.contains(requirement);
    }
}
