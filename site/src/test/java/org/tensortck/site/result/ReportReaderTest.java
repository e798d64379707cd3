package org.tensortck.site.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.Verdict;

/** A report is read only where it is complete, whole, and in accord with itself. */
class ReportReaderTest {
    private static final String SUMMARY = """
            {"id":"r","complete":true,"conformant":false,"asExpected":false,"claims":[{"library":"x (tensors)",
            "conformant":false,"sentence":"x (tensors): not conformant","counts":{"passed":1,"failed":1},"groups":[],
            "blockers":{},"next":[]}],"canonical":2,"evaluated":2,"counts":{"passed":1,"failed":1},
            "passedOfCanonical":50.0,"passedOfEvaluated":50.0,"problems":[],"run":{"evaluator":"java","tensor":"x",
            "array":"y","versions":{"tensors x":"1"},"subject":"TENSOR"}}
            """;
    private static final String RESULTS = """
            {"run":"r","cases":2,"info":{}}
            {"case":"MEM-1.1","requirement":"MEM-1","verdict":"passed","detail":"","title":"a","feature":"classpath:f",\
            "line":1,"digest":"d","microseconds":1,"sides":["TENSOR","ARRAY"]}
            {"case":"MEM-1.2","requirement":"MEM-1","verdict":"failed","detail":"wrong","title":"b",\
            "feature":"classpath:f","line":1,"digest":"e","microseconds":1,"sides":["TENSOR"]}
            {"case":"ARI-22.1","requirement":"ARI-22","verdict":"passed","detail":"","title":"c",\
            "feature":"classpath:f","line":1,"digest":"f","microseconds":1,"sides":["ARRAY"]}
            {"run":"r","complete":true,"results":3}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("summary.json"), SUMMARY);
        Files.writeString(folder.resolve("results.ndjson"), RESULTS);
    }

    private String fault(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
        return assertThrows(InputException.class, () -> ReportReader.read(folder)).getMessage();
    }

    private static void assertContains(String part, String message) {
        assertTrue(message.contains(part), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void a_sound_report_has_a_library_with_the_cases_that_touch_it() {
        Report report = ReportReader.read(folder);
        JudgedLibrary library = report.libraries().getFirst();
        assertEquals("x", library.name());
        assertEquals("1", library.version().orElseThrow());
        assertEquals(2, library.results().size());
        assertEquals(Verdict.FAILED, library.results().get("MEM-1.2").verdict());
        assertEquals(3, report.cases().size());
    }

    @Test
    void an_unfinished_run_is_refused() throws IOException {
        assertContains("unfinished: it was killed", fault("summary.json",
                text -> text.replace("\"complete\":true", "\"complete\":false,\"unfinished\":\"it was killed\"")));
    }

    @Test
    void a_part_is_refused() throws IOException {
        assertContains("of a part, MEM-1, which gives no verdict",
                fault("summary.json",
                        text -> text.replace("\"complete\":true", "\"complete\":true,\"part\":\"MEM-1\"")));
    }

    @Test
    void a_lost_case_is_seen_in_the_numbers() throws IOException {
        assertContains(
                "x (tensors) has {failed=1, passed=2}, but its results in results.ndjson are {failed=1, passed=1}",
                fault("summary.json", text -> text.replace("\"counts\":{\"passed\":1,\"failed\":1},\"groups\"",
                        "\"counts\":{\"passed\":2,\"failed\":1},\"groups\"")));
    }

    @Test
    void a_changed_verdict_is_seen_in_the_numbers() throws IOException {
        assertContains("its results in results.ndjson are {passed=2}",
                fault("results.ndjson", text -> text.replace("\"failed\"", "\"passed\"")));
    }

    @Test
    void results_without_a_last_line_are_refused() throws IOException {
        assertContains("the last line does not say",
                fault("results.ndjson", text -> text.replaceFirst("(?m)^.*\"complete\".*\n", "")));
    }

    @Test
    void results_of_another_run_are_refused() throws IOException {
        assertContains("line 1: it is of the run q, but summary.json of r",
                fault("results.ndjson", text -> text.replaceFirst("\"run\":\"r\"", "\"run\":\"q\"")));
    }

    @Test
    void a_removed_line_is_seen_in_the_last_line() throws IOException {
        assertContains("has 3 results, but the file has 2",
                fault("results.ndjson", text -> text.replaceFirst("(?m)^.*ARI-22.1.*\n", "")));
    }

    @Test
    void a_repeated_case_is_refused() throws IOException {
        assertContains("line 3: case MEM-1.1 has a result already",
                fault("results.ndjson", text -> text.replace("MEM-1.2", "MEM-1.1")));
    }

    @Test
    void lines_that_are_no_results_are_named() throws IOException {
        assertContains("line 2: no JSON", fault("results.ndjson", text -> text.replaceFirst("\n\\{", "\n{{")));
        write();
        assertContains("line 3: 'perfect' is no verdict",
                fault("results.ndjson", text -> text.replace("\"failed\"", "\"perfect\"")));
        write();
        assertContains("line 3: 'digest' is missing",
                fault("results.ndjson", text -> text.replace("\"digest\":\"e\",", "")));
        write();
        assertContains("it is empty", fault("results.ndjson", _ -> ""));
        write();
        assertContains("no object of JSON", fault("summary.json", _ -> "[]"));
        write();
        assertContains("claims", fault("summary.json", text -> text.replace("\"claims\"", "\"claim\"")));
    }

    @Test
    void a_missing_folder_and_a_missing_file_are_named() throws IOException {
        assertContains("nowhere does not exist", assertThrows(InputException.class,
                () -> ReportReader.read(folder.resolve("nowhere"))).getMessage());
        Files.delete(folder.resolve("results.ndjson"));
        assertContains("results.ndjson does not exist",
                assertThrows(InputException.class, () -> ReportReader.read(folder)).getMessage());
    }

    @Test
    void a_report_of_another_suite_is_no_page_of_this_one() {
        Report report = ReportReader.read(folder);
        String message = assertThrows(InputException.class, () -> report.requireOf(Suite.canonical())).getMessage();
        assertContains("it has no result of", message);
        assertContains("the suite has other steps of ARI-22.1, MEM-1.1, MEM-1.2", message);
    }

    @Test
    void pictures_belong_to_a_case_and_only_draw() throws IOException {
        Path pictures = folder.resolve("pictures.ndjson");
        Files.writeString(pictures,
                "{\"case\":\"MEM-1.1\",\"pictures\":[{\"title\":\"After `n = 1`\",\"svg\":\"<svg><g/></svg>\"}]}\n");
        assertEquals("<svg><g></g></svg>",
                ReportReader.read(folder).pictures().get("MEM-1.1").getFirst().svg());
        assertContains("pictures.ndjson, line 1: case MEM-1.1: a picture has an element 'script'",
                fault("pictures.ndjson", text -> text.replace("<g/>", "<script/>")));
        assertContains("line 1: the results have no case MEM-9.9",
                fault("pictures.ndjson", text -> text.replace("MEM-1.1", "MEM-9.9")));
    }

    @Test
    void a_case_without_pictures_has_none() throws IOException {
        Files.writeString(folder.resolve("pictures.ndjson"),
                "{\"case\":\"MEM-1.1\",\"pictures\":[],\"reason\":\"no memory\"}\n");
        assertTrue(ReportReader.read(folder).pictures().isEmpty());
    }
}
