package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.requirements;
import static org.tensortck.reference.BrokenReference.run;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.run.RunResult;
import org.tensortck.spi.Library;
import org.tensortck.spi.exchange.Interchange;
import org.tensortck.spi.exchange.MemoryExport;
import org.tensortck.spi.exchange.MemoryImport;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * Shows that the suite can fail: the reference is broken in one way after the other, and each time exactly the
 * requirements that speak of it fail. What merely builds on them is blocked.
 */
class BrokenReferenceTest extends FaultTable {

    @Test
    void the_sound_reference_conforms() {
        RunResult result = run(TENSORS, ARRAYS);
        assertEquals(Set.of(Verdict.PASSED),
                result.results().stream().map(CaseResult::verdict).collect(Collectors.toSet()));
        assertTrue(result.conformant());
    }

    @Test
    void numpy_that_copies_fails_mem_1_and_lif_8() {
        RunResult result = run(IN_TENSORS.at(MemoryExport<Tensor>::share,
                call -> call.proceedWith(TENSORS.copy((Tensor) call.argument(0)))));
        assertFails(Set.of("MEM-1", "LIF-8"), result);
        assertTrue(requirements(result, Verdict.BLOCKED).contains("MEM-2"));
    }

    @Test
    void from_numpy_that_copies_fails_mem_3() {
        RunResult result = run(IN_TENSORS.at(MemoryImport<Tensor>::adopt,
                changed((tensor, _) -> TENSORS.copy((Tensor) tensor))));
        assertFails(Set.of("LIF-14", "LIF-15", "MEM-3"), result);
        assertTrue(requirements(result, Verdict.BLOCKED).contains("MEM-4"));
    }

    @Override
    void faults() {
        fault("as tensor that copies", fails("CPY-1", "CPY-3", "DTY-15"),
                IN_TENSORS.at(Interchange.class, "asTensor", changed((tensor, _) -> TENSORS.copy((Tensor) tensor))));
        fault("as tensor of an array that copies", fails("CPY-1"), IN_TENSORS.at(Interchange.class, "asTensor", changed(
                (tensor, arguments) -> arguments[0] instanceof SharedMemory ? TENSORS.copy((Tensor) tensor) : tensor)));
        fault("tensor that shares", fails("CPY-6"),
                IN_TENSORS.at(Interchange.class, "tensor", call -> call.argument(0) instanceof SharedMemory array
                        ? TENSORS.asTensor(array, dtype(call.argument(1)), Optional.empty())
                        : call.proceed()));
        fault("a wrong default dtype", fails("ARI-34", "ARI-48", "CPY-17", "DEV-60", "DEV-62", "DTY-1", "DTY-23",
                "ELE-1", "ELE-11", "LIF-13", "MEM-70"),
                IN_TENSORS.at(Library<Tensor>::create, changed((tensor, arguments) -> {
                    boolean isDefault = dtype(arguments[1]).isEmpty()
                            && TENSORS.dtype((Tensor) tensor) == DType.FLOAT32;
                    return isDefault ? TENSORS.create((Values) arguments[0], Optional.of(DType.FLOAT64)) : tensor;
                })));
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static Optional<DType> dtype(Object argument) {
        return (Optional<DType>) argument;
    }
}
