package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** No scenario sees the files of another one. */
class ScenarioFoldersTest {
    private static final String SAVES = """
            Given `np.save('a.npy', np.array([1, 2]))`
            Then `np.load('a.npy')` is `[1, 2]`
            """;
    private static final String LOADS = """
            When `np.load('a.npy')`
            Then it fails with `INVALID_FILE`
            """;

    private static void assertPrivate(Evaluator evaluator) {
        for (CaseResult result : OwnScenarios.run(evaluator, SAVES, LOADS)) {
            assertEquals(Verdict.PASSED, result.verdict(), result::toString);
        }
    }

    @Test
    void in_this_jvm() {
        assertPrivate(Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays()));
    }

    @Test
    void in_a_worker() {
        assertPrivate(Evaluators.isolated("reference", "reference"));
    }
}
