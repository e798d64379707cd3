package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.minimal.HabitTensors.Habit;

/**
 * Whatever a library does to its process, no run passes for one that it is not, and no other case loses its verdict. Each
 * run is a process of its own: three cases, of which the second one meets the habit.
 */
class BadHabitsTest {
    private static final String THREE_CASES = """
            Feature: x
            Rule: OWN-1 Something
            @OWN-1.1
            Scenario: before
            Given `t = torch.tensor([1.0, 2.0])`
            Then `t` is `[1.0, 2.0]`
            @OWN-1.2
            Scenario: the habit
            Given `t = torch.tensor([1.0, 2.0])`
            When `u = t.clone()`
            And garbage is collected
            Then `u` is `[1.0, 2.0]`
            @OWN-1.3
            Scenario: after
            Given `t = torch.tensor([3.0])`
            Then `t` is `[3.0]`
            """;

    @TempDir
    private Path folder;

    private Process process;

    private Process start(String tensors, String where, String feature, Habit habit, int caseSeconds, int runSeconds)
            throws IOException {
        Path file = Files.writeString(folder.resolve("own.feature"), feature);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m",
                        "-Dhabit=" + habit, "-cp",
                        System.getProperty("java.class.path"), OwnRun.class.getName(), tensors, where, file.toString(),
                        report().toString(), "" + caseSeconds, "" + runSeconds));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start();
        return process;
    }

    private int run(String tensors, String where, String feature, Habit habit, int caseSeconds, int runSeconds)
            throws IOException, InterruptedException {
        assertTrue(start(tensors, where, feature, habit, caseSeconds, runSeconds).waitFor(3, TimeUnit.MINUTES),
                "the run does not end");
        return process.exitValue();
    }

    private int run(String where, Habit habit) throws IOException, InterruptedException {
        return run("habit", where, THREE_CASES, habit, 60, 100);
    }

    @AfterEach
    void endProcess() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private Path report() {
        return folder.resolve("report");
    }

    private JsonNode summary() throws IOException {
        return new ObjectMapper().readTree(report().resolve("summary.json").toFile());
    }

    private String page() throws IOException {
        return Files.readString(report().resolve("index.html"));
    }

    /** Returns the lines of the results, those of the whole run left out. */
    private List<JsonNode> results() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : Files.readAllLines(report().resolve("results.ndjson"))) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.has("case")) {
                results.add(node);
            }
        }
        return results;
    }

    private void assertVerdicts(String... verdicts) throws IOException {
        assertEquals(List.of(verdicts), results().stream().map(r -> r.path("verdict").asText()).toList(),
                () -> "the log is at " + log());
    }

    private String detail() throws IOException {
        return results().get(1).path("detail").asText();
    }

    private void assertComplete() throws IOException {
        assertTrue(summary().path("complete").asBoolean());
        List<String> lines = Files.readAllLines(report().resolve("results.ndjson"));
        assertTrue(lines.getLast().contains("\"complete\":true,\"results\":3"), lines::getLast);
        assertEquals(new ObjectMapper().readTree(lines.getFirst()).path("run"), summary().path("id"));
        assertTrue(page().contains(summary().path("id").asText()));
    }

    private void assertUnfinished(String reason) throws IOException {
        assertFalse(summary().path("complete").asBoolean());
        assertTrue(summary().path("unfinished").asText().contains(reason), summary()::toString);
        assertFalse(Files.readString(report().resolve("results.ndjson")).contains("\"complete\""));
        assertTrue(page().contains("unfinished"));
    }

    @ParameterizedTest
    @CsvSource({"here, STACK, java.lang.StackOverflowError, HabitTensors.deeper",
            "isolated, STACK, java.lang.StackOverflowError, HabitTensors.deeper",
            "here, MEMORY, java.lang.OutOfMemoryError, HabitTensors.fill",
            "isolated, MEMORY, java.lang.OutOfMemoryError, HabitTensors.fill",
            "here, DEATH, java.lang.ThreadDeath, HabitTensors.copy",
            "isolated, DEATH, java.lang.ThreadDeath, HabitTensors.copy",
            "here, SNEAK, java.lang.ClassNotFoundException: a.b.C, HabitTensors.copy",
            "isolated, SNEAK, java.lang.ClassNotFoundException: a.b.C, HabitTensors.copy",
            "here, NULL, the result of copy is wrong, ''", "isolated, NULL, the result of copy is wrong, ''"})
    void what_is_thrown_fails_one_case_with_its_class_and_the_trace_of_the_library(String where, Habit habit,
            String thrown, String frame) throws Exception {
        assertEquals(1, run(where, habit));
        assertVerdicts("passed", "failed", "passed");
        assertTrue(
                detail().matches(
                        "(?s)When `u = t.clone\\(\\)`: line 1, column 7: Tensor.clone: the implementation failed.*"),
                detail());
        assertTrue(detail().contains(thrown) && detail().contains(frame), detail());
        assertFalse(detail().contains("org.tensortck.vocabulary"), detail());
        assertTrue(page().contains(frame));
        assertComplete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void the_mark_of_an_interruption_is_removed(String where) throws Exception {
        assertEquals(0, run(where, Habit.INTERRUPT));
        assertVerdicts("passed", "passed", "passed");
        assertComplete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void a_thread_that_runs_on_does_not_keep_the_run_from_ending(String where) throws Exception {
        assertEquals(0, run(where, Habit.THREAD));
        assertVerdicts("passed", "passed", "passed");
        assertComplete();
    }

    @Test
    void an_exit_in_this_process_ends_the_run_and_names_who_called_it() throws Exception {
        assertEquals(3, run("here", Habit.EXIT));
        assertVerdicts("passed", "crashed");
        assertTrue(detail().startsWith("When `u = t.clone()`: the process was ended with System.exit"), detail());
        assertTrue(detail().contains("HabitTensors.copy"), detail());
        assertUnfinished("ended with System.exit during case OWN-1.2");
    }

    @Test
    void a_halt_in_this_process_leaves_a_report_that_says_that_it_is_unfinished() throws Exception {
        Files.createDirectories(report());
        Files.writeString(report().resolve("summary.json"), "{\"complete\": true, \"conformant\": true}");
        // No code of this process runs after it: what started the process has to ask for the verdict.
        assertEquals(0, run("here", Habit.HALT));
        assertVerdicts("passed");
        assertUnfinished("its process has ended before its verdict");
    }

    @ParameterizedTest
    @CsvSource({"EXIT, HabitTensors.copy", "HALT, ''"})
    void the_end_of_a_process_of_its_own_costs_one_case(Habit habit, String frame) throws Exception {
        assertEquals(1, run("isolated", habit));
        assertVerdicts("passed", "crashed", "passed");
        assertTrue(detail().contains("ended the process with exit code 0"), detail());
        assertTrue(detail().contains(frame), detail());
        assertComplete();
    }

    @ParameterizedTest
    @CsvSource({"here, SLEEP", "isolated, SLEEP", "isolated, SPIN"})
    void a_case_that_can_be_ended_is_hung_and_the_run_goes_on(String where, Habit habit) throws Exception {
        assertEquals(1, run("habit", where, THREE_CASES, habit, 4, 100));
        assertVerdicts("passed", "hung", "passed");
        assertTrue(detail().contains("4 s") || detail().contains("4000 ms"), detail());
        assertComplete();
    }

    @Test
    void a_thread_that_cannot_be_ended_ends_the_run() throws Exception {
        assertEquals(3, run("habit", "here", THREE_CASES, Habit.SPIN, 2, 100));
        assertVerdicts("passed", "hung");
        assertTrue(detail().contains("HabitTensors.spin"), detail());
        assertUnfinished("during case OWN-1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void the_run_has_a_limit_of_its_own(String where) throws Exception {
        assertEquals(3, run("habit", where, THREE_CASES, Habit.SPIN, 60, 6));
        assertVerdicts("passed");
        assertUnfinished("the 6 s that the whole run may take have passed during case OWN-1.2");
    }

    @Test
    void a_library_that_hangs_before_the_first_case_has_a_limit_too() throws Exception {
        assertEquals(3, run("habit", "here", THREE_CASES, Habit.START, 60, 1));
        String log = Files.readString(log());
        assertTrue(log.contains("it has not ended within 11 s; its thread is still at"), log);
        assertTrue(log.contains("HabitTensors.version"), log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_signal_leaves_a_report_that_says_how_far_the_run_came(String where) throws Exception {
        start("habit", where, THREE_CASES, Habit.SLEEP, 60, 100);
        awaitFirstResult();
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(130, process.exitValue());
        String log = Files.readString(log());
        assertTrue(log.contains("unfinished, with 1 of 3 cases: interrupted (SIGINT) during case OWN-1.2"), log);
        assertUnfinished("interrupted (SIGINT)");
    }

    @Test
    void no_worker_outlives_a_parent_that_is_killed() throws Exception {
        start("habit", "isolated", THREE_CASES, Habit.SPIN, 60, 100);
        awaitFirstResult();
        ProcessHandle worker = process.children().findFirst().orElseThrow();
        process.destroyForcibly();
        worker.onExit().get(20, TimeUnit.SECONDS);
        assertUnfinished("its process has ended before its verdict");
    }

    private void awaitFirstResult() throws IOException, InterruptedException {
        Path results = report().resolve("results.ndjson");
        for (int round = 0; round < 600 && (Files.notExists(results) || results().isEmpty()); round++) {
            Thread.sleep(100);
        }
        assertVerdicts("passed");
        Thread.sleep(500); // the second case begins
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void what_is_too_large_fails_in_words_and_costs_no_other_case(String where) throws Exception {
        List<String> code = List.of("x = [1]`\nAnd `x[0] = x`\nWhen `torch.tensor(x)", "torch.zeros(2**40)",
                "torch.arange(10**12)", "torch.eye(10**6)", "repr([0] * 10**8)", "x = [0] * 10**7`\nWhen `np.array(x)");
        StringBuilder feature = new StringBuilder("Feature: x\nRule: OWN-1 Something\n");
        for (int number = 0; number < code.size(); number++) {
            feature.append("@OWN-1.").append(number + 1).append("\nScenario: ").append(number)
                    .append("\nGiven `").append(code.get(number)).append("`\nThen `1` is `1`\n");
        }
        feature.append("@OWN-1.99\nScenario: many elements\nGiven `t = torch.zeros(1).expand(2**31, 2**31)`\n")
                .append("Then `t.numel()` is `4611686018427387904`\n")
                .append("@OWN-1.100\nScenario: looking at them\nGiven `t = torch.zeros(1).expand(2**31, 2**31)`\n")
                .append("Then `t` is `0`\n");
        run("reference", where, feature.toString(), Habit.NONE, 60, 170);
        List<JsonNode> results = results();
        assertEquals(code.size() + 2, results.size(), () -> "the log is at " + log());
        assertTrue(summary().path("complete").asBoolean());
        for (JsonNode result : results) {
            String detail = result.path("detail").asText();
            assertFalse(detail.contains("null"), detail);
        }
        assertEquals("passed", results.get(code.size()).path("verdict").asText());
        String detail = results.getLast().path("detail").asText();
        assertTrue(detail.contains("has 4611686018427387904 elements, and the suite looks at no more than 100000"),
                detail);
    }
}
