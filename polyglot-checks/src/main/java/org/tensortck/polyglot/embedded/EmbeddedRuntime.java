package org.tensortck.polyglot.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.polyglot.cpython.PythonFailure;
import org.tensortck.polyglot.cpython.PythonModule;
import org.tensortck.polyglot.cpython.PythonObject;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.polyglot.python.Bridge;
import org.tensortck.polyglot.python.PythonEvaluator;
import org.tensortck.polyglot.python.PythonResources;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.TensorException;
import org.tensortck.vocabulary.LibraryCaller;

/**
 * The embedded CPython, in which {@code import torch} gives a façade over a tensor library, and {@code import numpy} the
 * real NumPy.
 *
 * <p>There is one interpreter in a process, so {@code torch} is that of the runtime that was started last. Its code has all
 * permissions of this process.
 */
public final class EmbeddedRuntime implements PythonRuntime {
    private static final PythonModule RUNTIME = PythonModule.load("tensortck_runtime",
            PythonResources.read(EmbeddedRuntime.class, "runtime.py"), "<runtime.py>");

    private final PythonObject facade;

    private EmbeddedRuntime(LibraryCaller caller, boolean closed, String... resources) {
        NumPyArrays.followPrintOptionsOfProgram();
        facade = load(Bridge.class, resources);
        EmbeddedBridge bridge = new EmbeddedBridge(caller, RUNTIME);
        PythonObject functions = RUNTIME.call("bridge", PythonResults::object, bridge.functions().toArray());
        call(facade, "install", functions, closed);
    }

    /**
     * Starts a Python for the code of scenarios.
     *
     * @param caller executes the calls of the façade, with {@code NumPyArrays} as its arrays; stays open when the runtime
     *     closes
     */
    public static EmbeddedRuntime forScenarios(LibraryCaller caller) {
        return new EmbeddedRuntime(caller, true, "facade.py", "real_numpy.py");
    }

    /** Starts a Python for a program of the user; parameters as for {@link #forScenarios}. */
    public static EmbeddedRuntime forPrograms(LibraryCaller caller) {
        return new EmbeddedRuntime(caller, false, "facade.py", "real_numpy.py", "program_facade.py",
                "program_tensors.py", "program_sources.py", "program_errors.py");
    }

    /**
     * Starts an evaluator of scenarios, over a caller that it closes; parameters as for {@link #forScenarios}.
     *
     * @param versions the versions of the called libraries, by name
     */
    public static Evaluator evaluator(LibraryCaller caller, Map<String, String> versions) {
        return new PythonEvaluator("cpython", forScenarios(caller), caller, versions);
    }

    @Override
    public PythonObject load(Class<?> neighbour, String... resources) {
        List<Object> arguments = new ArrayList<>();
        arguments.add("tensortck." + resources[0].replace(".py", ""));
        for (String resource : resources) {
            arguments.add(PythonResources.read(neighbour, resource));
            arguments.add("<" + resource + ">");
        }
        return RUNTIME.call("load", PythonResults::object, arguments.toArray());
    }

    @Override
    public @Nullable Object call(Object namespace, String function, @Nullable Object... arguments) {
        List<@Nullable Object> all = new ArrayList<>(List.of(facade, namespace, function));
        for (@Nullable
        Object argument : arguments) {
            all.add(argument);
        }
        List<?> outcome;
        try {
            outcome = (List<?>) Objects.requireNonNull(RUNTIME.call("call", PythonResults::plain, all.toArray()));
        } catch (PythonFailure e) {
            throw new EvaluationException("the embedded Python itself failed: " + e.getMessage(), e);
        }
        if ((Boolean) outcome.getFirst()) {
            return outcome.get(1);
        }
        throw outcome.get(2) instanceof RuntimeException carried ? carried : raised(outcome);
    }

    /** Returns the exception for an error that NumPy or Python raised by itself. */
    private static RuntimeException raised(List<?> outcome) {
        List<String> classes = ((List<?>) outcome.get(3)).stream().map(String.class::cast).toList();
        String text = (String) outcome.get(1);
        return KindTable.errors().kind(classes, (String) outcome.get(4))
                .<RuntimeException>map(kind -> new TensorException(kind, text))
                .orElseGet(() -> new EvaluationException(text));
    }

    @Override
    public PythonObject facade() {
        return facade;
    }

    @Override
    public String version() {
        return RUNTIME.call("version", PythonResults::text);
    }

    /** Does nothing: the interpreter runs until the end of the process. */
    @Override
    public void close() {}
}
