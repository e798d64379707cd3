package org.tensortck.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.InputException;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.suite.Case;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.ExampleResult;
import org.tensortck.verdict.Verdict;

class EvidenceTest {
    private static final Suite SUITE = Suite.canonical();
    private static final Case FIRST = SUITE.cases().values().iterator().next();

    @Test
    void every_case_is_shown_true_by_the_real_libraries() {
        List<String> problems = Evidence.published().problems(SUITE);
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void cases_without_evidence_are_named_with_what_to_do() {
        List<String> problems = Evidence.of(Map.of("x", "{\"torch\":\"2\"}\n")).problems(SUITE);
        String howTo = "; record it with: bin/tensor-tck registers --python PYTHON, where PYTHON has PyTorch and NumPy";
        List<String> examples = SUITE.requirements().values().stream().filter(r -> r.example().isPresent())
                .map(Requirement::id).toList();
        assertEquals(List.of("no evidence for " + SUITE.cases().keySet() + howTo,
                "no evidence for the examples of " + examples + howTo), problems);
    }

    @Test
    void a_case_whose_steps_have_changed_needs_new_evidence() {
        String line = "{\"case\":\"" + FIRST.id() + "\",\"digest\":\"00\",\"verdict\":\"passed\"}";
        String problem = Evidence.of(Map.of("x", "{\"torch\":\"2\"}\n" + line)).problems(SUITE).get(1);
        assertTrue(problem.startsWith("the steps of [" + FIRST.id() + "] have changed since"), problem);
    }

    @Test
    void a_case_that_deviates_is_recorded_as_deviating_and_not_as_passed() {
        Case deviating = SUITE.cases().values().stream().filter(c -> c.deviates().isPresent()).findFirst()
                .orElseThrow();
        assertTrue(evidence(deviating, "deviates").shows(deviating));
        assertEquals(Optional.of("seen"), evidence(deviating, "deviates").deviation(deviating));
        assertFalse(evidence(deviating, "passed").shows(deviating));
        assertFalse(evidence(FIRST, "deviates").shows(FIRST));
        assertTrue(evidence(FIRST, "passed").shows(FIRST));
    }

    private static Evidence evidence(Case of, String verdict) {
        return Evidence.of(Map.of("x", "{\"torch\":\"2\"}\n{\"case\":\"" + of.id() + "\",\"digest\":\"" + of.digest()
                + "\",\"verdict\":\"" + verdict + "\",\"detail\":\"seen\"}"));
    }

    @Test
    void a_case_that_did_not_pass_is_no_evidence() {
        String line = "{\"case\":\"" + FIRST.id() + "\",\"digest\":\"" + FIRST.digest() + "\",\"verdict\":\"failed\"}";
        String problem = Evidence.of(Map.of("x", "{\"torch\":\"2\"}\n" + line)).problems(SUITE).getFirst();
        assertTrue(problem.startsWith("no evidence for [" + FIRST.id()), problem);
    }

    @Test
    void an_example_that_has_changed_needs_new_evidence() {
        Requirement requirement = requirement(false);
        String line = "{\"example\":\"" + requirement.id() + "\",\"digest\":\"00\",\"verdict\":\"passed\"}";
        String problem = Evidence.of(Map.of("x", "{\"torch\":\"2\"}\n" + line)).problems(SUITE).getLast();
        assertTrue(problem.startsWith("the examples of [" + requirement.id() + "] have changed since"), problem);
    }

    @Test
    void an_example_is_shown_by_its_own_verdict_alone() {
        assertTrue(example(requirement(false), "passed"));
        assertFalse(example(requirement(false), "failed"));
        assertFalse(example(requirement(false), "deviates"));
        assertTrue(example(requirement(true), "deviates"));
        assertFalse(example(requirement(true), "passed"));
    }

    private static Requirement requirement(boolean deviates) {
        return SUITE.requirements().values().stream()
                .filter(r -> r.example().isPresent() && r.deviation().isPresent() == deviates).findFirst()
                .orElseThrow();
    }

    private static boolean example(Requirement of, String verdict) {
        return Evidence.of(Map.of("x", "{\"torch\":\"2\"}\n{\"example\":\"" + of.id() + "\",\"digest\":\""
                + of.example().orElseThrow().digest() + "\",\"verdict\":\"" + verdict + "\"}")).showsExample(of);
    }

    private static RunResult run(Verdict verdict, String... problems) {
        return new RunResult(SUITE,
                new RunInfo("cpython", "torch", "numpy", Map.of("torch", "2.0+cpu", "numpy", "1.0")),
                List.of(new CaseResult(FIRST, verdict, "seen", 0)), List.of(problems), Optional.empty());
    }

    private static List<ExampleResult> exampleResult(Verdict verdict) {
        return List.of(new ExampleResult(requirement(false), verdict, "seen"));
    }

    private static void assertNotRecorded(String expected, RunResult run, Verdict ofExample, Path folder) {
        InputException refusal = assertThrows(InputException.class,
                () -> Evidence.record(run, exampleResult(ofExample), folder));
        assertEquals("not recorded, since the real libraries do not agree:\n  " + expected, refusal.getMessage());
        assertEquals(0, folder.toFile().list().length);
    }

    @Test
    void what_the_real_libraries_do_not_do_is_not_recorded(@TempDir Path folder) {
        String example = "the example of " + requirement(false).id() + ": seen";
        assertNotRecorded(FIRST.id() + " failed: seen", run(Verdict.FAILED), Verdict.PASSED, folder);
        assertNotRecorded(FIRST.id() + " unsupported: seen", run(Verdict.UNSUPPORTED), Verdict.PASSED, folder);
        assertNotRecorded(example, run(Verdict.PASSED), Verdict.FAILED, folder);
        assertNotRecorded(example + "\n  a problem", run(Verdict.PASSED, "a problem"), Verdict.FAILED, folder);
    }

    @Test
    void what_is_recorded_is_evidence(@TempDir Path folder) throws IOException {
        Path file = Evidence.record(run(Verdict.PASSED), exampleResult(Verdict.PASSED), folder);
        assertEquals("pytorch-2.0-numpy-1.0.ndjson", file.getFileName().toString());
        Evidence evidence = Evidence.of(Map.of("x", Files.readString(file)));
        assertTrue(evidence.shows(FIRST));
        assertTrue(evidence.showsExample(requirement(false)));
        assertEquals("2.0+cpu", evidence.recordings().getFirst().get("torch"));
    }
}
