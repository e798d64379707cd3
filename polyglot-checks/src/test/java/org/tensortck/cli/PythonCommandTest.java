package org.tensortck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code tensor-tck python} in a process of its own, as a user starts it: in the embedded CPython. */
class PythonCommandTest {
    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                "org.tensortck.cli.Main", "python"));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectError(folder.resolve("err").toFile())
                .start();
    }

    private Ended ended(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Ended(process.exitValue(), out, Files.readString(folder.resolve("err")));
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return ended(start(List.of(arguments)));
    }

    @Test
    void a_file_has_its_arguments_its_neighbours_and_its_exit_code() throws Exception {
        Files.writeString(folder.resolve("neighbour.py"), "LENGTH = 2\n");
        Files.writeString(folder.resolve("program.py"), """
                import sys, numpy as np, torch
                from neighbour import LENGTH
                tensor = torch.from_numpy(np.ones(LENGTH, dtype='float32'))
                np.random.default_rng(0).shuffle(tensor.numpy())
                print(sys.argv[1:], __name__, tensor, f"{tensor.sum():.1f}")
                sys.exit(3)
                """);
        assertEquals(new Ended(3, "['--flag', '-h'] __main__ tensor([1., 1.]) 2.0\n", ""),
                run("program.py", "--flag", "-h"));
    }

    @Test
    void an_uncaught_error_prints_the_frames_of_the_program_only() throws Exception {
        Files.writeString(folder.resolve("program.py"), """
                import torch
                def share(tensor):
                    return tensor.numpy()
                share(torch.ones(1, requires_grad=True))
                """);
        Ended ended = run("program.py");
        assertEquals(1, ended.code());
        assertTrue(ended.err().startsWith("Traceback (most recent call last):\n  File \"program.py\", line 4"),
                ended.err());
        assertTrue(ended.err().endsWith("RuntimeError: Can't call numpy() on Tensor that requires grad. "
                + "Use tensor.detach().numpy() instead.\n"), ended.err());
        assertFalse(ended.err().contains("facade"), ended.err());
    }

    @Test
    void code_is_given_as_an_option() throws Exception {
        assertEquals(new Ended(0, "['-c', 'x']\n", ""), run("-c", "import sys; print(sys.argv)", "x"));
    }

    @Test
    void standard_input_is_a_program_where_there_is_no_file() throws Exception {
        Process process = start(List.of());
        process.getOutputStream().write("import torch\nprint(torch.arange(2))\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(new Ended(0, "tensor([0, 1])\n", ""), ended(process));
    }

    @Test
    void files_are_those_of_the_user() throws Exception {
        Files.write(folder.resolve("data"), new byte[]{1, 2});
        assertEquals(new Ended(0, "tensor([1, 2], dtype=torch.uint8)\n", ""),
                run("-c", "import torch; print(torch.from_file('data', size=2, dtype=torch.uint8))"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a test cannot send Ctrl-C there")
    void ctrl_c_interrupts_a_program_that_sleeps() throws Exception {
        Process process = start(List.of("-c", """
                import time
                print('ready', flush=True)
                try:
                    time.sleep(50)
                except KeyboardInterrupt:
                    print('interrupted')
                """));
        assertEquals("ready\n", new String(process.getInputStream().readNBytes(6), StandardCharsets.UTF_8));
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        assertEquals(new Ended(0, "interrupted\n", ""), ended(process));
    }
}
