package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tensortck.reference.OwnScenarios.assertFails;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** The phrase about warnings, the end of scenarios without it, and tags that name warnings. */
class WarningPhrasesTest {
    private static final String COPY = """
            Given `t = torch.tensor([1.0, 2.0])`
            When `u = torch.tensor(t)`
            """;
    private static final String CAST = """
            Given `t = torch.tensor([1 + 2j])`
            When `u = t.to(torch.float32)`
            """;

    private static Verdict verdict(String scenario) {
        return OwnScenarios.run(scenario).verdict();
    }

    private static CaseResult onPart(String scenario) {
        return OwnScenarios.run(Evaluators.inThisJvm(new PartTensors(), new ReferenceArrays()), scenario).getFirst();
    }

    private static String tagged(String kind, String scenario) {
        return "Given `t = 0`\nThen `t` is `0`\n@OWN-1.2 @warns:" + kind + "\nScenario: tagged\n" + scenario;
    }

    private static Evaluator reference() {
        return Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays());
    }

    private static CaseResult runTagged(Evaluator evaluator, String kind, String scenario) {
        return OwnScenarios.run(evaluator, tagged(kind, scenario)).getLast();
    }

    @Test
    void a_claimed_warning_has_to_come() {
        assertEquals(Verdict.PASSED, verdict(COPY + "Then it warns with `COPY_OF_TENSOR`"));
        assertFails("Then it warns with `COPY_OF_TENSOR`: it did not warn, but should have warned with COPY_OF_TENSOR",
                "Given `t = torch.tensor([1.0, 2.0])`\nThen it warns with `COPY_OF_TENSOR`");
        assertFails("Then it warns with `DEPRECATED`: it warned with [COPY_OF_TENSOR], but should have warned with "
                + "DEPRECATED", COPY + "Then it warns with `DEPRECATED`");
    }

    @Test
    void a_claim_is_about_the_last_code() {
        assertFails("Then it warns with `COPY_OF_TENSOR`: it did not warn, but should have warned with COPY_OF_TENSOR",
                COPY + "And `v = 1`\nThen it warns with `COPY_OF_TENSOR`");
        assertFails("the end of the scenario: it warned with [COPY_OF_TENSOR], which no step and no tag @warns expects",
                COPY + "And `v = t.to(torch.float64)`\nAnd `w = torch.zeros(3).T`\nThen it warns with `DEPRECATED`");
    }

    @Test
    void a_warning_that_no_step_claims_fails_at_the_end() {
        assertFails("the end of the scenario: it warned with [IMAGINARY_DISCARDED], which no step and no tag @warns "
                + "expects", CAST + "Then `u` is `[1.0]`");
        assertFails("the end of the scenario: it warned with [IMAGINARY_DISCARDED], which no step and no tag @warns "
                + "expects", "Then `torch.tensor([1 + 2j]).float()` is `[1.0]`");
    }

    @Test
    void a_step_that_fails_is_the_reason_and_not_the_warning() {
        assertFails("Then `u` is `[2.0]`: `u` is [1.0], but should be [2.0]", CAST + "Then `u` is `[2.0]`");
    }

    @Test
    void a_tag_names_the_warnings_that_may_come() {
        assertEquals(Verdict.PASSED,
                runTagged(reference(), "IMAGINARY_DISCARDED", CAST + "Then `u` is `[1.0]`").verdict());
        assertEquals(Verdict.PASSED,
                runTagged(reference(), "DEPRECATED", "Given `t = 1`\nThen `t` is `1`").verdict());
        assertEquals("the end of the scenario: it warned with [IMAGINARY_DISCARDED], which no step and no tag @warns "
                + "expects", runTagged(reference(), "DEPRECATED", CAST + "Then `u` is `[1.0]`").detail());
    }

    @Test
    void on_the_real_libraries_those_of_the_tag_have_to_come() {
        assertEquals("the end of the scenario: it did not warn with [DEPRECATED], which its tag @warns expects",
                runTagged(new OriginalEvaluator(reference()), "DEPRECATED", "Given `t = 1`\nThen `t` is `1`").detail());
    }

    /** The reference gives each warning that the real libraries give. */
    @Test
    void on_the_reference_all_tags_are_exact() {
        Suite suite = Suite.canonical();
        List<Case> tagged = suite.cases().values().stream().filter(of -> !of.warns().isEmpty()).toList();
        List<String> wrong = new TckRun(suite, Waivers.none())
                .executePart(new OriginalEvaluator(reference()), tagged).stream()
                .filter(result -> result.verdict() != Verdict.PASSED)
                .map(result -> result.of().id() + ": " + result.detail()).toList();
        assertEquals(List.of(), wrong);
        assertFalse(tagged.isEmpty());
    }

    @Test
    void a_kind_has_to_exist_and_to_be_asserted() {
        assertFails("Then it warns with `LOUD`: 'LOUD' is not a kind of warning; spec/warnings.md lists them",
                COPY + "Then it warns with `LOUD`");
        assertFails("Then it warns with `FLOATING_POINT`: no scenario asserts warnings of kind FLOATING_POINT; "
                + "spec/warnings.md has the reason", COPY + "Then it warns with `FLOATING_POINT`");
    }

    @Test
    void a_library_that_reports_no_warnings_is_held_to_none() {
        String values = "Given `t = torch.tensor([1.0, 2.0])`\nWhen `u = t * 2`\n";
        assertEquals(Verdict.PASSED, onPart(values + "Then `u` is `[2.0, 4.0]`").verdict());
        CaseResult claimed = onPart(values + "Then it warns with `COPY_OF_TENSOR`");
        assertEquals(Verdict.UNSUPPORTED, claimed.verdict());
        assertEquals("Warnings: a library that this scenario calls does not report its warnings", claimed.detail());
    }
}
