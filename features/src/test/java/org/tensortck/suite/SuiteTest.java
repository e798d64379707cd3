package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rule for feature files is shown to be able to fail, with a message that says what to do. */
class SuiteTest {
    private static final String RULE = "Rule: MEM-1 An array taken from a tensor shares its memory";
    private static final String STEPS = """
                  When `t = torch.tensor(1)`
                  Then `t` is `1`
            """;

    private static Suite suite(String rules) {
        return Suite.of(List.of(file("a", rules)));
    }

    private static FeatureFile file(String name, String rules) {
        return new FeatureFile(URI.create("file:///" + name + ".feature"), "Feature: x\n" + rules, false);
    }

    private static void assertProblem(String expected, Suite suite) {
        assertEquals(1, suite.problems().size(), suite.problems()::toString);
        assertTrue(suite.problems().getFirst().contains(expected), suite.problems()::toString);
    }

    @Test
    void the_published_suite_is_sound() {
        assertEquals(List.of(), Suite.canonical().problems());
    }

    @Test
    void a_well_formed_file_has_no_problems() {
        Suite suite = suite(RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS);
        assertEquals(List.of(), suite.problems());
        assertEquals(List.of("MEM-1.1"), List.copyOf(suite.cases().keySet()));
    }

    @Test
    void a_tag_typo_is_named_with_its_place() {
        assertProblem(
                "file:///a.feature:4: tag @need:MEM-1 is not known; a scenario of MEM-1 takes its id, @MEM-1.NUMBER",
                suite(RULE + "\n@MEM-1.1 @need:MEM-1\nScenario: a\n" + STEPS));
    }

    @Test
    void a_duplicate_id_is_named_with_both_places() {
        assertProblem("file:///a.feature:8: case MEM-1.1 exists already, at file:///a.feature:4; give it an id",
                suite(RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS + "@MEM-1.1\nScenario: b\n" + STEPS));
    }

    @Test
    void a_duplicate_id_in_another_file_is_found() {
        assertProblem("case MEM-1.1 exists already, at file:///a.feature:4",
                Suite.of(List.of(file("a", RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS),
                        file("b", RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS))));
    }

    @Test
    void a_duplicate_row_is_found() {
        assertProblem("case MEM-1.1/a exists already",
                suite(RULE + "\n@MEM-1.1\nScenario Outline: a\n" + STEPS + "\nExamples:\n| case |\n| a |\n| a |\n"));
    }

    @Test
    void a_scenario_without_an_id_is_found() {
        assertProblem("should have exactly one tag @MEM-1.NUMBER, but has []", suite(RULE + "\nScenario: a\n" + STEPS));
    }

    @Test
    void a_row_without_an_id_is_found() {
        assertProblem("examples need a column 'case'",
                suite(RULE + "\n@MEM-1.1\nScenario Outline: a\n" + STEPS + "\nExamples:\n| x |\n| a |\n"));
    }

    @Test
    void a_row_whose_id_has_a_comma_is_found() {
        assertProblem("the id 'a,b' of a row has a comma",
                suite(RULE + "\n@MEM-1.1\nScenario Outline: a\n" + STEPS + "\nExamples:\n| case |\n| a,b |\n"));
    }

    @Test
    void a_scenario_that_asserts_nothing_is_found() {
        assertProblem("asserts nothing; add a 'Then'",
                suite(RULE + "\n@MEM-1.1\nScenario: a\n  When `t = torch.tensor(1)`\n"));
    }

    @Test
    void a_scenario_outside_of_a_rule_is_found() {
        assertProblem("should stand under a 'Rule:'", suite("Scenario: a\n" + STEPS));
    }

    @Test
    void a_rule_that_is_titled_otherwise_than_its_requirement_is_found() {
        assertProblem("spec/chapters says 'An array taken from a tensor shares its memory'",
                suite("Rule: MEM-1 Arrays share\n@MEM-1.1\nScenario: a\n" + STEPS));
    }

    @Test
    void a_background_is_refused() {
        assertProblem("a background hides steps of a scenario",
                suite("Background:\n  Given `x = 1`\n" + RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS));
    }

    @Test
    void a_need_that_no_earlier_case_shows_is_found() {
        assertProblem("case MEM-1.1 needs MEM-9, which no earlier case shows",
                suite(RULE + "\n@MEM-1.1 @needs:MEM-9\nScenario: a\n" + STEPS));
    }

    @Test
    void a_deviation_that_the_requirement_does_not_declare_is_found() {
        assertProblem(
                "file:///a.feature:4: case MEM-1.1 has the tag @deviates:NumPy, but MEM-1 in spec/chapters has no "
                        + "paragraph '*Deviation.* NumPy",
                suite(RULE + "\n@MEM-1.1 @deviates:NumPy\nScenario: a\n" + STEPS));
    }

    @Test
    void a_deviation_of_the_other_library_is_found() {
        assertProblem("case OVL-2.1 has the tag @deviates:NumPy, but OVL-2",
                suite("Rule: OVL-2 A tensor assigned to an overlapping part of itself is read first\n"
                        + "@OVL-2.1 @deviates:NumPy\nScenario: a\n" + STEPS));
    }

    @Test
    void rows_of_one_outline_can_deviate_and_others_not() {
        Suite suite = suite("Rule: OVL-2 A tensor assigned to an overlapping part of itself is read first\n"
                + "@OVL-2.1\nScenario Outline: a\n" + STEPS + "\nExamples:\n| case |\n| a |\n"
                + "@deviates:PyTorch\nExamples:\n| case |\n| b |\n");
        assertEquals(List.of(), suite.problems());
        assertEquals(Optional.empty(), suite.cases().get("OVL-2.1/a").deviates());
        assertEquals(Optional.of("PyTorch"), suite.cases().get("OVL-2.1/b").deviates());
    }

    @Test
    void in_the_published_suite_a_requirement_needs_a_scenario_and_a_deviation_a_case() {
        String rule = "Feature: x\n" + RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS;
        List<String> problems = Suite.of(List.of(new FeatureFile(URI.create("file:///a.feature"), rule, true)))
                .problems();
        assertTrue(problems.contains("spec/chapters: requirement MEM-2 has no scenario; write one, or a paragraph "
                + "'*Not shown.*' with the reason"), problems::toString);
        assertTrue(
                problems.contains("spec/chapters: requirement OVL-2 says that PyTorch deviates, but no case of it has "
                        + "the tag @deviates:PyTorch"),
                problems::toString);
    }

    @Test
    void files_run_in_the_order_of_their_needs() {
        Suite suite = Suite.of(List.of(file("a", RULE + "\n@MEM-1.1 @needs:OWN-1\nScenario: a\n" + STEPS),
                file("b", "Rule: OWN-1 Something\n@OWN-1.1\nScenario: a\n" + STEPS)));
        assertEquals(List.of(), suite.problems());
        assertEquals(List.of("OWN-1.1", "MEM-1.1"), List.copyOf(suite.cases().keySet()));
    }

    @Test
    void an_unsound_suite_does_not_run() {
        IllegalStateException failure = assertThrows(IllegalStateException.class,
                () -> suite("Scenario: a\n" + STEPS).requireSound());
        assertTrue(failure.getMessage().startsWith("the suite has 1 problems:"), failure::getMessage);
    }

    @Test
    void the_digest_follows_the_steps_and_not_the_title() {
        String digest = suite(RULE + "\n@MEM-1.1\nScenario: a\n" + STEPS).cases().get("MEM-1.1").digest();
        assertEquals(digest, suite(RULE + "\n@MEM-1.1\nScenario: b\n" + STEPS).cases().get("MEM-1.1").digest());
        String other = STEPS.replace("is `1`", "is `2`");
        assertEquals(1,
                List.of(digest, suite(RULE + "\n@MEM-1.1\nScenario: a\n" + other).cases().get("MEM-1.1").digest())
                        .stream().filter(digest::equals).count());
    }

    @Test
    void the_digest_follows_the_texts_of_tables_and_not_their_padding() {
        String digest = digestWithTable("| A |\n  | 1 |");
        assertEquals(digest, digestWithTable("|   A|\n  |   1   |"));
        assertNotEquals(digest, digestWithTable("| A |\n  | 2 |"));
        assertNotEquals(digestWithTable("| A | B |\n  | 1 | 2 |"), digestWithTable("| A | B |\n  | 1 \\\\ | 2 |"));
    }

    private static String digestWithTable(String table) {
        String step = "  Then `A` is `1` for every row of\n  " + table + "\n";
        return suite(RULE + "\n@MEM-1.1\nScenario: a\n" + step).cases().get("MEM-1.1").digest();
    }

    @Test
    void a_case_is_written_with_its_tables() {
        Case c = suite(RULE + "\n@MEM-1.1\nScenario: a\n  Then `A` is `1` for every row of\n  |A|\n  |1 \\| 1|\n")
                .cases()
                .get("MEM-1.1");
        assertEquals(List.of(List.of("A"), List.of("1 | 1")), c.steps().getFirst().table());
        assertEquals("""
                Scenario: a
                  Then `A` is `1` for every row of
                    | A      |
                    | 1 \\| 1 |
                """, c.text());
    }
}
