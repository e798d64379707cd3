package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private Chapters chapters;

    @BeforeEach
    void startWithTheSpecification() {
        chapters = Chapters.ofSpecification();
    }

    private void assertProblem(String expected, String markdown) {
        chapters.add("x.md", markdown);
        assertEquals(1, chapters.problems().size(), chapters.problems()::toString);
        assertTrue(chapters.problems().getFirst().contains(expected), chapters.problems()::toString);
    }

    @Test
    void a_requirement_has_a_level_a_statement_and_a_chapter() {
        chapters.add("x.md", "# Things\n\n### XYZ-1 A thing\n\n> `f(x)` SHOULD do\n> it.\n\n*Intent.* Because.\n");
        Requirement requirement = chapters.requirements().get("XYZ-1");
        assertEquals("A thing", requirement.title());
        assertEquals(Requirement.Level.SHOULD, requirement.level());
        assertEquals("Things", requirement.chapter());
        assertTrue(requirement.statement().contains("<code>f(x)</code> SHOULD do\nit."), requirement.statement());
        assertTrue(requirement.details().contains("<em>Intent.</em> Because."), requirement.details());
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
    void an_id_that_is_used_twice_is_found() {
        assertProblem("requirement MEM-1 stands in the specification twice", "### MEM-1 A\n\n> It MUST.\n");
    }
}
