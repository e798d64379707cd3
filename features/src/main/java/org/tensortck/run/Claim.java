package org.tensortck.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Declarations;
import org.tensortck.spi.Group;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The result of a run for the implementation on one side: the cases that touch it, and the groups in which it was
 * judged.
 */
public final class Claim {
    private static final CapabilityGroups PUBLISHED = new CapabilityGroups(CallRecord.published());
    private static final int MOST_NAMES = 6;

    private final RunResult run;
    private final Side side;
    private final CapabilityGroups capabilities;
    private final List<CaseResult> results;
    private Optional<List<GroupScore>> groups = Optional.empty();

    Claim(RunResult run, Side side) {
        this(run, side, PUBLISHED);
    }

    Claim(RunResult run, Side side, CapabilityGroups capabilities) {
        this.capabilities = capabilities;
        this.run = run;
        this.side = side;
        this.results = run.results().stream().filter(result -> result.sides().contains(side)).toList();
    }

    /** Returns the side. */
    public Side side() {
        return side;
    }

    /** Returns the name of the implementation and its side, such as {@code mine (tensors)}. */
    public String name() {
        return run.info().library(side) + " (" + side.objects() + ")";
    }

    /** Returns the results of the cases that touch the side, of the suite and added, in the order in which they ran. */
    public List<CaseResult> results() {
        return results;
    }

    /** Returns how many cases of the suite that touch the side got each verdict; every verdict is present. */
    public Map<Verdict, Long> counts() {
        return RunResult.counts(results.stream().filter(result -> result.of().canonical()).toList());
    }

    /** Returns the result for each group of this side. */
    public List<GroupScore> groups() {
        if (groups.isEmpty()) {
            groups = Optional.of(scores());
        }
        return groups.get();
    }

    private List<GroupScore> scores() {
        Map<Group, List<CaseResult>> about = new EnumMap<>(Group.class);
        for (CaseResult result : results) {
            if (result.of().canonical()) {
                capabilities.of(result.of().id(), side)
                        .forEach(group -> about.computeIfAbsent(group, _ -> new ArrayList<>()).add(result));
            }
        }
        return capabilities.on(side).stream().map(group -> score(group, about.getOrDefault(group, List.of()))).toList();
    }

    private GroupScore score(Group group, List<CaseResult> about) {
        Declarations declarations = run.declarations();
        Set<String> all = capabilities.capabilities(side, group);
        Set<String> undeclared = declarations.areKnown()
                ? all.stream().filter(name -> !declarations.all().contains(new Need(side, name)))
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
        // Every library has the methods of the core.
        boolean isDeclared = undeclared.size() < all.size() || CapabilityGroups.isPartlyOfCore(group);
        declarations.lacking(capabilities.parts(side, group)).forEach(part -> undeclared.add(part.name()));
        return new GroupScore(group, undeclared, isDeclared, RunResult.counts(about),
                about.stream().filter(run::speaksAgainst).count());
    }

    /**
     * Returns whether the implementation conforms in all declared capabilities: no case of a MUST that touches it
     * failed, was blocked or waived, at least one case was evaluated, and the run is sound and contains all cases.
     */
    public boolean conformant() {
        return run.part().isEmpty() && run.problems().isEmpty()
                && results.stream().anyMatch(r -> r.of().canonical() && r.verdict().evaluated())
                && results.stream().noneMatch(run::speaksAgainst);
    }

    /** Returns the verdict with its scope, such as {@code mine (tensors): conformant in 7 of 27 groups (…); …}. */
    public String sentence() {
        if (run.unfinished().isPresent()) {
            return name() + ": no verdict, the run is unfinished";
        }
        if (run.part().isPresent()) {
            return name() + ": no verdict, the run is partial: " + run.results().size() + " of "
                    + run.suite().cases().size() + " cases (" + run.part().get() + ")";
        }
        List<GroupScore> judged = groups().stream().filter(GroupScore::isJudged).toList();
        return name() + ": " + (conformant() ? "conformant in " + scope(judged) : reasons(judged)) + rest(judged);
    }

    private String scope(List<GroupScore> judged) {
        return judged.size() == groups().size()
                ? "all " + groups().size() + " groups"
                : judged.size() + " of " + groups().size() + " groups (" + names(judged) + ")";
    }

    private String reasons(List<GroupScore> judged) {
        List<String> reasons = new ArrayList<>();
        long against = results.stream().filter(run::speaksAgainst).count();
        if (against > 0) {
            List<GroupScore> failed = judged.stream().filter(group -> group.mustFailures() > 0).toList();
            reasons.add(against + (against == 1 ? " case" : " cases") + " of a MUST did not pass"
                    + (failed.isEmpty()
                            ? ""
                            : ", in " + failed.size() + " of the " + judged.size() + " groups judged ("
                                    + names(failed) + ")")
                    + withoutGroup());
        }
        if (!run.problems().isEmpty()) {
            reasons.add(
                    "the run has " + run.problems().size() + (run.problems().size() == 1 ? " problem" : " problems"));
        }
        if (judged.isEmpty()) {
            reasons.add("nothing was judged");
        }
        return "not conformant: " + String.join("; ", reasons);
    }

    /** Returns how many cases that speak against the implementation belong to no group, and why; nothing where all do. */
    private String withoutGroup() {
        List<CaseResult> none = results.stream().filter(run::speaksAgainst)
                .filter(result -> !result.of().canonical() || capabilities.of(result.of().id(), side).isEmpty())
                .toList();
        long added = none.stream().filter(result -> !result.of().canonical()).count();
        long unrecorded = none.size() - added;
        return (added > 0 ? ", " + added + " of added features" : "")
                + (unrecorded > 0
                        ? ", " + unrecorded + " of no known group, since " + (unrecorded == 1 ? "its" : "their")
                                + " calls are not recorded: record them with " + CallRecord.HOW_TO
                        : "");
    }

    private String rest(List<GroupScore> judged) {
        StringBuilder rest = new StringBuilder();
        long partly = judged.stream().filter(GroupScore::isPartly).count();
        if (partly > 0) {
            rest.append("; ").append(partly).append(" of them in part");
        }
        long dtypes = run.declarations().all().stream().filter(need -> need.side() == side && need.isDType()).count();
        if (run.declarations().areKnown()) {
            rest.append("; ").append(dtypes).append(dtypes == 1 ? " dtype" : " dtypes");
        }
        long undeclared = groups().stream().filter(group -> !group.isDeclared()).count();
        if (undeclared > 0) {
            rest.append("; ").append(undeclared).append(undeclared == 1 ? " group" : " groups").append(" not declared");
        }
        return rest.toString();
    }

    private static String names(List<GroupScore> scores) {
        String names = scores.stream().limit(MOST_NAMES).map(score -> score.group().word())
                .collect(Collectors.joining(", "));
        return scores.size() > MOST_NAMES ? names + " …" : names;
    }

    /** Returns the sum that shows that no case was lost, and how much of it passed; of a part, the sum alone. */
    public String numbers() {
        Map<Verdict, Long> counts = counts();
        if (run.part().isPresent()) {
            return RunResult.identity(counts);
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long evaluated = counts.entrySet().stream().filter(e -> e.getKey().evaluated()).mapToLong(Map.Entry::getValue)
                .sum();
        return RunResult.identity(counts) + "; " + percentage(RunResult.passed(counts), all) + " % of all passed, "
                + percentage(RunResult.passed(counts), evaluated) + " % of the " + evaluated + " evaluated";
    }

    /** Returns a percentage that is never rounded up. */
    static String percentage(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f", whole == 0 ? 0 : Math.floor(1000.0 * part / whole) / 10);
    }

    /** Returns the failed requirements that block cases, with how many each does, the worst first. */
    public Map<String, Long> blockers() {
        return ranked(results.stream().flatMap(result -> result.blockers().stream()).toList());
    }

    private static Map<String, Long> ranked(List<String> names) {
        Map<String, Long> counts = names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first,
                        LinkedHashMap::new));
    }
}
