package org.tensortck.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.verdict.Verdict;

/**
 * A run in numbers.
 *
 * @param run what was run
 * @param conformant whether the implementation conforms
 * @param canonical the number of cases in the suite
 * @param evaluated how many of them were executed to a result of their own
 * @param counts the number of cases with each verdict; they add up to {@code canonical}
 * @param passedOfCanonical passed cases as a percentage of all
 * @param passedOfEvaluated passed cases as a percentage of the evaluated
 * @param problems what is wrong with the run itself
 */
@JsonPropertyOrder({"conformant", "canonical", "evaluated", "counts", "passedOfCanonical", "passedOfEvaluated",
        "problems",
        "run"})
public record Summary(RunInfo run, boolean conformant, long canonical, long evaluated, Map<String, Long> counts,
        double passedOfCanonical, double passedOfEvaluated, List<String> problems) {

    /** Returns the summary of a run. */
    public static Summary of(RunResult result) {
        Map<String, Long> counts = new LinkedHashMap<>();
        result.counts().forEach((verdict, count) -> counts.put(verdict.word(), count));
        long passed = result.counts().get(Verdict.PASSED);
        return new Summary(result.info(), result.conformant(), result.canonicalCount(), result.evaluatedCount(), counts,
                percentage(passed, result.canonicalCount()), percentage(passed, result.evaluatedCount()),
                result.problems());
    }

    private static double percentage(long part, long whole) {
        return whole == 0 ? 0 : Math.floor(1000.0 * part / whole) / 10;
    }

    /** Returns the sum that shows that no case was lost, such as {@code 3 = 2 passed + 1 unsupported}. */
    public String identity() {
        String sum = counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(" + "));
        return canonical + " cases = " + (sum.isEmpty() ? "0" : sum);
    }

    /** Returns both percentages, in words. */
    public String percentages() {
        return String.format(Locale.ROOT, "%.1f %% of all cases passed, %.1f %% of the %d evaluated", passedOfCanonical,
                passedOfEvaluated, evaluated);
    }
}
