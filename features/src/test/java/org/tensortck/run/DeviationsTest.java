package org.tensortck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

class DeviationsTest {
    private static final Deviations REAL = new Deviations(new RunInfo("cpython", "torch", "numpy", Map.of()));
    private static final Deviations REAL_ARRAYS = new Deviations(new RunInfo("java", "reference", "numpy", Map.of()));
    private static final String DETAIL = "Then `t` is `1`: `t` is 0, but should be 1";

    private static CaseResult result(Optional<String> deviates, Verdict verdict, String detail) {
        Case of = new Case("OVL-2.1", "OVL-2", "x", URI.create("file:///x"), 1, List.of(), List.of(),
                deviates, Set.of(), true);
        return new CaseResult(of, verdict, detail, 0);
    }

    @Test
    void a_failure_that_the_requirement_tells_of_is_a_deviation() {
        CaseResult judged = REAL.apply(result(Optional.of("PyTorch"), Verdict.FAILED, DETAIL));
        assertEquals(Verdict.DEVIATES, judged.verdict());
        assertEquals(DETAIL, judged.detail());
    }

    @Test
    void a_crash_is_told_without_what_the_process_printed() {
        CaseResult judged = REAL
                .apply(result(Optional.of("NumPy"), Verdict.CRASHED, "ended with SIGSEGV\nCurrent thread"));
        assertEquals("crashed: ended with SIGSEGV", judged.detail());
    }

    @Test
    void another_failure_stays_a_failure() {
        CaseResult failed = result(Optional.empty(), Verdict.FAILED, DETAIL);
        assertSame(failed, REAL.apply(failed));
        assertEquals(List.of(), REAL.problems(List.of(failed)));
    }

    @Test
    void a_failure_of_what_is_not_the_real_library_stays_a_failure() {
        CaseResult failed = result(Optional.of("PyTorch"), Verdict.FAILED, DETAIL);
        assertSame(failed, REAL_ARRAYS.apply(failed));
        assertEquals(Verdict.DEVIATES,
                REAL_ARRAYS.apply(result(Optional.of("NumPy"), Verdict.FAILED, DETAIL)).verdict());
    }

    @Test
    void a_library_that_does_what_is_required_now_is_a_problem_of_the_run() {
        CaseResult passed = result(Optional.of("PyTorch"), Verdict.PASSED, "");
        assertSame(passed, REAL.apply(passed));
        assertEquals(
                List.of("PyTorch does what OVL-2.1 requires now: take its tag @deviates:PyTorch away, and with the "
                        + "last one the paragraph '*Deviation.*' of OVL-2"),
                REAL.problems(List.of(passed)));
        assertEquals(List.of(), REAL_ARRAYS.problems(List.of(passed)));
    }
}
