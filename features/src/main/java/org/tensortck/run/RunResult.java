package org.tensortck.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Declarations;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The results of the cases of a run.
 *
 * @param suite the suite of the run
 * @param info the libraries and the evaluator of the run
 * @param results one result for each case, in the order in which they ran
 * @param problems the faults of the run itself, such as a waiver that waives nothing; empty for a sound run
 * @param unfinished the reason for an end before the last case; empty for a run that has a verdict
 * @param declarations the declarations of the libraries
 * @param part the part of the suite that was run; empty for all. A run of a part gives no verdict on a library
 */
public record RunResult(Suite suite, RunInfo info, List<CaseResult> results, List<String> problems,
        Optional<String> unfinished, Declarations declarations, Optional<String> part) {

    /** Creates a result of all cases, for libraries whose declarations are unknown. */
    public RunResult(Suite suite, RunInfo info, List<CaseResult> results, List<String> problems,
            Optional<String> unfinished) {
        this(suite, info, results, problems, unfinished, Declarations.unknown(), Optional.empty());
    }

    public RunResult {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /** Returns the results that count: those of cases that touch the subject of the run. */
    public List<CaseResult> own() {
        return results.stream().filter(result -> info.subject().isTouchedBy(result.sides())).toList();
    }

    /** Returns the results that do not count, since they are about the other library alone. */
    public List<CaseResult> beside() {
        return results.stream().filter(result -> !info.subject().isTouchedBy(result.sides())).toList();
    }

    /** Returns the result for each library that is a subject. */
    public List<Claim> claims() {
        return info.subject().sides().stream().map(side -> new Claim(this, side)).toList();
    }

    /** Returns the same with groups that are read off another record of calls than the published one. */
    public List<Claim> claims(CapabilityGroups groups) {
        return info.subject().sides().stream().map(side -> new Claim(this, side, groups)).toList();
    }

    /** Returns how many cases of the suite that count got each verdict; every verdict is present. */
    public Map<Verdict, Long> counts() {
        return counts(own().stream().filter(result -> result.of().canonical()).toList());
    }

    /** Returns how many of some cases got each verdict; every verdict is present. */
    public static Map<Verdict, Long> counts(List<CaseResult> results) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0L);
        }
        results.forEach(result -> counts.merge(result.verdict(), 1L, Long::sum));
        return counts;
    }

    /** Returns how many cases passed. */
    public static long passed(Map<Verdict, Long> counts) {
        return counts.getOrDefault(Verdict.PASSED, 0L);
    }

    /** Returns the sum that shows that no case was lost, such as {@code 3 cases = 2 passed + 1 unsupported}. */
    public static String identity(Map<Verdict, Long> counts) {
        String sum = counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey().word()).collect(Collectors.joining(" + "));
        return counts.values().stream().mapToLong(Long::longValue).sum() + " cases = " + (sum.isEmpty() ? "0" : sum);
    }

    /** Returns how many cases of the suite count: those that touch the subject. */
    public long canonicalCount() {
        return own().stream().filter(result -> result.of().canonical()).count();
    }

    /** Returns how many of them were executed to a result of their own. */
    public long evaluatedCount() {
        return own().stream().filter(r -> r.of().canonical() && r.verdict().evaluated()).count();
    }

    /** Returns the results by the id of their requirement. */
    public Map<String, List<CaseResult>> byRequirement() {
        return results.stream().collect(Collectors.groupingBy(r -> r.of().requirement()));
    }

    /** Returns the worst verdict among results, those of a requirement for instance. */
    public static Verdict worst(List<CaseResult> results) {
        return Verdict.worst(results.stream().map(CaseResult::verdict).toList());
    }

    /**
     * Returns whether each library that is a subject conforms in all declared capabilities: see
     * {@link Claim#conformant}. False for a run that has not finished, and for a run of a part.
     */
    public boolean conformant() {
        return unfinished.isEmpty() && part.isEmpty() && claims().stream().allMatch(Claim::conformant);
    }

    /**
     * Returns whether a result speaks against an implementation: a case of a MUST failed, or was blocked or waived. A deviation
     * is one that the requirement itself names.
     */
    boolean speaksAgainst(CaseResult result) {
        return isMust(result) && (result.verdict().isFailure() || result.verdict() == Verdict.BLOCKED
                || result.verdict() == Verdict.WAIVED);
    }

    /**
     * Returns the results that are not as expected: cases that count, of a MUST, that failed without a waiver. A blocked case
     * is one of them: it failed too.
     */
    public List<CaseResult> unexpected() {
        return own().stream().filter(result -> speaksAgainst(result) && result.verdict() != Verdict.WAIVED).toList();
    }

    /** Returns whether the run is as expected: finished, sound, and without an unwaived failure of a MUST. */
    public boolean isAsExpected() {
        return unfinished.isEmpty() && problems.isEmpty() && unexpected().isEmpty();
    }

    /** Returns how binding the requirement is that the case of a result shows. */
    public Requirement.Level level(CaseResult result) {
        return suite.requirementOf(result.of()).level();
    }

    /** Returns whether the case of a result shows a requirement that has to be met. */
    public boolean isMust(CaseResult result) {
        return level(result) == Requirement.Level.MUST;
    }
}
