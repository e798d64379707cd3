package org.tensortck.polyglot.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;

class PythonScriptTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String code, String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("program.py"), code);
        return run(file, arguments);
    }

    private int run(Path file, String... arguments) {
        try (PythonRuntime python = GraalPyRuntime.trusted(LibraryCallers.reference("reference"), out, err)) {
            return new PythonScript(python).file(file, List.of(arguments));
        }
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_program_uses_torch_and_numpy_over_the_implementations() throws IOException {
        Files.writeString(folder.resolve("neighbour.py"), "LENGTH = 2\n");
        int code = run("""
                import sys
                import numpy as np
                import torch
                from neighbour import LENGTH

                array = np.array([0.5] * LENGTH)
                tensor = torch.from_numpy(array)
                tensor[0] = 4
                print(sys.argv[1:], __name__, array, array[0], repr(array[0]))
                print(tensor.dtype, file=sys.stderr)
                """, "--flag", "é");
        assertEquals("", text(err).replace("torch.float64\n", ""));
        assertEquals("['--flag', 'é'] __main__ [4.  0.5] 4.0 np.float64(4.0)\n", text(out));
        assertEquals(0, code);
    }

    @Test
    void the_exit_code_is_what_the_program_exits_with() throws IOException {
        assertEquals(3, run("import atexit, sys\natexit.register(print, 'last')\nprint('first')\nsys.exit(3)"));
        assertEquals("first\nlast\n", text(out));
        assertEquals("", text(err));
    }

    @Test
    void a_program_that_ends_at_once_has_its_exit_code() throws IOException {
        assertEquals(7, run("import os\ntry:\n    os._exit(7)\nfinally:\n    print('never')\n"));
        assertEquals("", text(err));
    }

    @Test
    void a_program_may_start_others() throws IOException {
        assertEquals(0, run("""
                import subprocess
                print(subprocess.run(["echo", "hi"], capture_output=True, text=True).stdout, end="")
                try:
                    subprocess.run(["/nonexistent/program"])
                except BaseException as error:
                    print("caught")
                """), () -> text(err));
        assertEquals("hi\ncaught\n", text(out));
    }

    @Test
    void an_exit_with_a_message_is_a_failure_that_says_so() throws IOException {
        assertEquals(1, run("import sys\nsys.exit('no data')"));
        assertEquals("no data\n", text(err));
    }

    @Test
    void an_uncaught_error_prints_the_programs_own_frames_and_fails() throws IOException {
        int code = run("""
                import torch

                def share(tensor):
                    return tensor.numpy()

                share(torch.tensor([0.5], requires_grad=True))
                """);
        assertEquals(1, code);
        assertTrue(text(err).startsWith("Traceback (most recent call last):\n  File \""), text(err));
        assertTrue(text(err).contains("line 6, in <module>\n"), text(err));
        assertTrue(text(err).contains("line 4, in share\n    return tensor.numpy()\n"), text(err));
        assertTrue(text(err).lines().reduce("", (_, line) -> line).startsWith("RuntimeError: Can't call numpy() on "),
                text(err));
        assertFalse(text(err).contains("facade.py"), text(err));
    }

    @Test
    void a_program_with_wrong_syntax_fails_with_the_line() throws IOException {
        assertEquals(1, run("x = 1\ny = (\n"));
        assertTrue(text(err).contains("line 2"), text(err));
        assertTrue(text(err).contains("SyntaxError: "), text(err));
    }

    @Test
    void a_file_that_is_not_there_is_reported_as_python_does() {
        Path missing = folder.resolve("missing.py");
        assertEquals(2, run(missing));
        assertEquals("can't open file '" + missing + "': [Errno 2] No such file or directory\n", text(err));
    }
}
