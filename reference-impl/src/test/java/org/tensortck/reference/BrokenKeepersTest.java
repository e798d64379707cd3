package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.exchange.Dlpack;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.tensor.TensorConversions;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Breaks what keeps memory alive, which only a collection of garbage can show. */
class BrokenKeepersTest {
    private static final String DROPPED_TENSOR = """
            Given `n = torch.tensor([1.0, 2.0, 3.0]).numpy()`
            When garbage is collected
            Then `n` is `[1.0, 2.0, 3.0]`
            """;
    private static final String DROPPED_BY_NAME = """
            Given `t = torch.tensor([1.0, 2.0, 3.0])`
            And `n = t.numpy()`
            When `t = torch.tensor([4.0])`
            And garbage is collected
            And `u = torch.tensor([7.0, 8.0, 9.0])`
            Then `n` is `[1.0, 2.0, 3.0]`
            """;

    private static StridedElements elements(Object object) {
        return object instanceof Tensor tensor ? tensor.elements() : ((NdArray) object).elements();
    }

    private static Break[] dropping(DroppedOwners owners) {
        Fault drop = call -> owners.drop((SharedMemory) call.proceed(), elements(call.argument(0)));
        return new Break[]{IN_TENSORS.at(MemoryExport<Tensor>::share, drop),
                IN_TENSORS.at(Dlpack<Tensor>::toDlpack, drop),
                IN_TENSORS.at(TensorConversions<Tensor>::forceNumPy, drop),
                IN_ARRAYS.at(MemoryExport<NdArray>::share, drop),
                IN_ARRAYS.at(Dlpack<NdArray>::toDlpack, drop)};
    }

    @Test
    void owners_that_are_dropped_on_both_sides_fail_the_lifetime_requirements() {
        DroppedOwners owners = new DroppedOwners();
        Break[] breaks = dropping(owners);
        try (Evaluator evaluator = CollectingCaller.evaluator(
                BrokenReference.tensors(breaks),
                BrokenReference.arrays(breaks), owners)) {
            assertFails(Set.of("FIL-12", "LIF-2", "LIF-11", "MEM-12", "MEM-18"),
                    BrokenReference.run(evaluator, breaks));
        }
    }

    @Test
    void memory_that_is_really_freed_in_a_worker_is_noticed() {
        List<CaseResult> results = OwnScenarios.run(Evaluators.isolated("forgetful", "reference"), DROPPED_TENSOR,
                DROPPED_BY_NAME);
        assertEquals(2, results.size());
        for (CaseResult result : results) {
            assertTrue(result.verdict() == Verdict.FAILED || result.verdict() == Verdict.CRASHED, result::toString);
        }
    }

    @Test
    void the_same_scenarios_pass_where_memory_is_kept() {
        for (CaseResult result : OwnScenarios.run(Evaluators.isolated("reference", "reference"), DROPPED_TENSOR,
                DROPPED_BY_NAME)) {
            assertEquals(Verdict.PASSED, result.verdict(), result::toString);
        }
    }
}
