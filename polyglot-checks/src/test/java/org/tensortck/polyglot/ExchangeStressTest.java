package org.tensortck.polyglot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.stress.StressProcess;

/** Memory that is exchanged outlives what it was taken from, on every way, while garbage is collected. */
class ExchangeStressTest {

    @Test
    void memory_of_the_reference_and_of_numpy_is_kept() {
        assertEquals("every element was right",
                StressProcess.run(List.of("array:reference", "array:numpy", "tensor:reference")).strip());
    }
}
