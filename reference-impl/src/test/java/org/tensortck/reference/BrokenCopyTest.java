package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.BrokenReference.requirements;

import java.lang.foreign.MemorySegment;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.run.RunResult;
import org.tensortck.starter.Elements;
import org.tensortck.verdict.Verdict;

/** What a library that has the core and shared memory only can get wrong, the suite sees without any other capability. */
class BrokenCopyTest {

    @Test
    void a_copy_of_the_bytes_in_a_row_fails_cpy_34() {
        RunResult result = BrokenReference.run(new MinimalTensors() {
            @Override
            public Elements copy(Elements tensor) {
                Elements copy = super.copy(tensor);
                MemorySegment source = tensor.memory().memory();
                MemorySegment target = copy.memory().memory();
                long available = source.byteSize() - tensor.memory().byteOffset();
                MemorySegment.copy(source, tensor.memory().byteOffset(), target, 0,
                        Math.min(target.byteSize(), available));
                return copy;
            }
        }, new ReferenceArrays());
        assertTrue(requirements(result, Verdict.FAILED).contains("CPY-34"), () -> result.results().toString());
    }

    @Test
    void the_minimal_implementation_copies_by_index() {
        RunResult result = BrokenReference.run(new MinimalTensors(), new ReferenceArrays());
        assertEquals(Set.of(), requirements(result, Verdict.FAILED));
        assertTrue(requirements(result, Verdict.PASSED).contains("CPY-34"));
    }
}
