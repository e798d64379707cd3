package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdRegistryTest {
    private static final Suite SUITE = Suite.canonical();

    private List<String> lines;

    /** Starts with a registry that is complete. */
    @BeforeEach
    void registerAll() {
        lines = new ArrayList<>(IdRegistry.completed("# All ids.\n", SUITE).lines().toList());
        assertTrue(lines.size() > SUITE.cases().size());
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }

    private void assertProblem(String expected) {
        List<String> problems = IdRegistry.of(text()).problems(SUITE);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().contains(expected), problems::toString);
    }

    @Test
    void every_id_of_the_suite_is_registered_and_none_is_used_again() {
        List<String> problems = IdRegistry.published().problems(SUITE);
        assertTrue(problems.isEmpty(), () -> String.join("\n", problems));
    }

    @Test
    void ids_are_registered_once_in_order_below_what_the_file_says_of_itself() {
        assertEquals("# All ids.", lines.getFirst());
        assertEquals(lines.indexOf("MEM-1") + 1, lines.indexOf("MEM-1.1"));
        assertTrue(lines.indexOf("MEM-2") < lines.indexOf("MEM-10"));
        assertEquals(text(), IdRegistry.completed(text(), SUITE));
        assertEquals(List.of(), IdRegistry.of(text()).problems(SUITE));
    }

    @Test
    void a_new_id_is_named_with_what_to_do() {
        lines.remove("MEM-1.1");
        assertProblem("spec/ids.txt lacks [MEM-1.1]; add them with: bin/tensor-tck registers");
    }

    @Test
    void an_id_that_is_no_longer_used_has_to_be_retired() {
        lines.add("ZZZ-1");
        assertProblem("[ZZZ-1] are no longer in the suite; in spec/ids.txt, write 'retired:' and the reason");
    }

    @Test
    void a_retired_id_must_not_be_used() {
        lines.set(lines.indexOf("MEM-1.1"), "MEM-1.1 retired: says what MEM-2.1 says");
        assertProblem("MEM-1.1 is retired (says what MEM-2.1 says) and must not be used for anything else");
    }

    @Test
    void a_retired_id_that_is_not_used_is_kept_with_its_reason() {
        lines.add("ZZZ-1 retired: never true");
        String complete = text();
        lines.remove("MEM-1.1");
        assertEquals(complete, IdRegistry.completed(text(), SUITE));
        IdRegistry registry = IdRegistry.of(complete);
        assertEquals(List.of(), registry.problems(SUITE));
        assertEquals(Map.of("ZZZ-1", "never true"), registry.retired());
    }

    @Test
    void a_retirement_without_a_reason_is_found() {
        lines.add("ZZZ-1 retired: ");
        assertProblem("'ZZZ-1 retired: ' should be an id, or an id that is followed by 'retired:' and a reason");
    }

    @Test
    void an_id_out_of_order_is_found() {
        lines.add("MEM-1.1");
        assertProblem("MEM-1.1 stands behind ");
    }
}
