package org.tensortck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** A part has the cases that its ids name, and no verdict. */
class SelectionTest {
    private static final Suite SUITE = Suite.canonical();

    private static List<String> ids(Selection selection) {
        return selection.cases(SUITE).stream().map(Case::id).toList();
    }

    @Test
    void an_id_names_a_chapter_a_requirement_a_scenario_or_a_row() {
        assertTrue(ids(Selection.of("MEM")).containsAll(ids(Selection.of("MEM-1, MEM-10"))));
        assertTrue(ids(Selection.of("MEM")).stream().allMatch(id -> id.startsWith("MEM-")));
        assertTrue(ids(Selection.of("MEM-1")).stream().allMatch(id -> id.startsWith("MEM-1.")));
        assertEquals(List.of("GRA-3.1/add"), ids(Selection.of("GRA-3.1/add")));
        assertTrue(ids(Selection.of("GRA-3.1")).size() > 1);
        assertTrue(ids(Selection.of("GRA-3.1")).stream().allMatch(id -> id.startsWith("GRA-3.1/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEM-1,MEM-9999", "", "mem", "GRA-3.1/"})
    void an_id_that_names_no_case_is_refused(String ids) {
        Selection selection = Selection.of(ids);
        assertThrows(InputException.class, () -> selection.cases(SUITE));
    }

    @Test
    void shards_have_each_case_once_and_requirements_whole() {
        List<String> all = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<Case> shard = Selection.shard(number, 3).cases(SUITE);
            Set<String> ids = shard.stream().map(Case::id).collect(Collectors.toSet());
            Set<String> outside = SUITE.cases().values().stream().filter(of -> !ids.contains(of.id()))
                    .map(Case::requirement).collect(Collectors.toSet());
            assertTrue(shard.stream().map(Case::requirement).noneMatch(outside::contains));
            assertTrue(shard.size() > SUITE.cases().size() / 5, shard.size() + " cases in shard " + number);
            shard.forEach(of -> all.add(of.id()));
        }
        assertEquals(SUITE.cases().keySet(), new HashSet<>(all));
        assertEquals(SUITE.cases().size(), all.size());
        assertThrows(IllegalArgumentException.class, () -> Selection.shard(4, 3));
        assertThrows(IllegalArgumentException.class, () -> Selection.shard(0, 3));
    }

    @Test
    void a_part_that_passes_has_no_verdict() {
        RunResult all = result(Optional.empty());
        RunResult part = result(Optional.of("MEM-1"));
        assertTrue(all.conformant());
        assertFalse(part.conformant());
        assertTrue(part.isAsExpected());
        for (Claim claim : part.claims()) {
            assertFalse(claim.conformant());
            assertTrue(claim.sentence().endsWith("no verdict, the run is partial: " + part.results().size() + " of "
                    + SUITE.cases().size() + " cases (MEM-1)"), claim.sentence());
        }
    }

    private static RunResult result(Optional<String> part) {
        List<CaseResult> results = Selection.of("MEM-1").cases(SUITE).stream()
                .map(of -> new CaseResult(of, Verdict.PASSED, "", 0).touching(Subject.BOTH.sides())).toList();
        return new RunResult(SUITE, new RunInfo("java", "mine", "mine", Map.of()), results, List.of(),
                Optional.empty(), Declarations.unknown(), part);
    }
}
