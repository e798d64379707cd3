package org.tensortck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.steps.CodeTable.Check;

/** What a table stands for, and that one which would check nothing is refused. */
class CodeTableTest {

    private static void assertRefused(String message, Runnable table) {
        assertEquals(message, assertThrows(AssertionError.class, table::run).getMessage());
    }

    @Nested
    class Cells {

        private static CodeTable table(List<List<String>> table) {
            return CodeTable.ofCells("f(ROW, COLUMN)", "x.CELL", table);
        }

        @Test
        void each_cell_is_a_check() {
            CodeTable table = table(
                    List.of(List.of("corner", "a", "b"), List.of("c", "1", "2"), List.of("d", "3", "4")));
            assertEquals(new CodeTable("cell",
                    List.of(new Check("c, a", "f(c, a)", Optional.of("x.1"), Optional.empty()),
                            new Check("c, b", "f(c, b)", Optional.of("x.2"), Optional.empty()),
                            new Check("d, a", "f(d, a)", Optional.of("x.3"), Optional.empty()),
                            new Check("d, b", "f(d, b)", Optional.of("x.4"), Optional.empty()))),
                    table);
        }

        @Test
        void a_cell_can_be_a_refusal() {
            Check check = table(List.of(List.of("", "a"), List.of("c", "!READ_ONLY"))).checks().getFirst();
            assertEquals(new Check("c, a", "f(c, a)", Optional.empty(), Optional.of("READ_ONLY")), check);
        }

        @Test
        void a_cell_can_be_a_value_or_a_refusal() {
            Check check = table(List.of(List.of("", "a"), List.of("c", "1 or !READ_ONLY"))).checks().getFirst();
            assertEquals(new Check("c, a", "f(c, a)", Optional.of("x.1"), Optional.of("READ_ONLY")), check);
        }

        @Test
        void words_are_replaced_at_once_and_only_where_they_stand_alone() {
            CodeTable table = CodeTable.ofCells("ROWS, 'ROW', COLUMN_, COLUMN", "CELL",
                    List.of(List.of("", "ROW"), List.of("COLUMN", "$1\\")));
            assertEquals(List.of(
                    new Check("COLUMN, ROW", "ROWS, 'COLUMN', COLUMN_, ROW", Optional.of("$1\\"), Optional.empty())),
                    table.checks());
        }

        @Test
        void a_table_without_cells_is_refused() {
            assertRefused("the table has no cells", () -> table(List.of()));
            assertRefused("the table has no cells", () -> table(List.of(List.of("", "a"))));
            assertRefused("the table has no cells", () -> table(List.of(List.of(""), List.of("c"))));
        }

        @Test
        void an_empty_cell_is_refused() {
            assertRefused("c, b: the table has nothing for CELL",
                    () -> table(List.of(List.of("", "a", "b"), List.of("c", "1", ""))));
        }

        @Test
        void an_empty_name_is_refused() {
            assertRefused(", a: the table has nothing for ROW",
                    () -> table(List.of(List.of("", "a"), List.of("", "1"))));
        }

        @Test
        void two_rows_of_the_same_name_are_refused() {
            assertRefused("two rows of the table are 'c'",
                    () -> table(List.of(List.of("", "a"), List.of("c", "1"), List.of("c", "2"))));
        }

        @Test
        void two_columns_of_the_same_name_are_refused() {
            assertRefused("two columns of the table are 'a'",
                    () -> table(List.of(List.of("", "a", "a"), List.of("c", "1", "2"))));
        }

        @Test
        void code_that_does_not_use_a_name_or_the_cell_is_refused() {
            List<List<String>> table = List.of(List.of("", "a"), List.of("c", "1"));
            assertRefused("the code does not use COLUMN", () -> CodeTable.ofCells("f(ROW)", "CELL", table));
            assertRefused("the code does not use ROW", () -> CodeTable.ofCells("f(COLUMN)", "CELL", table));
            assertRefused("the code does not use CELL", () -> CodeTable.ofCells("f(ROW, COLUMN)", "1", table));
        }
    }

    @Nested
    class Rows {

        private static CodeTable table(List<List<String>> table) {
            return CodeTable.ofRows("f(VALUE)", "RESULT", table);
        }

        @Test
        void each_row_is_a_check() {
            CodeTable table = table(
                    List.of(List.of("VALUE", "RESULT"), List.of("1", "2"), List.of("3", "!READ_ONLY")));
            assertEquals(new CodeTable("row",
                    List.of(new Check("1, 2", "f(1)", Optional.of("2"), Optional.empty()),
                            new Check("3, !READ_ONLY", "f(3)", Optional.empty(), Optional.of("READ_ONLY")))),
                    table);
        }

        @Test
        void a_word_that_begins_like_another_is_not_taken_for_it() {
            CodeTable table = CodeTable.ofRows("A + A_1 + AB", "R",
                    List.of(List.of("A", "AB", "R"), List.of("1", "2", "3")));
            assertEquals("1 + A_1 + 2", table.checks().getFirst().actual());
        }

        @Test
        void the_operator_for_inequality_is_no_refusal() {
            Check check = CodeTable.ofRows("1 OPERATOR 2", "RESULT",
                    List.of(List.of("OPERATOR", "RESULT"), List.of("!=", "True"))).checks().getFirst();
            assertEquals(new Check("!=, True", "1 != 2", Optional.of("True"), Optional.empty()), check);
        }

        @Test
        void a_table_without_rows_is_refused() {
            String message = "the table has no rows below the words that it replaces";
            assertRefused(message, () -> table(List.of()));
            assertRefused(message, () -> table(List.of(List.of("VALUE", "RESULT"))));
        }

        @Test
        void a_head_that_is_not_in_capitals_is_refused() {
            assertRefused("the first row should have words in capitals that the code uses, not 'value'",
                    () -> table(List.of(List.of("value", "RESULT"), List.of("1", "2"))));
        }

        @Test
        void a_column_that_the_code_does_not_use_is_refused() {
            assertRefused("the code does not use DTYPE",
                    () -> table(List.of(List.of("VALUE", "DTYPE", "RESULT"), List.of("1", "2", "3"))));
        }

        @Test
        void an_empty_text_is_refused() {
            assertRefused("1, : the table has nothing for RESULT",
                    () -> table(List.of(List.of("VALUE", "RESULT"), List.of("1", ""))));
        }

        @Test
        void the_same_row_twice_is_refused() {
            assertRefused("two rows of the table are '1, 2'",
                    () -> table(List.of(List.of("VALUE", "RESULT"), List.of("1", "2"), List.of("1", "2"))));
        }

        @Test
        void a_refusal_of_what_the_code_needs_is_refused() {
            assertRefused("!READ_ONLY, 1: !READ_ONLY stands for VALUE, which is part of the code that is refused",
                    () -> table(List.of(List.of("VALUE", "RESULT"), List.of("!READ_ONLY", "1"))));
        }
    }
}
