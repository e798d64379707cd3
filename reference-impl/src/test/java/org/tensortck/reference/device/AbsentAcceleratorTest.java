package org.tensortck.reference.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;

/** A case that needs an accelerator which the machine lacks shows the reason, from a worker too. */
class AbsentAcceleratorTest {
    private static final Suite SUITE = Suite.canonical();

    private static List<String> run(String option) {
        try (Evaluator evaluator = Evaluators.isolated("reference", "reference", Limits.standard(), List.of(option))) {
            CaseResult result = new TckRun(SUITE, Waivers.none())
                    .executePart(evaluator, List.of(SUITE.cases().get("DEV-26.3"))).getFirst();
            return List.of(result.verdict().word(), result.detail(),
                    RunInfo.of(evaluator, "reference", "reference", Subject.BOTH).accelerator().orElse("none"));
        }
    }

    @Test
    void the_result_says_why_it_is_unsupported() {
        assertEquals(
                List.of("unsupported", "not declared: AcceleratorDevices of tensors (no accelerator of the type tpu"
                        + " that tensortck.accelerator requests)", "none"),
                run("-Dtensortck.accelerator=tpu"));
    }

    @Test
    void the_run_names_the_accelerator_that_executed_it() {
        assertEquals(List.of("passed", "", "simulated device"), run("-Dtensortck.accelerator=sim"));
    }
}
