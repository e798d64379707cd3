package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final String NO_EXAMPLE = "\n*Example, not executed.* None.\n";

    private Chapters chapters;

    @BeforeEach
    void startWithTheSpecification() {
        chapters = Chapters.read();
    }

    private void assertProblem(String expected, String markdown) {
        chapters.add("x.md", markdown + NO_EXAMPLE);
        assertEquals(1, chapters.problems().size(), chapters.problems()::toString);
        assertTrue(chapters.problems().getFirst().contains(expected), chapters.problems()::toString);
    }

    @Test
    void the_examples_of_the_specification_can_be_executed() {
        assertEquals(List.of(), chapters.problemsOfExamples());
    }

    @Test
    void a_requirement_has_a_level_a_statement_and_a_chapter() {
        chapters.add("x.md", "# Things\n\n### XYZ-1 A thing\n\n> `f(x)` SHOULD do\n> it.\n\n*Intent.* Because.\n");
        Requirement requirement = chapters.requirements().get("XYZ-1");
        assertEquals("A thing", requirement.title());
        assertEquals(Requirement.Level.SHOULD, requirement.level());
        assertEquals("Things", requirement.chapter());
        assertTrue(requirement.statement().orElseThrow().markup().contains("<code>f(x)</code> SHOULD do\nit."),
                requirement.statement().orElseThrow().markup());
        assertTrue(requirement.details().orElseThrow().markup().contains("<em>Intent.</em> Because."),
                requirement.details().orElseThrow().markup());
    }

    @Test
    void a_statement_with_two_levels_is_found() {
        assertProblem("exactly one MUST, SHOULD or MAY, but has [MUST, MAY]", "### XYZ-1 A\n\n> It MUST and MAY.\n");
    }

    @Test
    void a_statement_without_a_level_is_found() {
        assertProblem("but has []", "### XYZ-1 A\n\n> It must.\n");
    }

    @Test
    void a_requirement_without_a_statement_is_found() {
        assertProblem("XYZ-1 should begin with a block quote", "### XYZ-1 A\n\nIt MUST.\n");
    }

    @Test
    void a_heading_without_an_id_is_found() {
        assertProblem("heading 'A thing' should be an id", "### A thing\n\n> It MUST.\n");
    }

    @Test
    void a_reason_why_there_is_no_scenario_is_read() {
        chapters.add("x.md", "### XYZ-1 A\n\n> It MUST.\n\n*Not shown.* Takes `a` day.\n");
        assertEquals("<p>Takes <code>a</code> day.</p>",
                chapters.requirements().get("XYZ-1").notShown().orElseThrow().markup());
        assertEquals(Optional.empty(), chapters.requirements().get("MEM-1").notShown());
    }

    @Test
    void a_deviation_names_the_library_and_links_to_a_discussion() {
        chapters.add("x.md", "### XYZ-1 A\n\n> It MUST.\n\n*Deviation.* NumPy does not, [#1](https://example.org).\n"
                + NO_EXAMPLE);
        assertEquals(List.of(), chapters.problems());
        assertEquals("NumPy", chapters.requirements().get("XYZ-1").deviation().orElseThrow().library());
        assertTrue(chapters.requirements().get("XYZ-1").deviation().orElseThrow().text().markup()
                .startsWith("<p>NumPy does not, <a rel=\"nofollow\" href="));
    }

    @Test
    void a_deviation_of_nobody_is_found() {
        assertProblem("XYZ-1 should say '*Deviation.*', then PyTorch or NumPy",
                "### XYZ-1 A\n\n> It MUST.\n\n*Deviation.* Nobody does, [#1](https://example.org).\n");
    }

    @Test
    void a_deviation_without_a_link_is_found() {
        assertProblem("with a link to where that is discussed",
                "### XYZ-1 A\n\n> It MUST.\n\n*Deviation.* PyTorch does not.\n");
    }

    @Test
    void a_paragraph_that_is_called_otherwise_is_found() {
        assertProblem(
                "XYZ-1 has a paragraph '*Not Shown.*', which is none of [Deviation., Example, not executed., Example., Intent., Not shown.",
                "### XYZ-1 A\n\n> It MUST.\n\n*Not Shown.* Because.\n");
    }

    @Test
    void a_paragraph_that_is_there_twice_is_found() {
        assertProblem("XYZ-1 has two paragraphs '*Intent.*'",
                "### XYZ-1 A\n\n> It MUST.\n\n*Intent.* Because.\n\n*Intent.* Why not.\n");
    }

    @Test
    void a_requirement_without_an_example_is_found() {
        chapters.add("x.md", "### XYZ-1 A\n\n> It MUST.\n");
        assertTrue(chapters.problems().getFirst().contains("XYZ-1 should have either a paragraph '*Example.*' and a"),
                chapters.problems()::toString);
    }

    @Test
    void an_id_that_is_used_twice_is_found() {
        assertProblem("requirement MEM-1 stands in the specification twice", "### MEM-1 A\n\n> It MUST.\n");
    }
}
