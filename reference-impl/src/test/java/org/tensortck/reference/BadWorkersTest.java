package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.run.Evaluators;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;
import org.tensortck.worker.ForeignWorker;
import org.tensortck.worker.WorkerCommand;

/** Whatever a worker does wrong costs one case, and the cases before and after it pass. */
class BadWorkersTest {
    private static final String GOOD = "Given `a = np.array([1, 2])`\nThen `a` is `[1, 2]`\n";
    private static final String BAD = "Given `a = np.full((2,), 5)`\nThen `a` is `[5, 5]`\n";
    // The worker has to have answered other requests within it, also on a machine that is busy.
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static List<CaseResult> run(String deed) {
        WorkerCommand command = WorkerCommand.java(WrongWorker.class.getName(), List.of(deed), List.of("-Xmx1g"));
        ForeignWorker worker = ForeignWorker.start(command.withCallLimit(LIMIT));
        return OwnScenarios.run(Evaluators.calling(worker.caller()), GOOD, BAD, GOOD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "hangs                            | HUNG    | call np.full had no answer within 20000 ms",
            "dies                             | CRASHED | call np.full ended the process with exit code 42",
            "closes its output                | CRASHED | call np.full ended the process with exit code 137 (SIGKILL)",
            "floods its output with lines     | HUNG    | call np.full had no answer within 20000 ms",
            "floods its output with one line  | HUNG    | call np.full had no answer within 20000 ms",
            "answers with nonsense            | FAILED  | {\"device\":[]} is not the JSON of a value",
            "answers with an unknown kind     | FAILED  | 'BAD_MOOD' is not a kind of error",
            "answers with an unknown dtype    | FAILED  | dtype x is neither torch's nor np's",
            "answers without a value          | FAILED  | has no value",
            "lies                             | FAILED  | `a` is 7, but should be [5, 5]"})
    void a_wrong_deed_costs_one_case(String deed, Verdict verdict, String detail) {
        List<CaseResult> results = run(deed);
        assertEquals(Verdict.PASSED, results.get(0).verdict(), () -> results.get(0).detail());
        assertEquals(verdict, results.get(1).verdict(), () -> results.get(1).detail());
        assertTrue(results.get(1).detail().contains(detail), () -> results.get(1).detail());
        assertEquals(Verdict.PASSED, results.get(2).verdict(), () -> results.get(2).detail());
    }

    @Test
    void output_on_stderr_costs_nothing() {
        run("floods stderr with one line")
                .forEach(result -> assertEquals(Verdict.PASSED, result.verdict(), result::detail));
    }
}
