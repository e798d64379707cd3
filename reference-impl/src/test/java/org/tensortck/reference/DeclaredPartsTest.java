package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.report.Undeclared;
import org.tensortck.run.Claim;
import org.tensortck.run.Evaluators;
import org.tensortck.run.GroupScore;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Group;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Indexing;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Reduction;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** A library may declare parts of indexing, arithmetic, comparisons and reductions, and is judged in these. */
class DeclaredPartsTest {
    private static final Need MASK = Need.ofPart(Side.TENSOR, Indexing.class, Index.Kind.MASK);
    private static final CallRecord RECORD = CallRecord.published();
    private static final Suite SUITE = Suite.canonical();
    private static RunResult part;

    /** Runs the cases that need parts of what tensors may do. */
    @BeforeAll
    static void run() {
        part = run(CollectingCaller.evaluator(new PartTensors(), new ReferenceArrays(),
                CollectingCaller.Garbage.UNCOLLECTED),
                of -> RECORD.needs(of.id()).stream()
                        .anyMatch(need -> need.isPart() && need.side() == Side.TENSOR));
    }

    private static RunResult run(Evaluator evaluator, Predicate<Case> chosen) {
        try (evaluator) {
            List<CaseResult> results = new TckRun(SUITE, Waivers.none()).executePart(evaluator,
                    SUITE.cases().values().stream().filter(chosen).toList());
            return new RunResult(SUITE, new RunInfo("java", "part", "reference", Map.of(), Subject.TENSOR), results,
                    List.of(), Optional.empty(), evaluator.declarations(), Optional.empty());
        }
    }

    private static RunResult run(TensorLibrary<?> tensors, ArrayLibrary<?> arrays, Set<String> ids) {
        try (Evaluator evaluator = Evaluators.inThisJvm(tensors, arrays)) {
            return BrokenReference.runPart(evaluator, ids);
        }
    }

    private static List<String> details(RunResult result, Verdict verdict) {
        return result.results().stream().filter(one -> one.verdict() == verdict)
                .map(one -> one.of().id() + ": " + one.detail()).toList();
    }

    private static Set<String> ids(RunResult result, Verdict verdict) {
        return result.results().stream().filter(one -> one.verdict() == verdict).map(one -> one.of().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void what_is_not_declared_is_not_asked_for() {
        assertEquals(List.of(), details(part, Verdict.FAILED));
        assertEquals(List.of(), details(part, Verdict.BLOCKED));
        assertTrue(part.claims().getFirst().conformant());
    }

    @Test
    void what_is_declared_is_judged() {
        assertTrue(ids(part, Verdict.PASSED).contains("ARI-1.1/add"));
        assertTrue(ids(part, Verdict.UNSUPPORTED).contains("ARI-1.1/power"));
        assertTrue(part.own().stream().filter(result -> RECORD.needs(result.of().id()).contains(MASK))
                .allMatch(result -> result.verdict() == Verdict.UNSUPPORTED));
        assertTrue(part.own().stream().filter(result -> result.verdict() == Verdict.PASSED)
                .anyMatch(result -> RECORD.calls(result.of().id(), Side.TENSOR).containsKey("Indexing")));
    }

    @Test
    void the_report_says_which_parts_are_missing() {
        Claim claim = part.claims().getFirst();
        Map<Group, String> declarations = claim.groups().stream()
                .collect(Collectors.toMap(GroupScore::group, GroupScore::declaration));
        assertEquals("in part, without Indexing (index array), Indexing (mask)", declarations.get(Group.INDEXING));
        assertTrue(declarations.get(Group.ARITHMETIC).startsWith("in part, without Arithmetic (absolute), "),
                declarations::toString);
        assertEquals("not declared", declarations.get(Group.COMPARISONS));
        List<String> missing = missing(claim);
        assertTrue(missing.contains("Arithmetic (power) by org.tensortck.spi.common.Arithmetic.binaryOperations"),
                missing::toString);
        assertTrue(missing.contains("Indexing (mask) by org.tensortck.spi.common.Indexing.indexItems"),
                missing::toString);
    }

    @Test
    void a_library_without_a_capability_lacks_it_and_not_its_parts() {
        Set<String> lacking = part.own().stream().flatMap(result -> result.lacking().stream()).map(Need::name)
                .collect(Collectors.toSet());
        assertTrue(lacking.contains("Reductions"));
        assertFalse(lacking.stream().anyMatch(name -> name.startsWith("Reductions (")), lacking::toString);
    }

    @Test
    void an_isolated_library_declares_parts_as_well() {
        Predicate<Case> chosen = of -> of.requirement().equals("ARI-1") || of.requirement().equals("IDX-1");
        RunResult isolated = run(Evaluators.isolated("part", "reference"), chosen);
        RunResult here = run(Evaluators.inThisJvm(new PartTensors(), new ReferenceArrays()), chosen);
        for (Verdict verdict : Verdict.values()) {
            assertEquals(ids(here, verdict), ids(isolated, verdict), verdict::word);
        }
        assertFalse(ids(here, Verdict.UNSUPPORTED).isEmpty());
    }

    @Test
    void scenarios_of_others_that_need_an_undeclared_part_are_unsupported() {
        List<CaseResult> results = OwnScenarios.run(Evaluators.inThisJvm(new PartTensors(), new ReferenceArrays()),
                "Given `t = torch.tensor([1, 2])`\nWhen `u = t[[0]]`\nThen `u` is `[1]`",
                "Given `t = torch.tensor([1, 2])`\nWhen `u = t ** 2`\nThen `u` is `[1, 4]`",
                "Given `t = torch.tensor([1, 2])`\nWhen `u = t[1:] + 1`\nThen `u` is `[3]`");
        assertEquals(List.of(Verdict.UNSUPPORTED, Verdict.UNSUPPORTED, Verdict.PASSED),
                results.stream().map(CaseResult::verdict).toList(), results::toString);
        assertEquals(
                "Indexing (index array): part does not declare Indexing (index array), which Indexing.select needs",
                results.getFirst().detail());
    }

    @Test
    void what_is_declared_and_refused_fails() {
        Fault refuses = call -> {
            if (call.argument(0) == BinaryOperation.POWER) {
                throw new UnsupportedOperationException("no powers");
            }
            return call.proceed();
        };
        RunResult result = run(BrokenReference.tensors(IN_TENSORS.at(Arithmetic.class, "apply", refuses)),
                BrokenReference.ARRAYS,
                Set.of("ARI-1.1/add", "ARI-1.1/power"));
        assertEquals(Set.of("ARI-1.1/power"), ids(result, Verdict.FAILED));
    }

    @Test
    void what_is_not_declared_cannot_be_declared_later() {
        Fault second = new Fault() {
            private boolean asked;

            @Override
            public Object apply(BrokenReference.Call call) {
                Set<BinaryOperation> all = EnumSet.allOf(BinaryOperation.class);
                Set<BinaryOperation> some = asked ? all : EnumSet.of(BinaryOperation.ADD);
                asked = true;
                return some;
            }
        };
        RunResult result = run(BrokenReference.tensors(IN_TENSORS.at(Arithmetic<Tensor>::binaryOperations, second)),
                BrokenReference.ARRAYS,
                Set.of("ARI-1.1/add", "ARI-1.1/power"));
        assertEquals(Set.of("ARI-1.1/power"), ids(result, Verdict.UNSUPPORTED));
    }

    @Test
    void parts_of_comparisons_and_reductions_and_of_what_is_in_place() {
        Set<String> ids = new TreeSet<>(RECORD.casesThatCall(Side.ARRAY, Comparisons.class, "compare"));
        ids.addAll(RECORD.casesThatCall(Side.ARRAY, Reductions.class, "reduce"));
        ids.addAll(RECORD.casesThatCall(Side.ARRAY, InPlaceArithmetic.class, "applyInPlace"));
        RunResult result = run(BrokenReference.TENSORS, BrokenReference.arrays(
                IN_ARRAYS.at(Comparisons<NdArray>::comparisons, _ -> EnumSet.of(Comparison.EQUAL)),
                IN_ARRAYS.at(Reductions<NdArray>::reductions, _ -> EnumSet.of(Reduction.SUM)),
                IN_ARRAYS.at(InPlaceArithmetic<NdArray>::inPlaceOperations, _ -> EnumSet.of(BinaryOperation.ADD))),
                ids);
        assertEquals(List.of(), details(result, Verdict.FAILED));
        Claim arrays = result.claims().getLast();
        assertTrue(missing(arrays).containsAll(List.of(
                "Comparisons (less) by org.tensortck.spi.common.Comparisons.comparisons",
                "Reductions (mean) by org.tensortck.spi.common.Reductions.reductions",
                "InPlaceArithmetic (multiply) by org.tensortck.spi.common.InPlaceArithmetic.inPlaceOperations")),
                missing(arrays)::toString);
    }

    /** Returns the missing declarations that open a case by themselves, each with the way to declare it. */
    private static List<String> missing(Claim claim) {
        return Undeclared.missingBy(claim).stream().filter(missing -> missing.cases() > 0)
                .map(missing -> missing.need().name() + " by " + missing.place()).toList();
    }
}
