package org.tensortck.cli;

import java.io.OutputStream;
import java.util.Optional;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.embedded.EmbeddedRuntime;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.vocabulary.LibraryCaller;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The libraries that a program of the user calls, and the Python that runs it. */
final class EngineOptions {
    @Mixin
    private LibraryOptions libraries;

    @Option(names = "--engine", paramLabel = "NAME", description = {
            "the Python: cpython, whose numpy is the real one, or graalpy, whose numpy is a façade of --array;",
            "cpython if not given, and graalpy with another --array, or where no Python can be embedded"})
    private Optional<EngineName> engine = Optional.empty();

    /** Returns the name of the tensor library. */
    String tensorName() {
        return libraries.tensors().name();
    }

    /**
     * Starts the Python for a program.
     *
     * @param out receives standard output, where the engine is GraalPy; CPython writes to the process's own
     * @param err receives standard error, likewise
     * @param use uses the runtime and the caller behind it
     */
    <R> R start(OutputStream out, OutputStream err, Use<R> use) {
        LibraryCaller caller = LibraryCaller.ofProgram(libraries.tensors(), libraries.arrays());
        EngineName chosen = engine.orElse(libraries.areRealNumPy() ? EngineName.CPYTHON : EngineName.GRAALPY);
        if (chosen == EngineName.CPYTHON && !libraries.areRealNumPy()) {
            throw new InputException(
                    "--engine cpython: its numpy is the embedded one, so that --array can be numpy only");
        }
        caller.begin();
        try (PythonRuntime python = chosen == EngineName.CPYTHON
                ? EmbeddedRuntime.forPrograms(caller)
                : GraalPyRuntime.trusted(caller, out, err)) {
            return use.of(python, caller);
        }
    }

    /** The use of a runtime by a command. */
    @FunctionalInterface
    interface Use<R> {
        R of(PythonRuntime python, LibraryCaller caller);
    }
}
