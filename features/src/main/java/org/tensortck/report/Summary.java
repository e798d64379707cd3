package org.tensortck.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensortck.run.Claim;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.verdict.CaseResult;

/**
 * A run in numbers.
 *
 * @param run the libraries and the evaluator of the run
 * @param conformant whether each library that is a subject conforms in all declared capabilities
 * @param asExpected whether the run is finished and sound, and no case of a MUST failed without a waiver
 * @param claims the result for each library that is a subject
 * @param canonical the number of cases of the suite that touch the subject
 * @param evaluated the number of those with a verdict from their own execution
 * @param counts the number of cases with each verdict; they add up to {@code canonical}
 * @param passedOfCanonical passed cases as a percentage of all
 * @param passedOfEvaluated passed cases as a percentage of the evaluated
 * @param problems the faults of the run itself
 */
@JsonPropertyOrder({"conformant", "asExpected", "claims", "canonical", "evaluated", "counts", "passedOfCanonical",
        "passedOfEvaluated",
        "problems",
        "run"})
public record Summary(RunInfo run, boolean conformant, boolean asExpected, List<ClaimSummary> claims, long canonical,
        long evaluated, Map<String, Long> counts,
        double passedOfCanonical, double passedOfEvaluated, List<String> problems) {

    private static final int MOST_NEXT = 3;

    /** Returns the summary of a run. */
    public static Summary of(RunResult result) {
        Map<String, Long> counts = new LinkedHashMap<>();
        result.counts().forEach((verdict, count) -> counts.put(verdict.word(), count));
        long passed = RunResult.passed(result.counts());
        return new Summary(result.info(), result.conformant(), result.isAsExpected(),
                result.claims().stream().map(ClaimSummary::of).toList(), result.canonicalCount(),
                result.evaluatedCount(), counts,
                percentage(passed, result.canonicalCount()), percentage(passed, result.evaluatedCount()),
                result.problems());
    }

    private static double percentage(long part, long whole) {
        return whole == 0 ? 0 : Math.floor(1000.0 * part / whole) / 10;
    }

    /**
     * Returns the lines that a console shows of a run: for each library the verdict with its scope and the numbers,
     * then the unexpected results, then the results that do not count.
     */
    public static List<String> lines(RunResult result) {
        List<String> lines = new ArrayList<>();
        result.problems().forEach(problem -> lines.add("problem: " + problem));
        for (Claim claim : result.claims()) {
            lines.add(claim.sentence());
            lines.add("  " + claim.numbers());
            blocking(claim).ifPresent(line -> lines.add("  " + line));
            lines.addAll(next(claim));
        }
        if (!result.beside().isEmpty()) {
            lines.add("not counted, since they do not touch the subject: "
                    + RunResult.identity(RunResult.counts(result.beside())));
        }
        result.info().accelerator().ifPresent(name -> lines.add("accelerator: " + name));
        List<CaseResult> added = result.results().stream().filter(r -> !r.of().canonical()).toList();
        if (!added.isEmpty()) {
            lines.add("added: " + RunResult.identity(RunResult.counts(added)));
        }
        return lines;
    }

    private static Optional<String> blocking(Claim claim) {
        return top(claim.blockers()).map(worst -> "blocks most: " + worst);
    }

    private static List<String> next(Claim claim) {
        List<Undeclared> missing = Undeclared.missingBy(claim);
        List<String> lines = missing.stream().limit(MOST_NEXT).map(one -> "    " + one.text())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!lines.isEmpty()) {
            lines.addFirst("  implement next, of " + missing.size() + " missing declarations:");
        }
        return lines;
    }

    private static Optional<String> top(Map<String, Long> ranked) {
        return ranked.isEmpty()
                ? Optional.empty()
                : Optional.of(ranked.entrySet().stream().limit(3).map(entry -> entry.getKey() + " (" + entry.getValue()
                        + (entry.getValue() == 1 ? " case)" : " cases)")).collect(Collectors.joining(", ")));
    }
}
