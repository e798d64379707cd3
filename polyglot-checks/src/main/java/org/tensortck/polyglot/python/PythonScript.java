package org.tensortck.polyglot.python;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs Python programs as Python's own command line would. Each method returns the exit code of the program: 0, the argument
 * of {@code sys.exit} or {@code os._exit}, or 1 for an uncaught exception, whose traceback is on standard error.
 */
public final class PythonScript {
    private final PythonRuntime python;
    private final Object script;

    /** Creates a runner of one program in a runtime for programs. */
    public PythonScript(PythonRuntime python) {
        this.python = python;
        this.script = python.load(PythonScript.class, "script.py");
    }

    /**
     * Runs a file.
     *
     * @param file the program; its folder comes first on {@code sys.path}
     * @param arguments {@code sys.argv} after the program's name
     * @return its exit code, or 2 where the file cannot be read
     */
    public int file(Path file, List<String> arguments) {
        return run("run_file", file.toString(), arguments);
    }

    /** Runs code, as {@code python -c CODE ARGUMENT…} does. */
    public int code(String code, List<String> arguments) {
        return run("run_code", code, arguments);
    }

    /** Runs the code that standard input has. */
    public int input(List<String> arguments) {
        return run("run_input", arguments);
    }

    /** Reads statements from the terminal and executes them, until its end. */
    public int prompt(String banner) {
        return run("prompt", banner);
    }

    private int run(String function, @Nullable Object... arguments) {
        try {
            Number code = (Number) Objects.requireNonNull(python.call(script, function, arguments));
            return code.intValue();
        } catch (PythonExit exit) {
            return exit.code();
        }
    }
}
