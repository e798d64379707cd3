package org.tensortck.libtorch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.stress.StressProcess;

/** Memory that is exchanged with libtorch outlives what it was taken from, while garbage is collected. */
class ExchangeStressTest {

    @Test
    void memory_of_libtorch_is_kept() {
        List<String> output = StressProcess.run(List.of("tensor:libtorch", "array:reference")).lines().toList();
        assertEquals("every element was right", output.getLast(), output::toString);
    }
}
