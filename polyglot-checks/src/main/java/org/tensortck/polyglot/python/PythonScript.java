package org.tensortck.polyglot.python;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.tensortck.evaluate.Caller;

/** Runs a Python program as {@code python FILE ARGUMENT…} would, {@code torch} and {@code numpy} being the façades. */
public final class PythonScript {
    private PythonScript() {}

    /**
     * Runs a file to its end.
     *
     * @param file the program; its folder comes first on {@code sys.path}
     * @param arguments {@code sys.argv} after the program's name
     * @param out receives the program's standard output
     * @param err receives its standard error, the traceback of an uncaught exception included
     * @return its exit code, as Python's: 0, the argument of {@code sys.exit} or {@code os._exit}, 1 for an uncaught exception, 2 where the file
     *         cannot be read
     */
    public static int run(Path file, List<String> arguments, Caller caller, OutputStream out, OutputStream err) {
        caller.begin();
        try (PythonRuntime python = PythonRuntime.trusted(caller, out, err)) {
            Value script = python.load(PythonScript.class, "script.py");
            return python.call(script, "run", file.toString(), arguments).asInt();
        } catch (PythonExit exit) {
            return exit.code();
        }
    }
}
