package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.requirements;
import static org.tensortck.reference.BrokenReference.run;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.RunResult;
import org.tensortck.spi.DType;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.Values;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * Shows that the suite can fail: the reference is broken in one way after the other, and each time exactly the
 * requirements that speak of it fail. What merely builds on them is blocked.
 */
class BrokenReferenceTest {

    @Test
    void the_sound_reference_conforms() {
        RunResult result = run(TENSORS, ARRAYS);
        assertEquals(Set.of(Verdict.PASSED),
                result.results().stream().map(CaseResult::verdict).collect(Collectors.toSet()));
        assertTrue(result.conformant());
    }

    @Test
    void numpy_that_copies_fails_mem_1_and_lif_8() {
        RunResult result = runTensors("share",
                call -> call.proceedWith(TENSORS.copy((Tensor) call.argument(0))));
        assertFails(Set.of("MEM-1", "LIF-8"), result);
        assertTrue(requirements(result, Verdict.BLOCKED).contains("MEM-2"));
    }

    @Test
    void from_numpy_that_copies_fails_mem_3() {
        RunResult result = runTensorsThatChange("adopt", (tensor, _) -> TENSORS.copy((Tensor) tensor));
        assertFails(Set.of("MEM-3"), result);
        assertTrue(requirements(result, Verdict.BLOCKED).contains("MEM-4"));
    }

    @Test
    void as_tensor_that_copies_fails_cpy_1_cpy_3_and_dty_15() {
        assertFails(Set.of("CPY-1", "CPY-3", "DTY-15"),
                runTensorsThatChange("asTensor", (tensor, _) -> TENSORS.copy((Tensor) tensor)));
    }

    @Test
    void as_tensor_of_an_array_that_copies_fails_cpy_1() {
        assertFails(Set.of("CPY-1"), runTensorsThatChange("asTensor",
                (tensor, arguments) -> arguments[0] instanceof SharedMemory ? TENSORS.copy((Tensor) tensor) : tensor));
    }

    @Test
    void tensor_that_shares_fails_cpy_6() {
        assertFails(Set.of("CPY-6"), runTensors("tensor", call -> call.argument(0) instanceof SharedMemory array
                ? TENSORS.asTensor(array, dtype(call.argument(1)), Optional.empty())
                : call.proceed()));
    }

    @Test
    void a_wrong_default_dtype_fails_ari_34_cpy_17_dty_1_and_dty_23() {
        assertFails(Set.of("ARI-34", "CPY-17", "DTY-1", "DTY-23"),
                runTensorsThatChange("create", (tensor, arguments) -> {
                    boolean isDefault = dtype(arguments[1]).isEmpty()
                            && TENSORS.dtype((Tensor) tensor) == DType.FLOAT32;
                    return isDefault ? TENSORS.create((Values) arguments[0], Optional.of(DType.FLOAT64)) : tensor;
                }));
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static Optional<DType> dtype(Object argument) {
        return (Optional<DType>) argument;
    }
}
