package org.tensortck.reference.accelerator.cuda;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The CUDA accelerator over a driver without a GPU: all of its code but that of the device runs. */
class CudaStubTest {
    private static final String REQUESTED = "-Dtensortck.accelerator=cuda";

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Optional<String> absence = StubProcess.build();
        assumeTrue(absence.isEmpty(), () -> absence.orElse(""));
    }

    private static String run(String check, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        return new StubProcess(environment, options).run(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "other-type", "kernels", "lacking", "outside"})
    void it_works(String check) throws IOException, InterruptedException {
        run(check, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy", "fill", "gather", "cast", "unary", "binary"})
    void a_wrong_kernel_is_noticed(String kernel) throws IOException, InterruptedException {
        run("wrong", Map.of("STUB_CUDA_WRONG", kernel));
    }

    @Test
    void all_scenarios_of_accelerators_pass_and_are_not_taken_for_those_of_a_gpu()
            throws IOException, InterruptedException {
        assertTrue(run("scenarios", Map.of()).startsWith("accelerator stub, no GPU: "));
    }

    @Test
    void scenarios_that_need_a_second_device_are_unsupported_where_only_one_exists()
            throws IOException, InterruptedException {
        run("one-device", Map.of("STUB_CUDA_DEVICES", "1"));
    }

    @Test
    void more_bytes_than_a_device_has_are_refused() throws IOException, InterruptedException {
        run("full", Map.of("STUB_CUDA_BYTES", "1000"));
    }

    @Test
    void memory_that_is_not_reachable_is_freed() throws IOException, InterruptedException {
        run("freed", Map.of("STUB_CUDA_BYTES", "1000"));
    }

    @Test
    void a_lost_device_fails_every_call() throws IOException, InterruptedException {
        run("lost", Map.of("STUB_CUDA_LOST_AT", "1"));
    }

    @Test
    void without_a_device_the_simulated_accelerator_is_the_current_one() throws IOException, InterruptedException {
        run("absent", Map.of("STUB_CUDA_DEVICES", "0"));
    }

    @Test
    void the_reason_is_shown_where_a_requested_accelerator_does_not_exist() throws IOException, InterruptedException {
        run("requested", Map.of("STUB_CUDA_DEVICES", "0"), REQUESTED);
    }
}
