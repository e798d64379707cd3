package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables are written so that Gherkin reads the same texts. */
class TableTextTest {

    @Test
    void bars_stand_below_each_other() {
        assertEquals("""
                |      | b |
                | int8 | c |""", TableText.aligned(List.of(List.of("", "b"), List.of("int8", "c"))));
    }

    @Test
    void bars_and_backslashes_within_a_text_are_escaped() {
        assertEquals("| a \\| b | \\\\ |", TableText.line(List.of("a | b", "\\")));
        assertEquals("| a \\| b | \\\\ |\n| c      | d  |",
                TableText.aligned(List.of(List.of("a | b", "\\"), List.of("c", "d"))));
    }

    @Test
    void no_table_is_no_text() {
        assertEquals("", TableText.aligned(List.of()));
    }
}
