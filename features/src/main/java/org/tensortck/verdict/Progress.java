package org.tensortck.verdict;

import java.util.ArrayList;
import java.util.List;

/** The results of a run so far. */
public final class Progress {
    private final List<CaseResult> results = new ArrayList<>();

    /** Adds the result of the next case. */
    public void add(CaseResult result) {
        results.add(result);
    }

    /** Returns the results in the order in which they came. */
    public List<CaseResult> results() {
        return List.copyOf(results);
    }

    /** Returns whether a case of the requirement has failed so far. */
    public boolean hasFailed(String requirement) {
        return results.stream()
                .anyMatch(result -> result.of().requirement().equals(requirement) && result.verdict().isFailure());
    }
}
