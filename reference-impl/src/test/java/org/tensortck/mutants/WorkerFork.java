package org.tensortck.mutants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.pitest.mutationtest.tooling.JarCreatingJarFinder;

/** A {@link MutantWorker} as its parent sees it. */
final class WorkerFork implements AutoCloseable {
    /** How much a worker may compute between two signs of life; its own time, since the machine may be busy. */
    private static final Duration COMPUTING = Duration.ofSeconds(10);
    /** How long it may give no sign of life at all. */
    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final List<String> JVM = List.of("-Xmx1g", "-XX:+UseSerialGC", "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED", "-Dslf4j.internal.verbosity=ERROR");
    private static final String AGENT = new JarCreatingJarFinder().getJarLocation().orElseThrow();
    private static final String END = "\u0000";

    private final Process process;
    private final PrintWriter input;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    /** The worker did not answer. */
    static final class SilentException extends Exception {
        private static final long serialVersionUID = 1L;
        private final Outcome.Fate fate;

        SilentException(Outcome.Fate fate, String message) {
            super(message);
            this.fate = fate;
        }

        Outcome.Fate fate() {
            return fate;
        }
    }

    /** Starts a worker with its arguments; what it prints goes to a file. */
    WorkerFork(Path log, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-javaagent:" + AGENT));
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MutantWorker.class.getName()));
        command.addAll(List.of(arguments));
        try {
            process = new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        input = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException e) {
            // The process was killed, which is its end.
        }
        answers.add(END);
    }

    /**
     * Sends a line and returns the answer.
     *
     * @throws SilentException where the worker gives no sign of life, or has ended
     */
    String ask(String line) throws SilentException, InterruptedException {
        input.println(line);
        return answer();
    }

    /** Waits for the worker to end, and returns its exit code. */
    int await() throws SilentException, InterruptedException {
        for (;;) {
            String line = next();
            if (line.equals(END)) {
                return process.waitFor();
            }
        }
    }

    private String answer() throws SilentException, InterruptedException {
        for (;;) {
            String line = next();
            if (line.equals(END)) {
                throw new SilentException(Outcome.Fate.CRASHED, "the process ended with " + process.waitFor());
            }
            if (line.startsWith(MutantWorker.ANSWER)) {
                return line.substring(MutantWorker.ANSWER.length());
            }
        }
    }

    private String next() throws SilentException, InterruptedException {
        Duration before = computed();
        for (long end = System.nanoTime() + SILENCE.toNanos(); System.nanoTime() < end;) {
            String line = answers.poll(1, TimeUnit.SECONDS);
            if (line != null) {
                return line;
            }
            if (computed().minus(before).compareTo(COMPUTING) > 0) {
                throw new SilentException(Outcome.Fate.HUNG, "no sign of life in " + COMPUTING.toSeconds()
                        + " seconds of computing");
            }
        }
        throw new SilentException(Outcome.Fate.HUNG, "no sign of life for " + SILENCE.toMinutes() + " minutes");
    }

    private Duration computed() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
