package org.tensortck.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.WarningKind;

/** The page of exceptions, and the table that follows from it. */
class ErrorPageTest {
    private static String section(String kind, String... rows) {
        return "## `" + kind + "`\n\n| library | exception | fragment |\n|---|---|---|\n" + String.join("\n", rows)
                + "\n\n";
    }

    private static KindTable<ErrorKind> table(String... sections) {
        return page(sections).table();
    }

    private static KindPage<ErrorKind> page(String... sections) {
        return new KindPage<>(ErrorKind.class, String.join("", sections));
    }

    private static KindTable<ErrorKind> parsed(String lines) {
        return KindTable.parse(ErrorKind.class, lines);
    }

    static List<KindTable.Row<ErrorKind>> rows() {
        return KindTable.errors().rows();
    }

    static List<KindTable.Row<WarningKind>> warnings() {
        return KindTable.warnings().rows();
    }

    @Test
    void the_page_has_a_section_for_each_kind_and_no_other() {
        assertEquals(EnumSet.allOf(ErrorKind.class), KindPage.errors().kinds());
        assertEquals(EnumSet.allOf(WarningKind.class), KindPage.warnings().kinds());
    }

    @Test
    void every_kind_is_raised_by_one_of_the_libraries() {
        for (ErrorKind kind : ErrorKind.values()) {
            assertTrue(rows().stream().anyMatch(row -> row.kind() == kind), kind::name);
        }
        for (WarningKind kind : WarningKind.values()) {
            assertTrue(warnings().stream().anyMatch(row -> row.kind() == kind), kind::name);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_fragment_leads_to_its_kind_alone(KindTable.Row<ErrorKind> row) {
        assertEquals(Optional.of(row.kind()), KindTable.errors().kind(List.of(row.type()), row.fragment()));
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void each_fragment_of_a_warning_leads_to_its_kind_alone(KindTable.Row<WarningKind> row) {
        assertEquals(Optional.of(row.kind()), KindTable.warnings().kind(List.of(row.type()), row.fragment()));
    }

    @Test
    void no_kind_is_one_of_errors_and_of_warnings() {
        for (WarningKind kind : WarningKind.values()) {
            assertThrows(IllegalArgumentException.class, () -> ErrorKind.valueOf(kind.name()));
        }
    }

    @Test
    void a_base_type_counts_and_the_message_must_contain_the_fragment() {
        KindTable<ErrorKind> table = table(section("READ_ONLY", "| NumPy | `ValueError` | `is read-only` |"));
        assertEquals(Optional.of(ErrorKind.READ_ONLY),
                table.kind(List.of("AxisError", "ValueError"), "destination is read-only"));
        assertEquals(Optional.empty(), table.kind(List.of("TypeError"), "destination is read-only"));
        assertEquals(Optional.empty(), table.kind(List.of("ValueError"), "destination is Read-only"));
    }

    @Test
    void what_rows_of_two_kinds_describe_is_ambiguous() {
        KindTable<ErrorKind> table = table(section("READ_ONLY", "| NumPy | `ValueError` | `read` |"),
                section("INVALID_MEMORY", "| NumPy | `TypeError` | `only` |"));
        assertEquals(Optional.of(ErrorKind.READ_ONLY), table.kind(List.of("ValueError"), "read-only"));
        IllegalArgumentException ambiguous = assertThrows(IllegalArgumentException.class,
                () -> table.kind(List.of("ValueError", "TypeError"), "read-only"));
        assertEquals("kinds: 'read-only' is ambiguous, it could be [READ_ONLY, INVALID_MEMORY]",
                ambiguous.getMessage());
        assertThrows(IllegalArgumentException.class, () -> table.kind(KindTable.Origin.NUMPY, "read-only"));
    }

    @Test
    void a_message_alone_has_a_kind_whatever_the_type() {
        KindTable<ErrorKind> table = parsed("READ_ONLY\tNumPy\tValueError\tis read-only\n");
        assertEquals(Optional.of(ErrorKind.READ_ONLY),
                table.kind(KindTable.Origin.NUMPY, "the destination is read-only"));
        assertEquals(Optional.empty(), table.kind(KindTable.Origin.PYTORCH, "the destination is read-only"));
        assertEquals(Optional.empty(), table.kind(KindTable.Origin.NUMPY, "the destination is Read-only"));
        assertEquals("READ_ONLY\tNumPy\tValueError\tis read-only\n", table.text());
    }

    @Test
    void a_line_of_another_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> parsed("READ_ONLY\tNumPy\tValueError\n"));
        assertThrows(IllegalArgumentException.class, () -> parsed("READ_ONLY\tJAX\tValueError\tread\n"));
        assertThrows(IllegalArgumentException.class, () -> parsed("READ_MOSTLY\tNumPy\tValueError\tread\n"));
    }

    @Test
    void what_is_not_a_kind_with_types_and_fragments_is_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> page(section("READ_ONLY", "| NumPy | `ValueError` | |")));
        assertThrows(IllegalArgumentException.class, () -> page(section("READ_MOSTLY")));
        assertThrows(IllegalArgumentException.class,
                () -> page(section("READ_ONLY"), section("READ_ONLY")));
        assertThrows(IllegalArgumentException.class, () -> page(
                section("READ_ONLY") + "## Others\n\n| a | b | c |\n|---|---|---|\n| x | `ValueError` | `read` |\n"));
    }
}
