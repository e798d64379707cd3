package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Selection;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/** The worker on the page of the protocol is a program that the suite runs. */
class SampleWorkerTest {
    private static final Pattern PROGRAM = Pattern.compile("(?s)\n## A worker to start from\n.*?```python\n(.*?)```\n");

    @TempDir
    private Path folder;

    private static String program() throws IOException {
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("..", "spec", "worker-protocol.md")));
        assertTrue(program.find(), "the page has no program below its heading");
        return program.group(1);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return python.waitFor(60, TimeUnit.SECONDS) && python.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void it_is_short() throws IOException {
        long lines = program().lines().count();
        assertTrue(lines < 100, () -> "it has " + lines + " lines");
    }

    @Test
    void the_suite_runs_it_and_no_case_fails() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "there is no python3");
        Path file = Files.writeString(folder.resolve("lists.py"), program());
        WorkerCommand command = WorkerCommand.of(List.of("python3", file.toString()));
        ForeignWorker worker = ForeignWorker.start(command.withCallLimit(Duration.ofMinutes(1)));
        RunResult result;
        try (Evaluator evaluator = Evaluators.calling(worker.caller())) {
            RunInfo info = RunInfo.of(evaluator, "lists", "none", Subject.of(worker.sides()));
            result = new TckRun(Suite.canonical(), Waivers.none()).only(Selection.of("DTY,CRE")).execute(evaluator,
                    info, Optional.empty(), _ -> {});
        }
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        result.results().stream().filter(found -> found.sides().contains(Side.TENSOR))
                .forEach(found -> counts.merge(found.verdict(), 1L, Long::sum));
        assertEquals(Set.of(Verdict.PASSED, Verdict.UNSUPPORTED), counts.keySet(), counts::toString);
        assertTrue(counts.get(Verdict.PASSED) >= 5, counts::toString);
    }
}
