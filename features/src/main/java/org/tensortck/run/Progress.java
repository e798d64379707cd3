package org.tensortck.run;

import java.util.ArrayList;
import java.util.List;

/** The results of a run so far. */
public final class Progress {
    private final List<CaseResult> results = new ArrayList<>();

    void add(CaseResult result) {
        results.add(result);
    }

    List<CaseResult> results() {
        return results;
    }

    /** Returns whether a case of the requirement has failed so far. */
    public boolean hasFailed(String requirement) {
        return results.stream()
                .anyMatch(result -> result.of().requirement().equals(requirement) && result.verdict().isFailure());
    }
}
