package org.tensortck.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.PartTensors;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** A recorder follows the statements of a case, and a failure of its own is a reason and no result. */
class RecorderTest {
    private static final String HEAD = "Feature: own\n  Rule: OWN-1 own\n    @OWN-1.1\n    Scenario: own\n";

    private final List<CasePictures> drawn = new ArrayList<>();

    private CaseResult run(Evaluator evaluator, String... steps) {
        StringBuilder feature = new StringBuilder(HEAD);
        for (String step : steps) {
            feature.append("      ").append(step).append('\n');
        }
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:///own.feature"), feature.toString(), false)));
        try (evaluator) {
            return new TckRun(suite, Waivers.none(), Manifest.of(suite)).drawing(CaseDrawer.ofMemoryCases(drawn::add))
                    .executePart(evaluator, List.copyOf(suite.cases().values())).getFirst();
        }
    }

    private static Evaluator reference() {
        return Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays());
    }

    private List<String> titles() {
        return drawn.getFirst().pictures().stream().map(Picture::title).toList();
    }

    @Test
    void each_statement_of_a_step_is_followed() {
        CaseResult result = run(reference(), "Given `t = torch.tensor([1, 2]); n = t.numpy(); n[0] = 5; t[1] = 6`",
                "When `with torch.no_grad(): t[0] = 7; t[1] = 8`", "Then `t` is `[7, 8]`");
        assertEquals(Verdict.PASSED, result.verdict(), result.detail());
        assertEquals(List.of("After `n = t.numpy()`", "After `n[0] = 5`", "After `t[1] = 6`",
                "After `with torch.no_grad(): t[0] = 7; t[1] = 8`"), titles());
    }

    @Test
    void statements_after_a_refused_one_are_not_executed() {
        CaseResult result = run(reference(), "Given `t = torch.tensor([1])`", "When `t[5] = 2; t[0] = 3`",
                "Then it fails with `INDEX_OUT_OF_RANGE`", "And `t` is unchanged");
        assertEquals(Verdict.PASSED, result.verdict(), result.detail());
        assertEquals(List.of("After `t = torch.tensor([1])`"), titles());
    }

    @Test
    void a_library_without_addresses_gives_the_reason() {
        CaseResult result = run(Evaluators.inThisJvm(new PartTensors(), new ReferenceArrays()),
                "Given `t = torch.tensor([1.0, 2.0])`", "Then `t` is `[1.0, 2.0]`");
        assertEquals(Verdict.PASSED, result.verdict(), result.detail());
        assertEquals(List.of(), drawn.getFirst().pictures());
        assertTrue(drawn.getFirst().reason().orElseThrow().contains("declares no addresses of its elements"),
                drawn::toString);
    }

    @Test
    void a_large_object_is_a_reason_and_no_failure() {
        CaseResult result = run(reference(), "Given `t = torch.zeros(70000)`", "Then `t[0]` is `0.0`");
        assertEquals(Verdict.PASSED, result.verdict(), result.detail());
        assertEquals(Optional.of("`t` has 70000 elements; a picture shows no more than 2000"),
                drawn.getFirst().reason());
    }

    @Test
    void libraries_in_a_process_of_their_own_are_drawn_too() {
        run(reference(), "Given `t = torch.tensor([1, 2]); n = t.numpy(); n[0] = 5`", "Then `t` is `[5, 2]`");
        CaseResult result = run(Evaluators.isolated("reference", "reference"),
                "Given `t = torch.tensor([1, 2]); n = t.numpy(); n[0] = 5`", "Then `t` is `[5, 2]`");
        assertEquals(Verdict.PASSED, result.verdict(), result.detail());
        assertEquals(2, drawn.getFirst().pictures().size());
        assertEquals(drawn.getFirst(), drawn.getLast());
    }
}
