package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_TENSORS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.RunInfo;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Every case gets the same result with and without Cucumber, whatever its verdict. */
@EnabledIfSystemProperty(named = "tck.nightly", matches = "true", disabledReason = "one more run of the suite: -Dtck.nightly=true")
class DirectRunTest {
    private static Evaluator evaluator(TensorLibrary<?> tensors) {
        return CollectingCaller.evaluator(tensors, new ReferenceArrays(), CollectingCaller.Garbage.UNCOLLECTED);
    }

    /** Returns a result without its time. */
    private static CaseResult untimed(CaseResult result) {
        return new CaseResult(result.of(), result.verdict(), result.detail(), 0, result.sides(), result.lacking(),
                result.blockers());
    }

    private static void assertSame(TensorLibrary<?> tensors, Set<Verdict> verdicts) {
        TckRun run = new TckRun(Suite.canonical(), Waivers.none());
        List<CaseResult> through;
        try (Evaluator evaluator = evaluator(tensors)) {
            through = run.execute(evaluator, new RunInfo("java", "x", "x", Map.of()), Optional.empty(), _ -> {})
                    .results();
        }
        List<CaseResult> direct;
        try (Evaluator evaluator = evaluator(tensors)) {
            direct = run.executePart(evaluator, List.copyOf(run.suite().cases().values()));
        }
        assertEquals(run.suite().cases().size(), through.size());
        assertEquals(through.size(), direct.size());
        for (int place = 0; place < through.size(); place++) {
            assertEquals(untimed(through.get(place)), untimed(direct.get(place)));
        }
        Set<Verdict> seen = direct.stream().map(CaseResult::verdict).collect(Collectors.toSet());
        assertTrue(seen.containsAll(verdicts), seen::toString);
    }

    @Test
    void what_passes() {
        assertSame(new ReferenceTensors(), Set.of(Verdict.PASSED));
    }

    @Test
    void what_is_unsupported_fails_and_is_blocked() {
        Fault fails = call -> {
            throw new IllegalStateException("not today");
        };
        assertSame((TensorLibrary<?>) BrokenReference.broken(new MinimalTensors(), Side.TENSOR,
                IN_TENSORS.at(Library<Tensor>::copy, fails), IN_TENSORS.at(MemoryExport<Tensor>::share, fails)),
                Set.of(Verdict.PASSED, Verdict.UNSUPPORTED, Verdict.FAILED, Verdict.BLOCKED));
    }
}
