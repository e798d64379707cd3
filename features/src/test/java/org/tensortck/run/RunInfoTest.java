package org.tensortck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.value.Side;

class RunInfoTest {

    @Test
    void the_version_is_that_of_the_library_on_its_side() {
        RunInfo info = new RunInfo("java", "both", "both", Map.of("tensors both", "1", "arrays both", "2"),
                Subject.BOTH);
        assertEquals(Optional.of("1"), info.version(Side.TENSOR));
        assertEquals(Optional.of("2"), info.version(Side.ARRAY));
    }

    @Test
    void a_worker_gives_it_under_the_name_of_the_library() {
        RunInfo info = new RunInfo("python", "torch", "numpy", Map.of("torch", "2.13.0"), Subject.BOTH);
        assertEquals(Optional.of("2.13.0"), info.version(Side.TENSOR));
        assertEquals(Optional.empty(), info.version(Side.ARRAY));
    }
}
