package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.report.Summary;
import org.tensortck.report.Undeclared;
import org.tensortck.run.Claim;
import org.tensortck.run.Evaluators;
import org.tensortck.run.GroupScore;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.Group;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** What a run claims: whose the cases are, in which groups an implementation was judged, and what blocks and is missing. */
class ClaimTest {
    private static final Suite SUITE = Suite.canonical();
    /** The cells of the atlas need no other cases: each has its own answer. */
    private static final String ATLAS = "ALI-";

    private static RunResult minimal;
    private static RunResult copying;

    /** Runs the suite on the smallest tensors, and on tensors that copy whatever they should share. */
    @BeforeAll
    static void run() {
        try (Evaluator evaluator = CollectingCaller.evaluator(new MinimalTensors(), new ReferenceArrays(),
                CollectingCaller.Garbage.UNCOLLECTED)) {
            minimal = run(evaluator, Subject.TENSOR);
        }
        copying = BrokenReference.completed(BrokenReference.run(
                IN_TENSORS.at(MemoryExport<Tensor>::share,
                        call -> call.proceedWith(BrokenReference.TENSORS.copy((Tensor) call.argument(0)))),
                IN_TENSORS.at(MemoryImport<Tensor>::adopt,
                        call -> BrokenReference.TENSORS.copy((Tensor) call.proceed()))));
    }

    private static RunResult run(Evaluator evaluator, Subject subject) {
        return new TckRun(SUITE, Waivers.none()).execute(evaluator,
                new RunInfo("java", "minimal", "reference", Map.of(), subject), Optional.empty(), _ -> {});
    }

    @Test
    void a_case_counts_for_those_that_it_touches() {
        assertTrue(minimal.own().stream().allMatch(result -> result.sides().contains(Side.TENSOR)));
        assertTrue(minimal.beside().stream().allMatch(result -> result.sides().equals(Set.of(Side.ARRAY))));
        assertFalse(minimal.beside().isEmpty());
        assertEquals(SUITE.cases().size(), minimal.own().size() + minimal.beside().size());
        assertEquals(minimal.own().size(), minimal.counts().values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void the_verdict_has_a_scope() {
        Claim claim = minimal.claims().getFirst();
        assertTrue(claim.conformant(), claim::sentence);
        assertTrue(claim.sentence().startsWith("minimal (tensors): conformant in 4 of 27 groups "
                + "(elements, sharing, copying, devices); 2 of them in part; 2 dtypes; 23 groups not declared"),
                claim::sentence);
    }

    @Test
    void a_group_is_judged_in_part_where_a_part_is_declared() {
        GroupScore copying = minimal.claims().getFirst().groups().stream()
                .filter(score -> score.group() == Group.COPYING).findFirst().orElseThrow();
        assertTrue(copying.isPartly());
        assertTrue(copying.declaration().startsWith("in part, without Interchange"), copying::declaration);
    }

    @Test
    void what_is_not_declared_is_unsupported_whatever_has_failed() {
        assertTrue(minimal.own().stream().filter(r -> !r.lacking().isEmpty())
                .allMatch(r -> r.verdict() == Verdict.UNSUPPORTED));
        List<Undeclared> missing = Undeclared.missingBy(minimal.claims().getFirst());
        assertTrue(missing.stream().allMatch(one -> one.need().side() == Side.TENSOR));
        Undeclared views = missing.stream().filter(one -> one.need().name().equals("Views")).findFirst().orElseThrow();
        List<CaseResult> opened = results(minimal, Verdict.UNSUPPORTED).stream()
                .filter(result -> result.lacking().equals(Set.of(views.need()))).toList();
        assertEquals(opened.size(), views.cases());
        assertEquals(opened.stream().map(result -> result.of().requirement()).distinct().count(), views.requirements());
        assertEquals("org.tensortck.spi.common.Views", views.place());
        assertTrue(views.neededBy() > views.cases() && views.cases() > 0, views::text);
        assertTrue(Summary.lines(minimal).stream().anyMatch(line -> line.strip().equals(missing.getFirst().text())));
    }

    @Test
    void a_failed_requirement_hides_no_case_that_passes() {
        List<CaseResult> failed = results(copying, Verdict.FAILED);
        List<CaseResult> blocked = results(copying, Verdict.BLOCKED);
        assertEquals(Set.of("GRA-7", "GRA-24", "LIF-8", "LIF-14", "LIF-15", "MEM-1", "MEM-3"),
                failed.stream().map(r -> r.of().requirement())
                        .filter(id -> !id.startsWith(ATLAS)).collect(Collectors.toSet()),
                failed::toString);
        assertTrue(
                blocked.stream().allMatch(r -> r.detail().startsWith("by " + String.join(", ", r.blockers()) + ": ")));
        Set<String> needing = SUITE.cases().values().stream()
                .filter(of -> of.needs().contains("MEM-1") || of.needs().contains("MEM-3")).map(of -> of.id())
                .collect(Collectors.toSet());
        assertTrue(results(copying, Verdict.PASSED).stream().anyMatch(r -> needing.contains(r.of().id())));
        assertTrue(blocked.size() < needing.size(), () -> blocked.size() + " of " + needing.size());
        assertFalse(copying.claims().getFirst().blockers().isEmpty());
    }

    @Test
    void a_blocked_case_counts_as_not_passed() {
        Claim tensors = copying.claims().getFirst();
        long passed = tensors.counts().get(Verdict.PASSED);
        long evaluated = tensors.counts().entrySet().stream().filter(e -> e.getKey().evaluated())
                .mapToLong(Map.Entry::getValue).sum();
        assertEquals(evaluated,
                passed + tensors.counts().get(Verdict.FAILED) + tensors.counts().get(Verdict.BLOCKED));
        assertTrue(tensors.sentence().contains("not conformant: "), tensors::sentence);
    }

    @Test
    void a_run_of_both_makes_a_claim_for_each() {
        assertEquals(List.of(Side.TENSOR, Side.ARRAY), copying.claims().stream().map(Claim::side).toList());
        copying.claims().forEach(claim -> assertEquals(
                claim.results().stream().filter(r -> r.of().canonical()).count(),
                claim.counts().values().stream().mapToLong(Long::longValue).sum()));
        assertTrue(Summary.lines(copying).stream().anyMatch(line -> line.strip().startsWith("blocks most: ")));
    }

    @Test
    void an_added_case_counts_for_those_that_it_touches() {
        List<CaseResult> results = OwnScenarios.run(Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays()),
                "Given `t = torch.tensor(1)`\nThen `t` is `1`", "Given `a = np.array(1)`\nThen `a` is `1`",
                "Given `a = np.array([1.0])`\nWhen `t = torch.from_numpy(a)`\nThen `t` is `[1.0]`");
        assertEquals(List.of(Set.of(Side.TENSOR), Set.of(Side.ARRAY), Set.of(Side.TENSOR, Side.ARRAY)),
                results.stream().map(CaseResult::sides).toList());
    }

    private static List<CaseResult> results(RunResult of, Verdict verdict) {
        return of.results().stream().filter(result -> result.verdict() == verdict).toList();
    }
}
