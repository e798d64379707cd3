package org.tensortck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensortck.run.Claim;
import org.tensortck.run.GroupScore;
import org.tensortck.run.RunResult;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The part of a page above the requirements: the claims with their groups, the failures, and the totals of chapters.
 */
final class Overview {
    private final RunResult result;

    Overview(RunResult result) {
        this.result = result;
    }

    /** Adds all of it to the model of a page. */
    void addTo(Map<String, Object> model) {
        model.put("claims", result.claims().stream().map(this::claim).toList());
        List<Map<String, Object>> failures = result.own().stream().filter(Overview::isTold)
                .sorted(Comparator.comparing(r -> r.verdict() == Verdict.BLOCKED)).map(this::failure).toList();
        model.put("failures", failures);
        model.put("anyFailures", !failures.isEmpty());
        model.put("totals", totals());
        model.put("beside", result.beside().isEmpty()
                ? ""
                : "Not counted, since they do not touch the subject: "
                        + RunResult.identity(RunResult.counts(result.beside())));
    }

    private static boolean isTold(CaseResult result) {
        return result.verdict().isFailure() || result.verdict() == Verdict.BLOCKED;
    }

    private Map<String, Object> failure(CaseResult of) {
        return Map.of("id", of.of().id(), "title", of.of().title(), "verdict", of.verdict().word(), "level",
                result.level(of).name(), "why", of.detail().lines().findFirst().orElse(""));
    }

    private Map<String, Object> claim(Claim claim) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("sentence", claim.sentence());
        model.put("numbers", claim.numbers());
        model.put("class", result.part().isPresent() ? "none" : claim.conformant() ? "passed" : "failed");
        model.put("name", claim.name());
        model.put("groups", claim.groups().stream()
                .sorted(Comparator.comparing((GroupScore score) -> score.mustFailures() == 0)
                        .thenComparing(score -> !score.isDeclared()))
                .map(Overview::group).toList());
        model.put("blockers", ranks(claim.blockers()));
        model.put("anyBlockers", !claim.blockers().isEmpty());
        List<Undeclared> missing = Undeclared.missingBy(claim);
        model.put("next", missing.stream().map(Overview::missing).toList());
        model.put("anyNext", !missing.isEmpty());
        return model;
    }

    private static Map<String, Object> missing(Undeclared missing) {
        return Map.of("declaration", missing.need().name(), "place", missing.place(), "cases", missing.cases(),
                "requirements", missing.requirements(), "neededBy", missing.neededBy());
    }

    private static Map<String, Object> group(GroupScore score) {
        return Map.of("group", score.group().word(), "declaration", score.declaration(), "cases", score.cases(),
                "passed",
                score.passed(), "others", others(score.counts()));
    }

    private static List<Map<String, Object>> ranks(Map<String, Long> ranked) {
        return ranked.entrySet().stream()
                .map(entry -> Map.<String, Object>of("name", entry.getKey(), "cases", entry.getValue())).toList();
    }

    private List<Map<String, Object>> totals() {
        Map<String, List<CaseResult>> chapters = new LinkedHashMap<>();
        for (CaseResult of : result.own()) {
            String chapter = result.suite().requirementOf(of.of()).chapter();
            chapters.computeIfAbsent(chapter, _ -> new ArrayList<>()).add(of);
        }
        return chapters.entrySet().stream().map(entry -> {
            Map<Verdict, Long> counts = RunResult.counts(entry.getValue());
            return Map.<String, Object>of("chapter", entry.getKey(), "cases", entry.getValue().size(), "passed",
                    RunResult.passed(counts), "others", others(counts));
        }).toList();
    }

    /** Returns the verdicts other than passed, in words. */
    private static String others(Map<Verdict, Long> counts) {
        return counts.entrySet().stream().filter(e -> e.getKey() != Verdict.PASSED && e.getValue() > 0)
                .map(e -> e.getValue() + " " + e.getKey().word()).collect(Collectors.joining(", "));
    }
}
