package org.tensortck.stress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@link ExchangeStress} in a process of its own, so that memory that is freed too early ends that one. */
public final class StressProcess {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    // A small young generation for quick collections; methods are compiled at once, before the next one is called.
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC", "-Xmx256m", "-Xmn4m",
            "-XX:MaxDirectMemorySize=4g",
            "-XX:TieredStopAtLevel=1", "-Xbatch");

    private StressProcess() {}

    /**
     * Exchanges memory between libraries of this class path.
     *
     * @param libraries as for {@link ExchangeStress#main}
     * @return all that the process wrote; and, where it did not end with exit code 0, how it ended
     */
    public static String run(List<String> libraries) {
        try {
            Path output = Files.createTempFile("exchange-stress", ".txt");
            Path crash = Files.createTempFile("exchange-stress", ".log");
            try {
                ProcessBuilder builder = new ProcessBuilder(command(crash, libraries)).redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                // Of glibc: larger blocks go back to the operating system when they are freed, and cannot be read then.
                builder.environment().put("MALLOC_MMAP_THRESHOLD_", "65536");
                Process process = builder.start();
                boolean ended = process.waitFor(LIMIT);
                process.destroyForcibly().waitFor(LIMIT);
                String end = !ended
                        ? "killed after " + LIMIT.toMinutes() + " minutes"
                        : process.exitValue() == 0 ? "" : "ended with exit code " + process.exitValue();
                return Files.readString(output) + end;
            } finally {
                Files.deleteIfExists(output);
                Files.deleteIfExists(crash);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("exchange stress: no process, or no output of it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("exchange stress: interrupted", e);
        }
    }

    private static List<String> command(Path crash, List<String> libraries) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-XX:ErrorFile=" + crash);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ExchangeStress.class.getName()));
        command.addAll(libraries);
        return command;
    }
}
