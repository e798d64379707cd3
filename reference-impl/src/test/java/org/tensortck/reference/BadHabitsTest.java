package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.minimal.HabitTensors.Habit;

/**
 * Whatever a library does to its process, no run passes for one that it is not, and no other case loses its verdict. Each
 * run is a process of its own. Most of the time is spent on waiting for limits, so several run at once; the limits leave
 * time for that.
 */
@Execution(ExecutionMode.CONCURRENT)
class BadHabitsTest {
    /** In this order, with an ordinary case before and after each. */
    private static final List<Habit> IN_THIS_JVM = List.of(Habit.STACK, Habit.MEMORY, Habit.DEATH, Habit.SNEAK,
            Habit.NULL,
            Habit.INTERRUPT, Habit.THREAD, Habit.SLEEP);
    private static final List<Habit> ISOLATED = List.of(Habit.STACK, Habit.MEMORY, Habit.DEATH, Habit.SNEAK, Habit.NULL,
            Habit.INTERRUPT, Habit.THREAD, Habit.SLEEP, Habit.SPIN, Habit.EXIT, Habit.HALT);

    /** How long a case may take where one hangs. */
    private static final int CASE_SECONDS = 8;

    @TempDir
    private Path folder;

    private HabitRun run;

    @BeforeEach
    void prepare() {
        run = new HabitRun(folder);
    }

    @AfterEach
    void endProcess() {
        run.close();
    }

    private int run(String where, Habit habit, int caseSeconds, int runSeconds)
            throws IOException, InterruptedException {
        run.start("habit", where, HabitRun.cases(List.of(habit)), caseSeconds, runSeconds);
        return run.end();
    }

    private int run(String where, Habit habit) throws IOException, InterruptedException {
        return run(where, habit, 60, 100);
    }

    private String detail() throws IOException {
        return run.detail(0);
    }

    private static String verdict(Habit habit) {
        return switch (habit) {
            case STACK, MEMORY, DEATH, SNEAK, NULL -> "failed";
            case INTERRUPT, THREAD, NONE -> "passed";
            case SLEEP, SPIN -> "hung";
            case EXIT, HALT -> "crashed";
            case START -> throw new IllegalArgumentException("no case meets " + habit);
        };
    }

    /** What the detail has: what was thrown, and where in the library. */
    private static List<String> named(Habit habit) {
        return switch (habit) {
            case STACK -> List.of("java.lang.StackOverflowError", "HabitTensors.deeper");
            case MEMORY -> List.of("java.lang.OutOfMemoryError", "HabitTensors.fill");
            case DEATH -> List.of("java.lang.ThreadDeath", "HabitTensors.copy");
            case SNEAK -> List.of("java.lang.ClassNotFoundException: a.b.C", "HabitTensors.copy");
            case NULL -> List.of("the result of copy is wrong");
            case EXIT -> List.of("ended the process with exit code 0", "HabitTensors.copy");
            case HALT -> List.of("ended the process with exit code 0");
            case INTERRUPT, THREAD, SLEEP, SPIN, START, NONE -> List.of();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void a_habit_costs_its_own_case_alone(String where) throws Exception {
        List<Habit> habits = where.equals("here") ? IN_THIS_JVM : ISOLATED;
        run.start("habit", where, HabitRun.cases(habits), CASE_SECONDS, 160);
        assertEquals(1, run.end());
        List<String> verdicts = new ArrayList<>(List.of("passed"));
        habits.forEach(habit -> verdicts.addAll(List.of(verdict(habit), "passed")));
        run.assertVerdicts(verdicts);
        for (int place = 0; place < habits.size(); place++) {
            assertNamed(habits.get(place), run.detail(place));
        }
        run.assertComplete();
    }

    private void assertNamed(Habit habit, String detail) throws IOException {
        for (String part : named(habit)) {
            assertTrue(detail.contains(part), () -> habit + ": " + detail);
            assertTrue(!part.startsWith("HabitTensors") || run.page().contains(part), part);
        }
        assertFalse(detail.contains("org.tensortck.vocabulary"), detail);
        if (verdict(habit).equals("hung")) {
            assertTrue(detail.contains("within " + CASE_SECONDS + " s")
                    || detail.contains("within " + CASE_SECONDS + "000 ms"), () -> habit + ": " + detail);
        }
        if (verdict(habit).equals("failed")) {
            assertTrue(detail.matches(
                    "(?s)When `u = t.clone\\(\\)`: line 1, column 7: Tensor.clone: the implementation failed.*"),
                    detail);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void what_passes_leaves_a_conformant_run(String where) throws Exception {
        run.start("habit", where, HabitRun.cases(List.of(Habit.INTERRUPT, Habit.THREAD)), 60, 100);
        assertEquals(0, run.end());
        run.assertVerdicts(List.of("passed", "passed", "passed", "passed", "passed"));
        run.assertComplete();
    }

    @Test
    void an_exit_in_this_process_ends_the_run_and_names_who_called_it() throws Exception {
        assertEquals(3, run("here", Habit.EXIT));
        run.assertVerdicts(List.of("passed", "crashed"));
        assertTrue(detail().startsWith("When `u = t.clone()`: the process was ended with System.exit"), detail());
        assertTrue(detail().contains("HabitTensors.copy"), detail());
        run.assertUnfinished("ended with System.exit during case OWN-1.2");
    }

    @Test
    void a_halt_in_this_process_leaves_a_report_that_says_that_it_is_unfinished() throws Exception {
        Files.createDirectories(run.report());
        Files.writeString(run.report().resolve("summary.json"), "{\"complete\": true, \"conformant\": true}");
        // No code of this process runs after it: what started the process has to ask for the verdict.
        assertEquals(0, run("here", Habit.HALT));
        run.assertVerdicts(List.of("passed"));
        run.assertUnfinished("its process has ended before its verdict");
    }

    @Test
    void a_thread_that_cannot_be_ended_ends_the_run() throws Exception {
        assertEquals(3, run("here", Habit.SPIN, CASE_SECONDS, 100));
        run.assertVerdicts(List.of("passed", "hung"));
        assertTrue(detail().contains("HabitTensors.spin"), detail());
        run.assertUnfinished("during case OWN-1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "isolated"})
    void the_run_has_a_limit_of_its_own(String where) throws Exception {
        assertEquals(3, run(where, Habit.SPIN, 60, 20));
        run.assertVerdicts(List.of("passed"));
        run.assertUnfinished("the 20 s that the whole run may take have passed during case OWN-1.2");
    }

    @Test
    void a_library_that_hangs_before_the_first_case_has_a_limit_too() throws Exception {
        run.start("habit", "here", HabitRun.cases(List.of()), 60, 1, "-Dhabit=" + Habit.START,
                "-Daround=10");
        assertEquals(3, run.end());
        String log = Files.readString(run.log());
        assertTrue(log.contains("it has not ended within 11 s; its thread is still at"), log);
        assertTrue(log.contains("HabitTensors.version"), log);
    }

    @ParameterizedTest
    @CsvSource({"here, INT, 130", "isolated, INT, 130", "here, TERM, 143"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_signal_leaves_a_report_that_says_how_far_the_run_came(String where, String signal, int code)
            throws Exception {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "SIGINT is ignored, as in a job in the background");
        Process process = startUntilSecondCase(where, Habit.SLEEP);
        new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(code, process.exitValue());
        String log = Files.readString(run.log());
        String reason = "interrupted (SIG" + signal + ")";
        assertTrue(log.contains("unfinished, with 1 of 3 cases: " + reason + " during case OWN-1.2"), log);
        run.assertUnfinished(reason);
    }

    /** Returns whether this process, and so those that it starts, are told to ignore SIGINT. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) && Files.readAllLines(status).stream()
                .anyMatch(line -> line.matches("SigIgn:\\s*[0-9a-f]*[2367abef]"));
    }

    @Test
    void no_worker_outlives_a_parent_that_is_killed() throws Exception {
        Process process = startUntilSecondCase("isolated", Habit.SPIN);
        ProcessHandle worker = process.children().findFirst().orElseThrow();
        process.destroyForcibly();
        worker.onExit().get(20, TimeUnit.SECONDS);
        run.assertUnfinished("its process has ended before its verdict");
    }

    private Process startUntilSecondCase(String where, Habit habit) throws IOException, InterruptedException {
        Process process = run.start("habit", where, HabitRun.cases(List.of(habit)), 60, 100);
        Path results = run.report().resolve("results.ndjson");
        for (int round = 0; round < 600 && (Files.notExists(results) || run.results().isEmpty()); round++) {
            Thread.sleep(100);
        }
        run.assertVerdicts(List.of("passed"));
        Thread.sleep(500); // the second case begins
        return process;
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
        run.start("reference", where, feature.toString(), 60, 170);
        run.end();
        List<JsonNode> results = run.results();
        assertEquals(code.size() + 2, results.size(), () -> "the log is at " + run.log());
        assertTrue(run.summary().path("complete").asBoolean());
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
