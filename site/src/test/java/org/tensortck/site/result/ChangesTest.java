package org.tensortck.site.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.report.ClaimSummary;
import org.tensortck.run.RunInfo;
import org.tensortck.run.Subject;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/** Changes are those of verdicts; a new case is news only where it fails. */
class ChangesTest {

    private static JudgedLibrary library(Object... idsAndVerdicts) {
        Map<String, RecordedCase> results = new LinkedHashMap<>();
        for (int i = 0; i < idsAndVerdicts.length; i += 2) {
            String id = (String) idsAndVerdicts[i];
            results.put(id, new RecordedCase(id, "MEM-1", id, (Verdict) idsAndVerdicts[i + 1], "", Set.of(Side.TENSOR),
                    "digest", true, Optional.empty()));
        }
        return new JudgedLibrary(Side.TENSOR,
                new ClaimSummary("x (tensors)", true, "", Map.of(), List.of(), Map.of(), List.of()),
                new RunInfo("java", "x", "y", Map.of(), Subject.TENSOR), "r", results);
    }

    private static Map<String, List<String>> changed(JudgedLibrary before, JudgedLibrary after) {
        Changes changes = Changes.between(new Report(Path.of("."), List.of(before), Map.of(), Map.of()),
                List.of(after)).getFirst();
        Map<String, List<String>> ids = new LinkedHashMap<>();
        changes.changed().forEach((kind, all) -> ids.put(kind.words(),
                new ArrayList<>(all.stream().map(change -> change.after().id()).collect(Collectors.toList()))));
        return ids;
    }

    @Test
    void each_change_is_of_one_kind() {
        JudgedLibrary before = library("a", Verdict.PASSED, "b", Verdict.FAILED, "c", Verdict.PASSED, "d",
                Verdict.FAILED, "e", Verdict.UNSUPPORTED, "f", Verdict.PASSED, "g", Verdict.WAIVED, "gone",
                Verdict.PASSED);
        JudgedLibrary after = library("a", Verdict.CRASHED, "b", Verdict.PASSED, "c", Verdict.UNSUPPORTED, "d",
                Verdict.HUNG, "e", Verdict.PASSED, "f", Verdict.PASSED, "g", Verdict.BLOCKED, "new good",
                Verdict.PASSED, "new bad", Verdict.FAILED);
        assertEquals(Map.of("newly failing", List.of("a", "g", "new bad"), "newly passing", List.of("b", "e"),
                "no longer supported", List.of("c"), "other changes", List.of("d")), changed(before, after));
    }

    @Test
    void cases_that_came_and_went_are_counted() {
        JudgedLibrary before = library("a", Verdict.PASSED, "gone", Verdict.PASSED);
        JudgedLibrary after = library("a", Verdict.PASSED, "new", Verdict.PASSED);
        Changes changes = Changes.between(new Report(Path.of("."), List.of(before), Map.of(), Map.of()),
                List.of(after)).getFirst();
        assertEquals(Map.of(), changes.changed());
        assertEquals(1, changes.added());
        assertEquals(1, changes.removed());
        assertEquals(0, changes.rewritten());
    }
}
