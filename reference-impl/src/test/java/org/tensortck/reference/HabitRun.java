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
import org.tensortck.minimal.HabitTensors.Habit;

/** A run of some cases in a process of its own, see {@link OwnRun}, and the report that it leaves. */
final class HabitRun implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private Process process;

    /**
     * Prepares a run.
     *
     * @param folder an empty one, for its files
     */
    HabitRun(Path folder) {
        this.folder = folder;
    }

    /** Returns a feature with an ordinary case, then for each habit a case that meets it and an ordinary one. */
    static String cases(List<Habit> habits) {
        StringBuilder feature = new StringBuilder("Feature: x\nRule: OWN-1 Something\n");
        feature.append(scenario(1, Habit.NONE));
        for (int place = 0; place < habits.size(); place++) {
            feature.append(scenario(idOf(place), habits.get(place))).append(scenario(idOf(place) + 1, Habit.NONE));
        }
        return feature.toString();
    }

    private static int idOf(int place) {
        return 2 * place + 2;
    }

    private static String scenario(int id, Habit habit) {
        return """
                @OWN-1.%d
                Scenario: %s
                Given `t = torch.tensor([%d.0])`
                When `u = t.clone()`
                And garbage is collected
                Then `u` is `[%d.0]`
                """.formatted(id, habit, habit.number(), habit.number());
    }

    Process start(String tensors, String where, String feature, int caseSeconds, int runSeconds, String... options)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(QuickStart.options(this::train));
        all.addAll(List.of(options));
        process = launch(tensors, where, feature, caseSeconds, runSeconds, all);
        return process;
    }

    /** Runs ordinary cases, to see which classes a run needs. */
    private void train(List<String> options) throws IOException, InterruptedException {
        try (HabitRun training = new HabitRun(Files.createDirectories(folder.resolve("training")))) {
            training.process = training.launch("habit", "here", cases(List.of()), 60, 100, options);
            assertEquals(0, training.end(), () -> "the log is at " + training.log());
        }
    }

    private Process launch(String tensors, String where, String feature, int caseSeconds, int runSeconds,
            List<String> options) throws IOException {
        Path file = Files.writeString(folder.resolve("own.feature"), feature);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Xmx128m"));
        command.addAll(options);
        command.addAll(List.of(OwnRun.class.getName(), tensors, where, file.toString(), report().toString(),
                "" + caseSeconds, "" + runSeconds));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile()).start();
    }

    /** Waits for the end and returns the exit code. */
    int end() throws InterruptedException {
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the run does not end");
        return process.exitValue();
    }

    Path log() {
        return folder.resolve("log.txt");
    }

    Path report() {
        return folder.resolve("report");
    }

    JsonNode summary() throws IOException {
        return JSON.readTree(report().resolve("summary.json").toFile());
    }

    String page() throws IOException {
        return Files.readString(report().resolve("index.html"));
    }

    /** Returns the lines of the results, those of the whole run left out. */
    List<JsonNode> results() throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : Files.readAllLines(report().resolve("results.ndjson"))) {
            JsonNode node = JSON.readTree(line);
            if (node.has("case")) {
                results.add(node);
            }
        }
        return results;
    }

    /** Returns the detail of the case that met a habit. */
    String detail(int place) throws IOException {
        return results().get(idOf(place) - 1).path("detail").asText();
    }

    void assertVerdicts(List<String> verdicts) throws IOException {
        assertEquals(verdicts, results().stream().map(result -> result.path("verdict").asText()).toList(),
                () -> "the log is at " + log());
    }

    void assertComplete() throws IOException {
        assertTrue(summary().path("complete").asBoolean());
        List<String> lines = Files.readAllLines(report().resolve("results.ndjson"));
        assertTrue(lines.getLast().contains("\"complete\":true,\"results\":" + results().size()), lines::getLast);
        assertEquals(JSON.readTree(lines.getFirst()).path("run"), summary().path("id"));
        assertTrue(page().contains(summary().path("id").asText()));
    }

    void assertUnfinished(String reason) throws IOException {
        assertFalse(summary().path("complete").asBoolean());
        assertTrue(summary().path("unfinished").asText().contains(reason), summary()::toString);
        assertFalse(Files.readString(report().resolve("results.ndjson")).contains("\"complete\""));
        assertTrue(page().contains("unfinished"));
    }

    /** Ends the process and those that it has started. */
    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
