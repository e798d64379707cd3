package org.tensortck.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensortck.suite.Case;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * What became of all cases of a run.
 *
 * @param suite what was to be run
 * @param info what it was run on
 * @param results one result for each case, in the order in which they ran
 * @param problems what is wrong with the run itself, such as a waiver that waives nothing; empty for a sound run
 * @param unfinished why the run has ended before its last case; empty for a run that has a verdict
 */
public record RunResult(Suite suite, RunInfo info, List<CaseResult> results, List<String> problems,
        Optional<String> unfinished) {

    public RunResult {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Returns how many cases of the suite got each verdict; every verdict is present. Added features are left out. */
    public Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, results.stream().filter(r -> r.of().canonical() && r.verdict() == verdict).count());
        }
        return counts;
    }

    /** Returns how many cases the suite has. */
    public long canonicalCount() {
        return suite.cases().values().stream().filter(Case::canonical).count();
    }

    /** Returns how many cases of the suite were executed to a result of their own. */
    public long evaluatedCount() {
        return results.stream().filter(r -> r.of().canonical() && r.verdict().evaluated()).count();
    }

    /** Returns the results by the id of their requirement. */
    public Map<String, List<CaseResult>> byRequirement() {
        return results.stream().collect(Collectors.groupingBy(r -> r.of().requirement()));
    }

    /** Returns the worst verdict among results, those of a requirement for instance. */
    public static Verdict worst(List<CaseResult> results) {
        List<Verdict> verdicts = results.stream().map(CaseResult::verdict).toList();
        return List
                .of(Verdict.CRASHED, Verdict.HUNG, Verdict.FAILED, Verdict.BLOCKED, Verdict.WAIVED, Verdict.DEVIATES,
                        Verdict.UNSUPPORTED)
                .stream().filter(verdicts::contains).findFirst().orElse(Verdict.PASSED);
    }

    /**
     * Returns whether the implementation conforms: no case of a MUST, of the suite or added, failed or was blocked,
     * something was evaluated, and the run itself is sound. Waived cases do not conform either; a deviation is
     * one that the requirement itself names.
     */
    public boolean conformant() {
        return unfinished.isEmpty() && problems.isEmpty() && evaluatedCount() > 0
                && results.stream().filter(this::isMust)
                        .noneMatch(r -> r.verdict().isFailure() || r.verdict() == Verdict.BLOCKED
                                || r.verdict() == Verdict.WAIVED);
    }

    private boolean isMust(CaseResult result) {
        return suite.requirements().get(result.of().requirement()).level() == Requirement.Level.MUST;
    }
}
