package org.tensortck.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;

/** Holds the results of a run against the manifest: every case of the suite, unchanged, has exactly one verdict. */
public final class Accounting {
    private Accounting() {}

    /** Returns the faults of the results: a case that is missing, changed, without a verdict, or with two. */
    public static List<String> problems(Suite suite, Manifest manifest, List<CaseResult> results) {
        List<String> problems = new ArrayList<>(manifest.differences(suite));
        Set<String> seen = new HashSet<>();
        for (CaseResult result : results) {
            if (!seen.add(result.of().id())) {
                problems.add("case " + result.of().id() + " has two verdicts");
            }
        }
        suite.cases().keySet().stream().filter(id -> !seen.contains(id))
                .forEach(id -> problems.add("case " + id + " has no verdict"));
        return problems;
    }
}
