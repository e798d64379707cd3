package org.tensortck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

class WaiversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Case CASE = new Case("MEM-1.1", "MEM-1", "x", URI.create("file:///x"), 1, List.of(), List.of(),
            Optional.empty(), Set.of(), true);
    private static final CaseResult FAILED = new CaseResult(CASE, Verdict.FAILED, "Then x: `n` is 1, but should be 2",
            0);
    private static final CaseResult PASSED = new CaseResult(CASE, Verdict.PASSED, "", 0);

    private static Waivers waiver(String id, String failure) {
        return waiver(id, failure, Optional.empty());
    }

    private static Waivers waiver(String id, String failure, LocalDate expires) {
        return waiver(id, failure, Optional.of(expires));
    }

    private static Waivers waiver(String id, String failure, Optional<LocalDate> expires) {
        return new Waivers(List.of(new Waiver(id, "by design", "https://example.org/1", failure, expires)));
    }

    @Test
    void the_failure_that_it_names_is_waived() {
        CaseResult result = waiver("MEM-1", "but should be 2").apply(FAILED, TODAY);
        assertEquals(Verdict.WAIVED, result.verdict());
        assertTrue(result.detail().startsWith("by design (https://example.org/1); Then x"), result.detail());
    }

    @Test
    void another_failure_is_not_waived_and_the_entry_is_a_problem() {
        Waivers waivers = waiver("MEM-1.1", "does not share");
        assertEquals(Verdict.FAILED, waivers.apply(FAILED, TODAY).verdict());
        assertEquals(List.of("waiver MEM-1.1 waives nothing: the failure 'does not share' did not occur, "
                + "its cases are [failed]"), waivers.problems(List.of(FAILED), TODAY));
    }

    @Test
    void proposed_entries_have_the_failure_of_a_case_or_of_several_of_a_requirement() {
        Suite suite = Suite.canonical();
        List<Case> cases = suite.casesOf("MEM-1").subList(0, 2);
        Case other = suite.casesOf("MEM-2").getFirst();
        List<CaseResult> results = List.of(
                new CaseResult(cases.get(0), Verdict.FAILED, "Then x: `n` is 1, but should be 2\n  at y", 0),
                new CaseResult(cases.get(1), Verdict.FAILED, "And x: `n` is 1, but should be 2", 0),
                new CaseResult(other, Verdict.HUNG, "When x: it did not end", 0),
                new CaseResult(suite.casesOf("MEM-2").getLast(), Verdict.BLOCKED, "by MEM-1: Then x: `n`", 0));
        RunResult run = new RunResult(suite, new RunInfo("java", "mine", "numpy", Map.of()), results, List.of(),
                Optional.empty());
        assertEquals(
                List.of(new Waiver("MEM-1", "", "", "`n` is 1, but should be 2", Optional.empty()),
                        new Waiver(other.id(), "", "", "it did not end", Optional.empty())),
                Waivers.proposed(run));
    }

    @Test
    void an_unexpected_pass_is_a_problem() {
        assertEquals(List.of("waiver MEM-1.1 waives nothing: the failure 'x' did not occur, its cases are [passed]"),
                waiver("MEM-1.1", "x").problems(List.of(PASSED), TODAY));
    }

    @Test
    void an_expired_entry_waives_nothing_and_is_a_problem() {
        Waivers waivers = waiver("MEM-1.1", "but should be 2", TODAY.minusDays(1));
        assertEquals(Verdict.FAILED, waivers.apply(FAILED, TODAY).verdict());
        assertEquals(List.of("waiver MEM-1.1 expired on 2026-01-14"), waivers.problems(List.of(FAILED), TODAY));
    }

    @Test
    void an_entry_beside_an_expired_one_counts() {
        Waivers both = new Waivers(List.of(
                new Waiver("MEM-1.1", "too old", "https://example.org/1", "should be 2",
                        Optional.of(TODAY.minusDays(1))),
                new Waiver("MEM-1.1", "still so", "https://example.org/2", "but should be", Optional.empty())));
        CaseResult waived = both.apply(FAILED, TODAY);
        assertEquals(Verdict.WAIVED, waived.verdict());
        assertEquals("still so", both.of(waived).orElseThrow().reason());
    }

    @Test
    void an_entry_whose_case_another_one_waives_is_a_problem() {
        Waivers both = new Waivers(List.of(
                new Waiver("MEM-1.1", "by design", "https://example.org/1", "should be 2", Optional.empty()),
                new Waiver("MEM-1.1", "mended", "https://example.org/2", "does not share", Optional.empty())));
        assertEquals(List.of("waiver MEM-1.1 waives nothing: the failure 'does not share' did not occur, "
                + "its cases are [waived]"), both.problems(List.of(both.apply(FAILED, TODAY)), TODAY));
    }

    @Test
    void it_counts_on_its_last_day() {
        assertEquals(Verdict.WAIVED, waiver("MEM-1.1", "but should be 2", TODAY).apply(FAILED, TODAY).verdict());
    }

    @Test
    void an_entry_that_matches_no_case_is_a_problem() {
        assertEquals(List.of("waiver MEM-7 matches no case; remove it"),
                waiver("MEM-7", "x").problems(List.of(PASSED), TODAY));
    }

    @Test
    void a_file_is_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), """
                # A comment.
                - id: MEM-1.1
                  reason: by design
                  link: https://example.org/1
                  failure: but should be 2
                  expires: "2026-01-15"
                """);
        assertEquals(Verdict.WAIVED, Waivers.read(file).apply(FAILED, TODAY).verdict());
    }

    @Test
    void an_entry_with_several_ids_is_one_for_each_and_each_has_to_hold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), """
                - id: [MEM-1.1, MEM-7]
                  reason: by design
                  link: https://example.org/1
                  failure: but should be 2
                """);
        Waivers waivers = Waivers.read(file);
        CaseResult waived = waivers.apply(FAILED, TODAY);
        assertEquals(Verdict.WAIVED, waived.verdict());
        assertEquals(List.of("waiver MEM-7 matches no case; remove it"), waivers.problems(List.of(waived), TODAY));
        Files.writeString(file, "- id: []\n  reason: x\n  link: x\n  failure: x\n");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Waivers.read(file));
        assertTrue(e.getMessage().endsWith("waiver 1 has an empty list of ids"), e.getMessage());
    }

    @Test
    void an_entry_that_lacks_something_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), "- id: MEM-1.1\n  failure: x\n");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Waivers.read(file));
        assertTrue(e.getMessage().endsWith("waiver 1 (MEM-1.1) lacks [reason, link]"), e.getMessage());
    }

    @Test
    void an_entry_that_says_something_unknown_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), "- id: MEM-1.1\n  raeson: x\n");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Waivers.read(file));
        assertTrue(e.getMessage().contains("raeson"), e.getMessage());
    }
}
