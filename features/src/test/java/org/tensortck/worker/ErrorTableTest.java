package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.spi.ErrorKind;

class ErrorTableTest {
    private static String section(String kind, String... rows) {
        return "## `" + kind + "`\n\n| library | exception | fragment |\n|---|---|---|\n" + String.join("\n", rows)
                + "\n\n";
    }

    static List<ErrorTable.Entry> entries() {
        return ErrorTable.standard().entries();
    }

    @Test
    void the_page_has_a_section_for_each_kind_and_no_other() {
        assertEquals(EnumSet.allOf(ErrorKind.class), ErrorTable.standard().kinds());
    }

    @Test
    void every_kind_is_raised_by_one_of_the_libraries() {
        for (ErrorKind kind : ErrorKind.values()) {
            assertTrue(entries().stream().anyMatch(entry -> entry.kind() == kind), kind::name);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void each_fragment_leads_to_its_kind_alone(ErrorTable.Entry entry) {
        assertEquals(Optional.of(entry.kind()), ErrorTable.standard().kind(List.of(entry.type()), entry.fragment()));
    }

    @Test
    void a_base_type_counts_and_the_message_must_contain_the_fragment() {
        ErrorTable table = new ErrorTable(section("READ_ONLY", "| NumPy | `ValueError` | `is read-only` |"));
        assertEquals(Optional.of(ErrorKind.READ_ONLY),
                table.kind(List.of("AxisError", "ValueError"), "destination is read-only"));
        assertEquals(Optional.empty(), table.kind(List.of("TypeError"), "destination is read-only"));
        assertEquals(Optional.empty(), table.kind(List.of("ValueError"), "destination is Read-only"));
    }

    @Test
    void what_rows_of_two_kinds_describe_is_ambiguous() {
        ErrorTable table = new ErrorTable(section("READ_ONLY", "| NumPy | `ValueError` | `read` |")
                + section("INVALID_MEMORY", "| NumPy | `ValueError` | `only` |"));
        EvaluationException failure = assertThrows(EvaluationException.class,
                () -> table.kind(List.of("ValueError"), "read-only"));
        assertEquals("errors: ValueError: read-only is ambiguous, it could be [READ_ONLY, INVALID_MEMORY]",
                failure.getMessage());
    }

    @Test
    void what_is_not_a_kind_with_types_and_fragments_is_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> new ErrorTable(section("READ_ONLY", "| NumPy | `ValueError` | |")));
        assertThrows(IllegalArgumentException.class, () -> new ErrorTable(section("READ_MOSTLY")));
        assertThrows(IllegalArgumentException.class,
                () -> new ErrorTable(section("READ_ONLY") + section("READ_ONLY")));
        assertThrows(IllegalArgumentException.class, () -> new ErrorTable(
                section("READ_ONLY") + "## Others\n\n| a | b | c |\n|---|---|---|\n| x | `ValueError` | `read` |\n"));
    }
}
