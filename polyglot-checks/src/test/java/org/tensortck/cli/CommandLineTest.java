package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** The command line answers wrong input with one line and exit code 2, before anything runs. */
class CommandLineTest {
    private static final String RULE = "Feature: x\n  Rule: ZZZ-1 x\n";
    private static final String RUN_OF_X = "{\"run\":\"r\",\"cases\":0,\"info\":{\"evaluator\":\"java\","
            + "\"tensor\":\"x\",\"array\":\"x\",\"versions\":{},\"subject\":\"BOTH\"}}\n";
    private static final String COMPLETE = "{\"run\":\"r\",\"complete\":true,\"results\":0}\n";
    private static final String WAIVER = "- id: MEM-1\n  reason: r\n  link: l\n  failure: f\n";

    @TempDir
    private Path folder;

    private final PrintStream standardOut = System.out;
    private final PrintStream standardErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOut);
        System.setErr(standardErr);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }

    /** One file of each kind that is wrong. */
    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        write("other/readme.txt", "x", StandardCharsets.UTF_8);
        write("file.feature", RULE, StandardCharsets.UTF_8);
        write("colon/a.feature", "Feature: x\n  Rule ZZZ-1 x\n", StandardCharsets.UTF_8);
        write("blank/a.feature", "", StandardCharsets.UTF_8);
        write("latin/good.feature", "Feature: x\n", StandardCharsets.UTF_8);
        write("latin/l.feature", "Feature: ä\n", StandardCharsets.ISO_8859_1);
        Files.createDirectories(folder.resolve("binary"));
        Files.write(folder.resolve("binary/b.feature"), new byte[]{(byte) 0xca, (byte) 0xfe, 0, 1});
        write("noid/n.feature", RULE + "    Scenario: s\n      Then `1` is `1`\n", StandardCharsets.UTF_8);
        write("norule/n.feature", "Feature: x\n  Scenario: s\n    Then `1` is `1`\n", StandardCharsets.UTF_8);
        write("syntax/s.feature", "Feature: x\n  Rule: ZZZ-1 x\n    Scenaro: s\n", StandardCharsets.UTF_8);
        write("null.yaml", "null\n", StandardCharsets.UTF_8);
        write("blank.yaml", "", StandardCharsets.UTF_8);
        write("map.yaml", "id: MEM-1\n", StandardCharsets.UTF_8);
        write("text.yaml", "- MEM-1\n", StandardCharsets.UTF_8);
        write("date.yaml", WAIVER + "  expires: 31.12.2027\n", StandardCharsets.UTF_8);
        write("latin.yaml", WAIVER.replace("r\n", "ä\n"), StandardCharsets.ISO_8859_1);
        write("key.yaml", WAIVER + "  expire: 2027-12-31\n", StandardCharsets.UTF_8);
        write("lacks.yaml", WAIVER.replace("failure: f", ""), StandardCharsets.UTF_8);
        write("twice.yaml", WAIVER + WAIVER, StandardCharsets.UTF_8);
        write("samekey.yaml", WAIVER + "  reason: s\n", StandardCharsets.UTF_8);
        write("syntax.yaml", "- id: [\n", StandardCharsets.UTF_8);
        write("page/index.html/x", "x", StandardCharsets.UTF_8);
        write("text.ipynb", "hello", StandardCharsets.UTF_8);
        write("cut.ipynb", "{\n\"nbformat\": 4,\n", StandardCharsets.UTF_8);
        write("latin.ipynb", "{\"x\": \"ä\"}", StandardCharsets.ISO_8859_1);
        write("list.ipynb", "[1]", StandardCharsets.UTF_8);
        write("blank.ipynb", "", StandardCharsets.UTF_8);
        write("three.ipynb", "{\"nbformat\": 3, \"cells\": []}", StandardCharsets.UTF_8);
        write("nocells.ipynb", "{\"nbformat\": 4}", StandardCharsets.UTF_8);
        write("unfinished/results.ndjson", RUN_OF_X, StandardCharsets.UTF_8);
        write("whole/results.ndjson", RUN_OF_X + COMPLETE, StandardCharsets.UTF_8);
        write("other-run/results.ndjson", RUN_OF_X.replace("\"array\":\"x\"", "\"array\":\"y\"") + COMPLETE,
                StandardCharsets.UTF_8);
        write("r.ipynb", "{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"language_info\": {\"name\": \"R\"}}}",
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "run --features DIR/none     | DIR/none does not exist",
            "run --features DIR/empty    | DIR/empty has no .feature file",
            "run --features DIR/other    | DIR/other has no .feature file",
            "run --features DIR/file.feature | DIR/file.feature is not a folder",
            "run --features DIR/colon    | a.feature:1: 'Rule ZZZ-1 x', which stands below, is only a description: Rule needs a colon, 'Rule:'",
            "run --features DIR/blank    | a.feature: has no 'Feature:'",
            "run --features DIR/latin    | DIR/latin/l.feature: is not UTF-8 text",
            "run --features DIR/binary   | DIR/binary/b.feature: is not UTF-8 text",
            "run --features DIR/noid     | n.feature:3: scenario 's' should have exactly one tag @ZZZ-1.NUMBER, but has []",
            "run --features DIR/norule   | n.feature:2: scenario 's' should stand under a 'Rule:' that names its requirement",
            "run --features DIR/syntax   | s.feature: has no scenario, so it adds nothing",
            "run --waivers DIR/none.yaml | DIR/none.yaml: does not exist",
            "run --waivers DIR           | DIR: is a folder, not a file of waivers",
            "run --waivers DIR/null.yaml | DIR/null.yaml: holds no list of waivers; each begins with '- id:'",
            "run --waivers DIR/blank.yaml | DIR/blank.yaml: holds no list of waivers",
            "run --waivers DIR/map.yaml  | DIR/map.yaml: holds no list of waivers",
            "run --waivers DIR/text.yaml | DIR/text.yaml: waiver 1 is \"MEM-1\", which has no id",
            "run --waivers DIR/date.yaml | DIR/date.yaml: waiver 1 (MEM-1) expires on '31.12.2027', which is no date as 2027-12-31 is one",
            "run --waivers DIR/latin.yaml | DIR/latin.yaml: is not UTF-8 text",
            "run --waivers DIR/key.yaml  | DIR/key.yaml: waiver 1 (MEM-1) has 'expire', which no waiver has; it has [id, reason, link, failure] and may have expires",
            "run --waivers DIR/lacks.yaml | DIR/lacks.yaml: waiver 1 (MEM-1) lacks [failure]",
            "run --waivers DIR/twice.yaml | DIR/twice.yaml: waiver 2 is for the same failure of MEM-1 as an earlier one",
            "run --waivers DIR/samekey.yaml | DIR/samekey.yaml: line 5: Duplicate field 'reason'",
            "run --waivers DIR/syntax.yaml | DIR/syntax.yaml: line ",
            "run --report DIR/null.yaml  | report: DIR/null.yaml is not a folder",
            "run --report DIR/null.yaml/x | report: DIR/null.yaml/x cannot be written",
            "run --report DIR/page       | report: DIR/page/index.html is a folder",
            "run --class-path DIR/none.jar | --class-path: DIR/none.jar does not exist",
            "list --class-path DIR/empty/* | --class-path: DIR/empty/*: the folder has no jar",
            "init DIR/other              | init: DIR/other is not empty, it has readme.txt; give a new folder",
            "init DIR/null.yaml          | init: DIR/null.yaml is a file; give a folder",
            "init DIR/new --package 1a   | --package: '1a' is no name of a Java package",
            "run --tensor nobody         | no tensor library is named 'nobody'",
            "run --array nobody          | no array library is named 'nobody'",
            "run --only MEM-1,MEM-9999   | 'MEM-9999' names no case: give the id of a chapter, such as MEM",
            "run --only MEM-1 --cucumber-report | --cucumber-report is of all cases, and --only, --shard and --resume run a part",
            "run --only MEM-1 --shard 1/2 | --only and --shard both say which part is run: give one of them",
            "run --shard 0/3             | shard '0/3': the first is 1, the last is the count",
            "run --shard 4/3             | shard '4/3': the first is 1, the last is the count",
            "run --shard 3               | shard '3': write its number and the count, such as 3/16",
            "run --resume                | results.ndjson does not exist",
            "run --resume --pictures     | --pictures draws the cases that this run executes, and --resume leaves some out",
            "picture MEM-9999            | 'MEM-9999' is the id of no case",
            "picture MEM-1.1 --array reference --number 9 | --number 9: MEM-1.1 has 2 pictures",
            "run --worker python3        | --worker: it says which libraries it hosts, so --array cannot be given too",
            "merge DIR/none              | results: DIR/none/results.ndjson does not exist",
            "merge DIR/unfinished        | merge: DIR/unfinished/results.ndjson is unfinished: run it again, with --resume",
            "merge DIR/whole DIR/other-run | and DIR/other-run/results.ndjson one of x and y with java",
            "merge DIR/whole             | cases are in no report, the first of them is ",
            "site --out DIR/site DIR/none | site: DIR/none does not exist",
            "site --out DIR/site DIR/whole | DIR/whole/summary.json does not exist",
            "site --out DIR/other        | DIR/other has files, and none of them is the site.json of an earlier site",
            "site --out DIR/null.yaml    | DIR/null.yaml is not a folder",
            "registers --project DIR/empty | DIR/empty is no checkout of the project, since it has no spec/ids.txt",
            "notebook DIR/none.ipynb     | DIR/none.ipynb is not a file",
            "notebook DIR                | DIR is not a file",
            "notebook DIR/text.ipynb     | text.ipynb: line 1 is not JSON: Unrecognized token 'hello'",
            "notebook DIR/cut.ipynb      | cut.ipynb: line 3 is not JSON: Unexpected",
            "notebook DIR/latin.ipynb    | latin.ipynb: is not UTF-8 text",
            "notebook DIR/list.ipynb     | list.ipynb: is not a notebook, since it has no 'nbformat'",
            "notebook DIR/blank.ipynb    | blank.ipynb: is not a notebook, since it has no 'nbformat'",
            "notebook DIR/three.ipynb    | three.ipynb: is of notebook format 3, but only format 4 can be replayed",
            "notebook DIR/nocells.ipynb  | nocells.ipynb: is not a notebook, since it has no 'cells'",
            "notebook DIR/r.ipynb        | r.ipynb: its language is R, but only Python can be replayed",
            "python DIR/none.py          | DIR/none.py is not a file",
            "python DIR                  | DIR is not a file"})
    void wrong_input_gets_one_line_and_exit_code_2(String commandLine, String line) {
        String[] arguments = commandLine.replace("DIR", folder.toString()).split(" +");
        if (arguments[0].equals("run") && !commandLine.contains("--report")) {
            arguments = append(arguments, "--report", folder.resolve("report").toString());
        }
        if (arguments[0].equals("run") && !commandLine.contains("--array")) {
            arguments = append(arguments, "--array", "reference");
        }
        int code = Main.execute(new Main(), arguments);
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(2, code, said);
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertTrue(said.startsWith("tensor-tck: "), said);
        assertTrue(said.contains(line.replace("DIR", folder.toString())), said);
        assertEquals(1, said.lines().count(), said);
        assertFalse(said.contains("REDACTED"), said);
        assertFalse(Files.exists(folder.resolve("report")), "a report was begun");
    }

    private static String[] append(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    @Test
    void a_folder_that_cannot_be_written_is_found_before_the_run() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assumeFalse(!closed.toFile().setWritable(false) || Files.isWritable(closed),
                "this user may write everywhere, so no folder is read-only");
        assertEquals(2, Main.execute(new Main(), "run", "--array", "reference", "--report", closed.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("tensor-tck: report: " + closed + " cannot be"));
    }

    @Test
    void a_part_is_run_without_a_verdict() throws IOException {
        Path report = folder.resolve("part");
        assertEquals(0, Main.execute(new Main(), "run", "--array", "reference", "--only", "CPY-1,MEM-1", "--report",
                report.toString()), err::toString);
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("reference (tensors): no verdict, the run is partial: "), said);
        assertTrue(said.contains("(CPY-1, MEM-1)"), said);
        String summary = Files.readString(report.resolve("summary.json"));
        assertTrue(summary.contains("\"part\" : \"CPY-1, MEM-1\""), summary);
        assertTrue(summary.contains("\"conformant\" : false"), summary);
        String page = Files.readString(report.resolve("index.html"));
        assertTrue(page.contains("partial, no verdict</title>"), page);
        assertTrue(page.contains("id=\"MEM-1\"") && !page.contains("id=\"MEM-2\""), page);
    }

    @Test
    void a_case_is_drawn_alone_and_cases_are_drawn_in_a_report() throws IOException {
        Path file = folder.resolve("mem-1.1.svg");
        assertEquals(0, Main.execute(new Main(), "picture", "MEM-1.1", "--array", "reference", "--out",
                file.toString()), err::toString);
        assertEquals(file + ": After `n[0, 0] = 100`\n", out.toString(StandardCharsets.UTF_8));
        assertTrue(Files.readString(file).contains("<desc>t and n see the same 4 elements."), Files.readString(file));
        Path report = folder.resolve("drawn");
        assertEquals(0, Main.execute(new Main(), "run", "--pictures", "--array", "reference", "--only",
                "MEM-1,PRN-1", "--report", report.toString()), err::toString);
        List<String> lines = Files.readAllLines(report.resolve("pictures.ndjson"));
        assertTrue(
                lines.getFirst().startsWith("{\"case\":\"MEM-1.1\",\"pictures\":[{\"title\":\"After `n = t.numpy()`\","
                        + "\"svg\":\"<svg "),
                lines.getFirst());
        assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"case\":\"MEM-1.")), lines::toString);
        assertEquals(0, Main.execute(new Main(), "run", "--array", "reference", "--only", "MEM-1.1", "--report",
                report.toString()), err::toString);
        assertFalse(Files.exists(report.resolve("pictures.ndjson")), "the pictures of an earlier run");
    }

    @Test
    void a_worker_hosts_the_libraries_of_a_run() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String worker = "'" + java + "' --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path")
                + "' org.tensortck.worker.WorkerMain --tensor reference --array reference";
        Path report = folder.resolve("worker");
        assertEquals(0, Main.execute(new Main(), "run", "--worker", worker, "--only", "MEM-1", "--report",
                report.toString()), err::toString);
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("reference (tensors): no verdict, the run is partial: "), said);
        assertTrue(said.matches("(?s).*\\d+ cases = \\d+ passed\\R.*"), said);
        String results = Files.readString(report.resolve("results.ndjson"));
        assertTrue(results.contains("org.tensortck.worker.WorkerMain --tensor reference"), "the worker is named");
    }

    @Test
    void a_worker_that_cannot_be_started_is_wrong_input() {
        assertEquals(2, Main.execute(new Main(), "run", "--worker", "no-such-program-anywhere", "--report",
                folder.resolve("none").toString()));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("tensor-tck: worker no-such-program-anywhere: "), said);
        assertFalse(Files.exists(folder.resolve("none")), "a report was begun");
    }

    @Test
    void all_shards_are_merged_into_one_report_with_a_verdict_and_a_part_is_resumed() throws IOException {
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int shard = 1; shard <= 2; shard++) {
            String report = folder.resolve("shard" + shard).toString();
            merge.add(report);
            assertEquals(0, Main.execute(new Main(), "run", "--array", "reference", "--shard", shard + "/2", "--report",
                    report), err::toString);
        }
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("(shard 2 of 2)"), out::toString);
        merge.addAll(List.of("--report", folder.resolve("merged").toString()));
        assertEquals(0, Main.execute(new Main(), merge.toArray(String[]::new)), err::toString);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("reference (tensors): conformant in all"),
                out::toString);
        String summary = Files.readString(folder.resolve("merged/summary.json"));
        assertTrue(summary.contains("\"conformant\" : true"), summary);

        Path results = folder.resolve("shard1/results.ndjson");
        List<String> lines = Files.readAllLines(results);
        Files.write(results, lines.subList(0, lines.size() - 2));
        assertEquals(0,
                Main.execute(new Main(), "run", "--array", "reference", "--shard", "1/2", "--resume", "--report",
                        folder.resolve("shard1").toString()),
                err::toString);
        assertEquals(lines.size(), Files.readAllLines(results).size());
        assertEquals(2, Main.execute(new Main(), "run", "--array", "reference", "--resume", "--report",
                folder.resolve("shard1").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("is a run of shard 1 of 2, reference and reference"),
                err::toString);
    }

    @Test
    void a_notebook_without_cells_is_warned_of() throws IOException {
        write("none.ipynb", "{\"nbformat\": 4, \"cells\": []}", StandardCharsets.UTF_8);
        assertEquals(0, Main.execute(new Main(), "notebook", "--array", "reference",
                folder.resolve("none.ipynb").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("has no code cell"));
    }

    /** A command that has a fault. */
    @Command
    record Faulty(Throwable fault) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (Exception) fault;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, AssertionError.class,
            IllegalArgumentException.class, NullPointerException.class})
    void a_fault_of_the_suite_is_70_and_never_a_verdict(Class<? extends Throwable> type) throws Exception {
        assertEquals(70, Main.execute(new Faulty(type.getConstructor().newInstance())));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith(type.getName()));
    }

    @ParameterizedTest
    @CsvSource({"US-ASCII, reference x numpy ... \\u00e9 \\u1f600", "ISO-8859-1, reference × numpy ... é \\u1f600",
            "UTF-8, reference × numpy … é 😀"})
    void what_the_terminal_cannot_show_is_written_in_ascii(String charset, String shown) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Console console = new Console(bytes, Charset.forName(charset))) {
            console.println("reference × numpy … é 😀");
        }
        assertEquals(shown + System.lineSeparator(), bytes.toString(Charset.forName(charset)));
    }
}
