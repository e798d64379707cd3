package org.tensortck.worker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No worker, and no folder of one, outlives a run that is killed. */
class WorkerGuardTest {
    private static final int LIMIT_SECONDS = 120;

    /** A worker that never reads its input, and so does not notice its end. It sleeps. */
    static final class Deaf {
        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(Duration.ofMinutes(10));
        }
    }

    /** A run: starts such a worker, after one that has ended, prints its pid, and sleeps. */
    static final class Run {
        public static void main(String[] arguments) throws InterruptedException {
            List<String> command = WorkerCommand.java(Deaf.class.getName(), List.of(), List.of()).command();
            WorkerProcess ended = WorkerProcess.start(command);
            ended.close();
            WorkerProcess.start(command);
            for (ProcessHandle child : ProcessHandle.current().children().toList()) {
                if (child.info().commandLine().orElse("").contains(Deaf.class.getName())) {
                    System.out.println(child.pid());
                }
            }
            Thread.sleep(Duration.ofMinutes(10));
        }
    }

    @Test
    void a_worker_ends_with_the_run_that_is_killed() throws Exception {
        Path temporary = Files.createTempDirectory("guard-test");
        Process run = new ProcessBuilder(WorkerCommand.java(Run.class.getName(), List.of(),
                List.of("-Djava.io.tmpdir=" + temporary)).command()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = run.inputReader()) {
            ProcessHandle worker = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            assertTrue(worker.isAlive());
            List<Path> folders = foldersIn(temporary);
            assertTrue(folders.size() == 1, () -> "the folder of the worker that has ended is deleted: " + folders);

            run.destroyForcibly().waitFor();
            worker.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertFalse(worker.isAlive());
            // The guard deletes the folder after the end of the worker.
            long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
            while (!foldersIn(temporary).isEmpty() && System.nanoTime() < last) {
                Thread.sleep(50);
            }
            assertTrue(foldersIn(temporary).isEmpty(), () -> "the folder of the killed worker is left");
        } finally {
            run.destroyForcibly();
            Files.delete(temporary);
        }
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().startsWith("hsperf"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
