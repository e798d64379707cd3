package org.tensortck.run;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The known defects of the real libraries that take part in a run: a case that is tagged with one of them has to fail
 * there. If it passes, the library now satisfies the requirement and the tag is wrong, which is a problem of the run.
 */
final class Deviations {
    private static final String REAL_TENSORS = "torch";
    private static final String REAL_ARRAYS = "numpy";

    private final List<String> libraries = new ArrayList<>();

    /** Creates the deviations of a run: {@code torch} and {@code numpy} are the names of the real libraries. */
    Deviations(RunInfo info) {
        if (info.tensor().equals(REAL_TENSORS)) {
            libraries.add("PyTorch");
        }
        if (info.array().equals(REAL_ARRAYS)) {
            libraries.add("NumPy");
        }
    }

    /** Returns the result as a deviation if it is the failure of a case that is tagged with a library of the run. */
    CaseResult apply(CaseResult result) {
        return isDeclared(result.of()) && result.verdict().isFailure()
                ? result.with(Verdict.DEVIATES, observed(result))
                : result;
    }

    private static String observed(CaseResult result) {
        // After a crash, the lines below the first one are output of the process.
        return result.verdict() == Verdict.FAILED
                ? result.detail()
                : result.verdict().word() + ": " + result.detail().lines().findFirst().orElse("");
    }

    private boolean isDeclared(Case of) {
        return of.deviates().filter(libraries::contains).isPresent();
    }

    /** Returns a problem, with its remedy, for each case that no longer deviates. */
    List<String> problems(List<CaseResult> results) {
        return results.stream().filter(result -> isDeclared(result.of()) && result.verdict() == Verdict.PASSED)
                .map(CaseResult::of)
                .map(of -> of.deviates().orElseThrow() + " does what " + of.id()
                        + " requires now: take its tag @deviates:"
                        + of.deviates().orElseThrow() + " away, and with the last one the paragraph '*Deviation.*' of "
                        + of.requirement())
                .toList();
    }
}
