package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Runs chosen cases of the suite alone. */
class PartOfASuiteTest {
    private static final Suite SUITE = Suite.canonical();
    private static final TckRun RUN = new TckRun(SUITE, Waivers.none());

    private static List<Case> cases(String... ids) {
        return Stream.of(ids).map(SUITE.cases()::get).toList();
    }

    private static List<String> run(List<Case> chosen) {
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            return RUN.executePart(evaluator, chosen).stream()
                    .map(result -> result.of().id() + " " + result.verdict().word()).toList();
        }
    }

    @Test
    void chosen_cases_of_several_files_run_in_the_order_of_the_choice() {
        assertEquals(List.of("VIW-1.1/permute passed", "MEM-1.2 passed", "MEM-1.1 passed"),
                run(cases("VIW-1.1/permute", "MEM-1.2", "MEM-1.1")));
    }

    @Test
    void no_choice_runs_nothing() {
        assertEquals(List.of(), run(List.of()));
    }

    @Test
    void a_case_that_is_chosen_twice_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> run(cases("MEM-1.1", "MEM-1.1")));
    }

    @Test
    void a_case_that_the_suite_does_not_have_is_refused() {
        Case known = SUITE.cases().get("MEM-1.1");
        Case other = new Case("MEM-1.1", known.requirement(), known.title(), known.feature(), known.line() + 1,
                known.steps(), known.needs(), known.deviates(), known.warns(), known.canonical());
        assertThrows(IllegalArgumentException.class, () -> run(List.of(other)));
    }
}
