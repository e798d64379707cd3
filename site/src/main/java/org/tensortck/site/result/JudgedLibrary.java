package org.tensortck.site.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.report.ClaimSummary;
import org.tensortck.run.RunInfo;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/**
 * One library that a report judges.
 *
 * @param side whether it is judged as tensors or as arrays
 * @param claim its result in the summary of the report
 * @param info the libraries and the evaluator of the run
 * @param run the id of the run
 * @param results the results of the cases that touch it, by id, in the order in which they ran
 */
public record JudgedLibrary(Side side, ClaimSummary claim, RunInfo info, String run,
        Map<String, RecordedCase> results) {

    /** Returns the name of the library, without its side. */
    public String name() {
        return info.library(side);
    }

    /** Returns its side in words. */
    public String sideWord() {
        return side.objects();
    }

    /** Returns its version, or empty where the run does not say it. */
    public Optional<String> version() {
        return info.version(side);
    }

    /** Returns its results by the id of their requirement. */
    public Map<String, List<RecordedCase>> byRequirement() {
        Map<String, List<RecordedCase>> byRequirement = new LinkedHashMap<>();
        results.values().forEach(result -> byRequirement.computeIfAbsent(result.requirement(), _ -> new ArrayList<>())
                .add(result));
        return byRequirement;
    }

    /** Returns how many of its cases passed. */
    public long passed() {
        return claim.counts().getOrDefault(Verdict.PASSED.word(), 0L);
    }

    /** Returns how many cases of the suite touch it. */
    public long cases() {
        return claim.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many of its cases have a verdict from their own execution. */
    public long evaluated() {
        return cases() - claim.counts().getOrDefault(Verdict.UNSUPPORTED.word(), 0L);
    }
}
