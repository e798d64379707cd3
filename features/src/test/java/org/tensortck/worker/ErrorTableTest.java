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
    private static final String HEADER = "| Kind | Meaning | PyTorch | NumPy |\n|---|---|---|---|\n";

    static List<ErrorTable.Entry> entries() {
        return ErrorTable.standard().entries();
    }

    @Test
    void the_page_has_a_row_for_each_kind_and_no_other() {
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
        ErrorTable table = new ErrorTable(HEADER + "| `READ_ONLY` | x | — | `ValueError`: `is read-only` |\n");
        assertEquals(Optional.of(ErrorKind.READ_ONLY),
                table.kind(List.of("AxisError", "ValueError"), "destination is read-only"));
        assertEquals(Optional.empty(), table.kind(List.of("TypeError"), "destination is read-only"));
        assertEquals(Optional.empty(), table.kind(List.of("ValueError"), "destination is Read-only"));
    }

    @Test
    void what_two_rows_describe_is_ambiguous() {
        ErrorTable table = new ErrorTable(HEADER + "| `READ_ONLY` | x | `ValueError`: `read` | — |\n"
                + "| `INVALID_MEMORY` | x | `ValueError`: `only` | — |\n");
        EvaluationException failure = assertThrows(EvaluationException.class,
                () -> table.kind(List.of("ValueError"), "read-only"));
        assertEquals("errors: ValueError: read-only is ambiguous, it could be [READ_ONLY, INVALID_MEMORY]",
                failure.getMessage());
    }

    @Test
    void a_row_without_a_fragment_or_with_an_unknown_kind_is_refused() {
        assertThrows(IllegalArgumentException.class,
                () -> new ErrorTable(HEADER + "| `READ_ONLY` | x | `ValueError` | — |\n"));
        assertThrows(IllegalArgumentException.class,
                () -> new ErrorTable(HEADER + "| `READ_MOSTLY` | x | — | — |\n"));
        assertThrows(IllegalArgumentException.class, () -> new ErrorTable(
                HEADER + "| `READ_ONLY` | x | — | — |\n| `READ_ONLY` | x | — | — |\n"));
    }
}
