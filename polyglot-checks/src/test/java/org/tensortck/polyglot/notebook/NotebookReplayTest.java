package org.tensortck.polyglot.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.polyglot.notebook.CellResult.Verdict;
import org.tensortck.polyglot.python.LibraryCallers;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.vocabulary.LibraryCaller;

class NotebookReplayTest {
    private static PythonRuntime python;
    private static NotebookReplay replay;

    @BeforeAll
    static void start() {
        LibraryCaller caller = LibraryCallers.reference("reference");
        python = GraalPyRuntime.trusted(caller, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        replay = new NotebookReplay(python, caller);
    }

    @AfterAll
    static void stop() {
        python.close();
    }

    private static CodeCell cell(String source, Output... outputs) {
        return new CodeCell("In [1]", source, List.of(outputs), List.of());
    }

    private static NotebookResult run(CodeCell... cells) {
        return replay.run(new Notebook("test.ipynb", Arrays.asList(cells)));
    }

    private static List<Output> outputs(String source) {
        return run(cell(source)).cells().getFirst().outputs();
    }

    @Nested
    class Outputs {
        static Stream<Arguments> shownValues() {
            return Stream.of(Arguments.of("1 + 1", "2"), Arguments.of("'a'", "'a'"), Arguments.of("int", "int"),
                    Arguments.of("import torch; torch.Tensor", "torch.Tensor"),
                    Arguments.of("class A: pass\nA", "__main__.A"), Arguments.of("(1, 'b')", "(1, 'b')"),
                    Arguments.of("x = 'é'\n(x) # ;", "'é'"), Arguments.of("'a;'", "'a;'"),
                    Arguments.of("import torch; torch.tensor([[1, 2]]).shape", "torch.Size([1, 2])"),
                    Arguments.of("import numpy as np; np.array([0.5])[0]", "np.float64(0.5)"));
        }

        @ParameterizedTest
        @MethodSource("shownValues")
        void the_value_of_the_last_expression_is_shown(String source, String text) {
            assertEquals(List.of(new Output.Result(text)), outputs(source));
        }

        @ParameterizedTest
        @ValueSource(strings = {"None", "x = 1", "1;", "'é'\n'è' ; # quiet", "", "# nothing", "1\nx = 2"})
        void nothing_is_shown_for_none_a_statement_or_after_a_semicolon(String source) {
            assertEquals(List.of(), outputs(source));
        }

        /** Expected texts are those of IPython 9.17.1. */
        static Stream<Arguments> containers() {
            String items = IntStream.range(0, 30).mapToObj(Integer::toString).collect(Collectors.joining(",\n "));
            return Stream.of(
                    Arguments.of("list(range(22))",
                            "[" + IntStream.range(0, 22).mapToObj(Integer::toString).collect(Collectors.joining(", "))
                                    + "]"),
                    Arguments.of("list(range(30))", "[" + items + "]"),
                    Arguments.of("tuple(range(30))", "(" + items + ")"),
                    Arguments.of("set(range(30))", "{" + items + "}"),
                    Arguments.of("{'a': ['x' * 40, 'y' * 40], 'b': int}",
                            "{'a': ['" + "x".repeat(40) + "',\n  '" + "y".repeat(40) + "'],\n 'b': int}"),
                    Arguments.of("('x' * 75,)", "('" + "x".repeat(75) + "',)"),
                    Arguments.of("import torch; [torch.tensor([[1], [2]])] * 2",
                            "[tensor([[1],\n         [2]]),\n tensor([[1],\n         [2]])]"));
        }

        @ParameterizedTest
        @MethodSource("containers")
        void a_container_wider_than_a_line_has_one_item_a_line(String source, String text) {
            assertEquals(List.of(new Output.Result(text)), outputs(source));
        }

        @Test
        void of_a_long_list_the_first_thousand_items_are_shown() {
            String text = ((Output.Result) outputs("list(range(1001))").getFirst()).text();
            assertTrue(text.endsWith(",\n 999,\n ...]"), text.substring(text.length() - 20));
        }

        @Test
        void what_is_printed_and_displayed_keeps_its_order() {
            assertEquals(List.of(new Output.Stream("stdout", "a\nb\n"), new Output.Stream("stderr", "c"),
                    new Output.Display("1"),
                    new Output.Stream("stdout", "d\n"), new Output.Result("2")), outputs("""
                            import sys
                            print('a')
                            print('b')
                            sys.stderr.write('c')
                            display(1)
                            print('d')
                            2"""));
        }

        @Test
        void cells_share_their_names_and_notebooks_do_not() {
            NotebookResult result = run(cell("x = 1"), cell("x", new Output.Result("1")));
            assertTrue(result.isSame(), result.text());
            assertEquals(List.of(new Output.Failure("NameError", "name 'x' is not defined")), outputs("x"));
        }

        @Test
        void torch_has_to_be_imported() {
            assertEquals(List.of(new Output.Failure("NameError", "name 'torch' is not defined")), outputs("torch"));
        }
    }

    @Nested
    class Verdicts {
        @Test
        void an_output_that_differs_in_one_byte_is_reported_with_both_texts() {
            NotebookResult result = run(cell("print('a\\nb')", new Output.Stream("stdout", "a\nB\n")));
            assertEquals(Verdict.DIFFERENT, result.cells().getFirst().verdict());
            assertFalse(result.isSame());
            assertEquals("""
                    test.ipynb: 1 code cells: 0 same, 1 different, 0 unsupported, 0 failed

                    In [1]: different
                        stdout
                          a
                        - B
                        + b
                         \s
                    """, result.text());
        }

        @Test
        void a_missing_and_an_additional_output_are_reported() {
            NotebookResult result = run(cell("print(1)", new Output.Result("1")));
            assertEquals("""
                    test.ipynb: 1 code cells: 0 same, 1 different, 0 unsupported, 0 failed

                    In [1]: different
                        result, not put out here
                        - 1
                        stdout, not recorded
                        + 1
                        +\s
                    """, result.text());
        }

        @Test
        void an_error_that_was_recorded_is_the_same() {
            NotebookResult result = run(cell("1 / 0", new Output.Failure("ZeroDivisionError", "division by zero")));
            assertTrue(result.isSame(), result.text());
        }

        @Test
        void another_error_than_the_recorded_one_is_different() {
            NotebookResult result = run(cell("1 / 0", new Output.Failure("ValueError", "division by zero")));
            assertEquals(1, result.count(Verdict.DIFFERENT), result.text());
        }

        @Test
        void an_error_that_was_not_recorded_is_a_failure_with_its_line_and_the_next_cell_runs() {
            NotebookResult result = run(cell("x = 1\nx / 0"), cell("x", new Output.Result("1")));
            assertEquals(List.of(Verdict.FAILED, Verdict.SAME),
                    result.cells().stream().map(CellResult::verdict).toList());
            assertEquals("line 2: ZeroDivisionError: division by zero", result.cells().getFirst().message());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {"%matplotlib inline| line 1: SyntaxError: ", "!ls| line 1: SyntaxError: ",
                "import pandas| line 1: ModuleNotFoundError: No module named 'pandas'",
                "import torch; torch.nn| line 1: NotImplementedError: torch.nn is not in the vocabulary",
                "import torch; torch.tensor([1]).nope()| line 1: NotImplementedError: Tensor.nope is not in the vocabulary",
                "import torch; torch.add(torch.tensor([1]), {1})| line 1: TypeError: {1} of type set is nothing that torch and numpy know here"})
        void what_is_not_here_is_unsupported_with_the_reason(String source, String message) {
            CellResult result = run(cell(source)).cells().getFirst();
            assertEquals(Verdict.UNSUPPORTED, result.verdict());
            assertTrue(result.message().startsWith(message), result.message());
        }

        @Test
        void an_output_without_text_cannot_be_the_same() {
            assertEquals(1, run(cell("1", new Output.Untextual("display_data of image/png"))).count(Verdict.DIFFERENT));
        }
    }

    @Nested
    class RandomNumbers {
        private static CodeCell rand(int length, Double... numbers) {
            return new CodeCell("In [1]", "import torch\nt = torch.rand(" + length + ")\nt",
                    List.of(new Output.Result("tensor([0.5000, 0.2500])")),
                    List.of(numbers));
        }

        @Test
        void the_given_numbers_are_replayed() {
            NotebookResult result = run(rand(2, 0.5, 0.25));
            assertTrue(result.isSame(), result.text());
        }

        @Test
        void too_few_numbers_are_a_failure_that_says_so() {
            CellResult result = run(rand(2, 0.5)).cells().getFirst();
            assertEquals(Verdict.FAILED, result.verdict());
            assertTrue(result.message().contains("random numbers"), result.message());
        }

        @Test
        void a_number_that_is_left_over_is_a_failure_that_says_so() {
            CellResult result = run(rand(2, 0.5, 0.25, 0.125)).cells().getFirst();
            assertEquals(Verdict.FAILED, result.verdict());
            assertEquals("the cell used 2 of the 3 random numbers that its metadata gives", result.message());
        }
    }
}
