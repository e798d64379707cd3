package org.tensortck.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Suite;

/** The registers of this checkout are up to date, and one that is not is found and can be updated. */
class RegistersTest {
    private static final Path PROJECT = Path.of("..");
    private static final Suite SUITE = Suite.canonical();
    private static final Register PAGE = new Register("page.md",
            page -> new Region("figures").replace(page, "three cases"));

    @TempDir
    private Path folder;

    @Test
    void all_that_follow_from_the_suite_and_the_record_of_calls_are_up_to_date() {
        List<String> stale = new Registers(PROJECT, Registers.of(SUITE, CallRecord.published())).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }

    @Test
    void all_that_follow_from_other_files_are_up_to_date() {
        List<String> stale = new Registers(PROJECT, Registers.ofFiles(PROJECT)).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }

    @Test
    void no_scenario_needs_a_requirement_with_which_it_has_no_call_in_common() {
        List<String> stale = new Needs(SUITE, CallRecord.published()).stale();
        assertTrue(stale.isEmpty(), () -> String.join("\n", stale));
    }

    @Test
    void the_scores_were_measured_on_the_present_suite() {
        Optional<String> stale = Registers.staleScores(PROJECT, SUITE, CallRecord.published());
        assertTrue(stale.isEmpty(), () -> stale.orElseThrow());
    }

    @Test
    void a_stale_page_is_named_with_the_line_and_the_command_and_can_be_updated() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), """
                Before.

                <!-- generated: figures; by a test -->

                two cases

                <!-- end: figures -->

                After.
                """);
        Registers registers = new Registers(folder, List.of(PAGE));
        assertEquals(List.of("""
                page.md is stale; update it with: bin/tensor-tck registers
                  line 5 is        two cases
                  but should be three cases"""), registers.stale());
        assertEquals(List.of(page), registers.update());
        assertEquals("three cases", Files.readAllLines(page).get(4));
        assertEquals("After.", Files.readAllLines(page).getLast());
        assertEquals(List.of(), registers.stale());
        assertEquals(List.of(), registers.update());
    }

    @Test
    void a_page_without_the_region_is_an_error() throws IOException {
        Files.writeString(folder.resolve("page.md"), "two cases\n");
        IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> new Registers(folder, List.of(PAGE)).stale());
        assertEquals("the page has no lines '<!-- generated: figures -->' and '<!-- end: figures -->'", e.getMessage());
    }

    @Test
    void scores_of_another_suite_are_stale() throws IOException {
        Path page = folder.resolve("spec").resolve("verdicts.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "<!-- generated: scores -->\n<!-- end: scores -->\n");
        Scores scores = new Scores(folder);
        assertEquals(Optional.of("the scores in spec/verdicts.md are those of an earlier suite; measure them with: "
                + "bin/tensor-tck registers --scores"), scores.stale(SUITE, CallRecord.published()));
        scores.write(List.of("| group |", "|---|"), SUITE, CallRecord.published());
        assertEquals(List.of("| group |", "|---|"), scores.table());
        assertEquals(Optional.empty(), scores.stale(SUITE, CallRecord.published()));
        assertTrue(scores.stale(Suite.of(List.of()), CallRecord.published()).isPresent());
    }

    @Test
    void links_get_the_chapter_that_has_the_requirement() {
        assertEquals("see [MEM-1](chapters/memory.md), [IDX-5](chapters/indexing.md) and [XYZ-1]",
                ChapterLinks.completed("see [MEM-1], [IDX-5](chapters/memory.md) and [XYZ-1]", SUITE));
    }
}
