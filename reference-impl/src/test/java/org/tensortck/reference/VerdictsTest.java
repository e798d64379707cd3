package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.reference.OwnScenarios.assertFails;
import static org.tensortck.reference.OwnScenarios.run;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.LibraryPath;
import org.tensortck.minimal.MinimalTensors;
import org.tensortck.notation.interpreter.Interpreter;
import org.tensortck.run.Evaluators;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;
import org.tensortck.vocabulary.Vocabulary;
import org.tensortck.worker.WorkerCaller;
import org.tensortck.worker.WorkerCommand;

/** Every verdict, and every way in which a step can fail, is shown on a scenario of its own. */
class VerdictsTest {

    @Nested
    class Failed {

        @Test
        void an_unknown_step_says_where_the_phrases_are() {
            assertFails("Then `t` looks good: no phrase reads like this; features/README.md lists the phrases",
                    "Given `t = torch.tensor(1)`\nThen `t` looks good");
        }

        @Test
        void another_value() {
            assertFails("Then `t` is `[4, 5]`: `t` is [4, 8], but should be [4, 5]",
                    "When `t = torch.tensor([4, 8])`\nThen `t` is `[4, 5]`");
        }

        @Test
        void the_same_number_of_another_type() {
            assertFails("Then `t` is `4.0`: `t` is 4, but should be 4.0",
                    "When `t = torch.tensor(4)`\nThen `t` is `4.0`");
        }

        @Test
        void a_zero_of_the_other_sign() {
            assertFails("Then `t` is `0.0`: `t` is -0.0, but should be 0.0",
                    "When `t = torch.tensor(-0.0)`\nThen `t` is `0.0`");
        }

        @Test
        void a_source_that_has_changed() {
            assertFails("Then `t` is unchanged: `t` is now ([1.0, 5.0], (2,), torch.float32), but was "
                    + "([1.0, 2.0], (2,), torch.float32) (elements, shape, dtype)",
                    "Given `t = torch.tensor([1.0, 2.0])`\nWhen `t[1] = 5`\nThen `t` is unchanged");
        }

        @Test
        void a_name_that_was_never_bound_is_not_unchanged() {
            assertFails("Then `u` is unchanged: `u` is not the name of a tensor, an array or a buffer",
                    "Given `t = torch.tensor(1)`\nThen `u` is unchanged");
        }

        @Test
        void another_text() {
            assertFails("Then `t` prints: `t` prints\ntensor([1, 2])\nbut should print\ntensor([1,2])",
                    "When `t = torch.tensor([1, 2])`\nThen `t` prints\n\"\"\"\ntensor([1,2])\n\"\"\"");
        }

        @Test
        void a_refusal_that_no_step_expects() {
            assertTrue(run("When `torch.empty(2, device=\"meta\").numpy()`\nThen `1` is `1`").detail()
                    .startsWith("Then `1` is `1`: refused with NOT_HOST_MEMORY: "));
        }

        @Test
        void a_refusal_at_the_end_that_no_step_expects() {
            String detail = run(
                    "Given `t = torch.tensor(1)`\nThen `t` is `1`\nAnd `torch.empty(2, device=\"meta\").numpy()`")
                    .detail();
            assertTrue(detail.startsWith("the end of the scenario: refused with NOT_HOST_MEMORY: "), detail);
        }

        @Test
        void a_refusal_that_does_not_come() {
            assertFails("Then it fails with `READ_ONLY`: it did not fail, but should have failed with READ_ONLY",
                    "When `t = torch.tensor(1)`\nThen it fails with `READ_ONLY`");
        }

        @Test
        void a_refusal_for_another_reason() {
            String detail = run("When `torch.empty(2, device=\"meta\").numpy()`\nThen it fails with `READ_ONLY`")
                    .detail();
            assertTrue(
                    detail.startsWith("Then it fails with `READ_ONLY`: it failed with NOT_HOST_MEMORY, but should have "
                            + "failed with READ_ONLY: "),
                    detail);
        }

        @Test
        void an_error_kind_that_does_not_exist() {
            assertFails("Then it fails with `OOPS`: 'OOPS' is not an error kind; spec/errors.md lists them",
                    "When `torch.empty(2, device=\"meta\").numpy()`\nThen it fails with `OOPS`");
        }

        @Test
        void a_name_of_an_earlier_scenario_is_not_bound_in_a_later_one() {
            List<CaseResult> results = run(Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays()),
                    "Given `t = torch.tensor(1)`\nThen `t` is `1`", "Then `t` is `1`");
            assertEquals(List.of(Verdict.PASSED, Verdict.FAILED), results.stream().map(CaseResult::verdict).toList());
            assertTrue(results.getLast().detail().contains("'t'"), results.getLast()::detail);
        }
    }

    @Nested
    class Tables {

        @Test
        void every_cell_that_is_wrong_is_listed() {
            assertFails("Then `ROW + COLUMN` is `CELL` for every cell of: 2 of 4 cells fail:"
                    + "\n1, 20: `1 + 20` is 21, but should be 22\n2, 10: `2 + 10` is 12, but should be 12.0", """
                            Given `t = torch.tensor(1)`
                            Then `ROW + COLUMN` is `CELL` for every cell of
                              |   | 10   | 20 |
                              | 1 | 11   | 22 |
                              | 2 | 12.0 | 22 |""");
        }

        @Test
        void every_row_that_is_wrong_is_listed() {
            assertFails("Then `A + 1` is `B` for every row of: 1 of 2 rows fail:\n2, 4: `2 + 1` is 3, but should be 4",
                    """
                            Given `t = torch.tensor(1)`
                            Then `A + 1` is `B` for every row of
                              | A | B |
                              | 1 | 2 |
                              | 2 | 4 |""");
        }

        @Test
        void refusals_are_held_against_the_table() {
            String detail = run("""
                    Given `t = torch.empty(2, device='meta')`
                    Then `VALUE` is `RESULT` for every row of
                      | VALUE     | RESULT           |
                      | t.numpy() | !NOT_HOST_MEMORY |
                      | t.numpy() | !READ_ONLY       |
                      | t.numpy() | 1                |
                      | t.shape   | !READ_ONLY       |""").detail();
            String message = "(numpy: the elements are on meta, not in host memory)";
            assertEquals(
                    """
                            Then `VALUE` is `RESULT` for every row of: 3 of 4 rows fail:
                            t.numpy(), !READ_ONLY: `t.numpy()` is refused with NOT_HOST_MEMORY %s, but should be refused with READ_ONLY
                            t.numpy(), 1: `t.numpy()` is refused with NOT_HOST_MEMORY %s, but should be 1
                            t.shape, !READ_ONLY: `t.shape` is (2,), but should be refused with READ_ONLY"""
                            .formatted(message, message),
                    detail);
        }

        @Test
        void code_that_is_wrong_fails_with_its_place() {
            String detail = run("""
                    Given `t = torch.tensor(1)`
                    Then `t.NAME` is `()` for every row of
                      | NAME   |
                      | shapes |
                      | shape  |""").detail();
            assertTrue(detail.startsWith("Then `t.NAME` is `()` for every row of: 1 of 2 rows fail:\nshapes: "),
                    detail);
            assertTrue(detail.contains("'shapes'"), detail);
        }

        @Test
        void a_table_without_rows_shows_nothing() {
            assertFails("Then `A` is `1` for every row of: the table has no rows below the words that it replaces",
                    "Given `t = torch.tensor(1)`\nThen `A` is `1` for every row of\n| A |");
        }

        @Test
        void a_missing_table_fails() {
            // Cucumber has a text of its own.
            CaseResult direct = run(Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays()),
                    "Given `t = torch.tensor(1)`\nThen `A` is `1` for every cell of").getFirst();
            assertEquals(Verdict.FAILED, direct.verdict());
            assertEquals("Then `A` is `1` for every cell of: the phrase needs a text or a table below it, or has one "
                    + "that it does not need", direct.detail());
        }

        @Test
        void an_empty_cell_fails() {
            assertFails("Then `ROW + COLUMN` is `CELL` for every cell of: 1, 2: the table has nothing for CELL",
                    "Given `t = 1`\nThen `ROW + COLUMN` is `CELL` for every cell of\n| | 2 |\n| 1 | |");
        }

        @Test
        void a_dtype_that_is_not_declared_leaves_the_whole_table_unsupported() {
            CaseResult result = run(Evaluators.inThisJvm(new MinimalTensors(), new ReferenceArrays()), """
                    Then `torch.tensor(1, dtype=torch.DTYPE)` is `VALUE` for every row of
                      | DTYPE   | VALUE |
                      | float32 | 1.0   |
                      | int8    | 1     |""").getFirst();
            assertEquals(Verdict.UNSUPPORTED, result.verdict());
        }
    }

    @Nested
    class Unsupported {

        @Test
        void a_capability_that_is_not_declared() {
            CaseResult result = run(Evaluators.inThisJvm(new MinimalTensors(), new ReferenceArrays()),
                    "When `t = torch.as_tensor([1.0])`\nThen `t` is `[1.0]`").getFirst();
            assertEquals(Verdict.UNSUPPORTED, result.verdict());
            assertEquals("Interchange: minimal does not declare Interchange, which torch.as_tensor needs",
                    result.detail());
        }

        @Test
        void a_dtype_that_is_not_declared() {
            CaseResult result = run(Evaluators.inThisJvm(new MinimalTensors(), new ReferenceArrays()),
                    "When `t = torch.tensor([1], dtype=torch.int8)`\nThen `t` is `[1]`").getFirst();
            assertEquals(Verdict.UNSUPPORTED, result.verdict());
            assertTrue(result.detail().startsWith("dtype int8: minimal does not declare dtype int8"), result.detail());
        }

        @Test
        void a_device_that_is_not_declared() {
            CaseResult result = run("When `t = torch.empty(2, device=\"cuda:7\")`\nThen `t.shape` is `(2,)`");
            assertEquals(Verdict.UNSUPPORTED, result.verdict());
            assertTrue(result.detail().startsWith("device cuda:7: reference does not declare device cuda:7"),
                    result.detail());
        }
    }

    @Nested
    class InAProcessOfItsOwn {

        private static Evaluator isolated() {
            WorkerCaller caller = new WorkerCaller(
                    WorkerCommand.implementations("fatal", "reference", List.of(), LibraryPath.empty())
                            .within(Duration.ofMinutes(1), Duration.ofSeconds(5)));
            return new Interpreter(caller, Vocabulary.standard(), caller.versions());
        }

        @Test
        void a_crash_and_a_hang_cost_one_case_each() {
            String create = "Given `t = torch.tensor([1.0, 2.0])`\n";
            List<CaseResult> results = run(isolated(), create + "Then `t` is `[1.0, 2.0]`",
                    create + "When `n = t.numpy()`\nThen `n` is `[1.0, 2.0]`",
                    create + "When `u = t.clone()`\nThen `u` is `[1.0, 2.0]`", create + "Then `t` is `[1.0, 2.0]`");
            assertEquals(List.of(Verdict.PASSED, Verdict.CRASHED, Verdict.HUNG, Verdict.PASSED),
                    results.stream().map(CaseResult::verdict).toList(), results::toString);
            assertTrue(results.get(1).detail().contains("134"), results.get(1)::detail);
        }
    }
}
