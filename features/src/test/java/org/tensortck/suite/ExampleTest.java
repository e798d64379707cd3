package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private Chapters chapters;

    @BeforeEach
    void startWithTheSpecification() {
        chapters = Chapters.read();
    }

    private Requirement requirement(String below) {
        chapters.add("x.md", "### XYZ-1 A\n\n> It MUST, or fail with `READ_ONLY`.\n\n" + below);
        return chapters.requirements().get("XYZ-1");
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>(chapters.problems());
        problems.addAll(chapters.problemsOfExamples());
        return problems;
    }

    private static String block(String... lines) {
        return "*Example.* So.\n\n```python\n" + String.join("\n", lines) + "\n```\n\n*Sources.* observed.\n";
    }

    private void assertProblem(String expected, String below) {
        requirement(below);
        assertEquals(1, problems().size(), problems()::toString);
        assertTrue(problems().getFirst().contains(expected), problems()::toString);
    }

    @Test
    void code_and_outcomes_are_read() {
        Example example = requirement(block(">>> t = torch.tensor([[[1], [2]],", "...                   [[3], [4]]])",
                ">>> t", "tensor([[[1],", "         [2]],", "", "        [[3],", "         [4]]])", ">>> t[0] = 1",
                "fails with READ_ONLY")).example().orElseThrow();
        assertEquals(List.of(
                new Example.Entry("t = torch.tensor([[[1], [2]],\n                  [[3], [4]]])", ""),
                new Example.Entry("t", "tensor([[[1],\n         [2]],\n\n        [[3],\n         [4]]])"),
                new Example.Entry("t[0] = 1", "fails with READ_ONLY")), example.entries());
        assertEquals(List.of(), problems());
    }

    @Test
    void the_digest_changes_with_code_and_with_outcomes() {
        Example example = new Example(List.of(new Example.Entry("1", "1")));
        assertNotEquals(example.digest(), new Example(List.of(new Example.Entry("2", "1"))).digest());
        assertNotEquals(example.digest(), new Example(List.of(new Example.Entry("1", "2"))).digest());
    }

    @Test
    void an_example_in_words_alone_is_found() {
        assertProblem("the paragraph '*Example.*' of XYZ-1 should be followed by a block ```python",
                "*Example.* `1` is `1`.\n");
    }

    @Test
    void code_that_is_not_in_the_notation_is_found() {
        assertProblem("the example of XYZ-1: `for x in y: x`: ", block(">>> for x in y: x", "1"));
    }

    @Test
    void a_name_that_is_not_bound_is_found() {
        assertProblem("the example of XYZ-1: `t`: ", block(">>> t", "1"));
    }

    @Test
    void a_function_that_is_not_in_the_vocabulary_is_found() {
        assertProblem("torch has no function 'tensro' in the vocabulary; the closest is 'tensor'",
                block(">>> torch.tensro(1)", "tensor(1)"));
    }

    @Test
    void an_example_that_shows_nothing_is_found() {
        assertProblem("the example of XYZ-1: nothing is seen", block(">>> t = torch.tensor(1)"));
    }

    @Test
    void a_statement_that_prints_is_found() {
        assertProblem("the example of XYZ-1: `t = 1` is a statement and prints nothing", block(">>> t = 1", "1"));
    }

    @Test
    void an_outcome_without_code_is_found() {
        assertProblem("the example of XYZ-1: `` is a statement and prints nothing", block("1"));
    }

    @Test
    void an_unknown_error_kind_is_found() {
        requirement(block(">>> torch.tensor(1)", "fails with READONLY"));
        assertTrue(problems().getFirst().endsWith("the example of XYZ-1: 'READONLY' is not an error kind"),
                problems()::toString);
    }

    @Test
    void an_error_kind_that_the_statement_does_not_name_is_found() {
        assertProblem("the example of XYZ-1 fails with INVALID_INDEX, which its statement does not name",
                block(">>> torch.tensor(1)", "fails with INVALID_INDEX"));
    }

    @Test
    void an_example_that_cannot_be_executed_has_a_reason() {
        Requirement requirement = requirement("*Example, not executed.* It takes `a` day.\n");
        assertEquals("<p>It takes <code>a</code> day.</p>", requirement.notExecuted().orElseThrow().markup());
        assertEquals(Optional.empty(), requirement.example());
        assertEquals(List.of(), problems());
    }
}
