package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exit code the launcher gives, with a JVM that does as it is told: WRITTEN is what it writes down, ENDS how it ends. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String JVM = """
            #!/bin/sh
            if [ "$1" = -version ]; then
              echo 'openjdk version "25.0.1"' >&2
              exit 0
            fi
            for option; do
              case $option in -Dtensortck.exit=*) file=${option#-Dtensortck.exit=} ;; esac
            done
            [ -z "$WRITTEN" ] || echo "$WRITTEN" > "$file"
            if [ "$ENDS" = waits ]; then
              trap 'exit 143' TERM
              echo waiting
              while :; do sleep 0.1; done
            fi
            exit "$ENDS"
            """;

    @TempDir
    private Path folder;

    private Process process;

    @BeforeEach
    void writeJvm() throws IOException {
        Path java = Files.writeString(folder.resolve("java"), JVM);
        assertTrue(java.toFile().setExecutable(true));
    }

    private void start(String command, String written, String ends) throws IOException {
        List<String> launcher = new ArrayList<>(List.of("sh", launcher().toString(), command));
        ProcessBuilder builder = new ProcessBuilder(launcher).redirectErrorStream(true);
        builder.environment().put("TENSOR_TCK_JAVA", folder.resolve("java").toString());
        builder.environment().put("WRITTEN", written);
        builder.environment().put("ENDS", ends);
        process = builder.start();
    }

    private static Path launcher() {
        Path inModule = Path.of("src", "dist", "bin", "tensor-tck");
        return Files.exists(inModule) ? inModule : Path.of("polyglot-checks").resolve(inModule);
    }

    private int exitCode() throws InterruptedException {
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the launcher does not end");
        return process.exitValue();
    }

    @ParameterizedTest
    @CsvSource({"run,0,0,0", "run,1,1,1", "run,2,2,2", "run,'',0,3", "run,'',1,3", "run,'',134,134", "run,1,0,1",
            "registers,'',0,3", "list,'',0,0", "python,'',1,1"})
    void only_what_is_written_down_is_a_verdict(String command, String written, String ends, int code)
            throws Exception {
        start(command, written, ends);
        assertEquals(code, exitCode());
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(code == 3, output.contains("unfinished: the JVM ended with " + ends), output);
    }

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void a_signal_reaches_the_jvm(String signal, int code) throws Exception {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "SIGINT is ignored, as in a job in the background");
        start("run", "", "waits");
        assertEquals("waiting", process.inputReader().readLine());
        new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
        assertEquals(code, exitCode());
        assertEquals(List.of(), process.descendants().toList());
    }

    /** Returns whether this process, and so those that it starts, are told to ignore SIGINT. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status) && Files.readAllLines(status).stream()
                .anyMatch(line -> line.matches("SigIgn:\\s*[0-9a-f]*[2367abef]"));
    }

    @Test
    void its_file_is_removed() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder("sh", launcher().toString(), "run");
        builder.environment().put("TENSOR_TCK_JAVA", folder.resolve("java").toString());
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().put("WRITTEN", "1");
        builder.environment().put("ENDS", "1");
        process = builder.start();
        assertEquals(1, exitCode());
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
