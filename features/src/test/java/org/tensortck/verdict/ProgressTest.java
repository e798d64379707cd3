package org.tensortck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.suite.Case;

class ProgressTest {
    private final Progress progress = new Progress();

    private CaseResult add(int number, Verdict verdict) {
        CaseResult result = new CaseResult(new Case("MEM-1." + number, "MEM-1", "x", URI.create("file:///x"), number,
                List.of(), List.of(), Optional.empty(), Set.of(), true), verdict, "", 0);
        progress.add(result);
        return result;
    }

    @Test
    void results_are_kept_in_order_and_a_listener_hears_of_failures_only() {
        List<CaseResult> heard = new ArrayList<>();
        progress.onFailure(heard::add);
        CaseResult passed = add(1, Verdict.PASSED);
        CaseResult failed = add(2, Verdict.FAILED);
        CaseResult blocked = add(3, Verdict.BLOCKED);
        CaseResult crashed = add(4, Verdict.CRASHED);
        assertEquals(List.of(passed, failed, blocked, crashed), progress.results());
        assertEquals(List.of(failed, crashed), heard);
    }

    @Test
    void half_of_the_evaluated_cases_are_many() {
        assertFalse(progress.hasFailed("MEM-1"));
        assertFalse(progress.hasLargelyFailed("MEM-1"));
        add(1, Verdict.FAILED);
        assertTrue(progress.hasLargelyFailed("MEM-1"));
        add(2, Verdict.PASSED);
        add(3, Verdict.UNSUPPORTED);
        assertTrue(progress.hasLargelyFailed("MEM-1"));
        add(4, Verdict.PASSED);
        assertTrue(progress.hasFailed("MEM-1"));
        assertFalse(progress.hasLargelyFailed("MEM-1"));
        assertFalse(progress.hasLargelyFailed("MEM-2"));
    }

    @Test
    void a_hang_is_remembered() {
        add(1, Verdict.CRASHED);
        assertFalse(progress.hasHung("MEM-1"));
        add(2, Verdict.HUNG);
        assertTrue(progress.hasHung("MEM-1"));
        assertFalse(progress.hasHung("MEM-2"));
    }
}
