package org.tensortck.polyglot.python;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.value.Value;

/** Executes the code of scenarios as Python code, which can access only the libraries. Its output is dropped. */
public final class GraalPyEvaluator implements Evaluator {
    private final Caller caller;
    private final Map<String, String> versions;
    private final PythonRuntime python;
    private org.graalvm.polyglot.Value namespace;

    /** Starts Python over a caller that has no versions to report. */
    public GraalPyEvaluator(Caller caller) {
        this(caller, Map.of());
    }

    /**
     * Starts Python.
     *
     * @param caller calls the functions of the vocabulary; closed together with the evaluator
     * @param versions the versions of the called libraries, by name; GraalPy's is added
     */
    public GraalPyEvaluator(Caller caller, Map<String, String> versions) {
        this.caller = caller;
        this.versions = new LinkedHashMap<>(versions);
        this.python = PythonRuntime.confined(caller);
        this.versions.put("graalpy", python.version());
        begin();
    }

    @Override
    public void begin() {
        caller.begin();
        namespace = python.begin();
    }

    @Override
    public void execute(String code) {
        python.call(python.facade(), "execute", code, namespace);
    }

    @Override
    public Value evaluate(String expression) {
        return python.call(python.facade(), "evaluate", expression, namespace).asHostObject();
    }

    @Override
    public Map<String, Value> variables() {
        org.graalvm.polyglot.Value pairs = python.call(python.facade(), "variables", namespace);
        Map<String, Value> variables = new LinkedHashMap<>();
        for (long position = 0; position < pairs.getArraySize(); position++) {
            org.graalvm.polyglot.Value pair = pairs.getArrayElement(position);
            variables.put(pair.getArrayElement(0).asString(), pair.getArrayElement(1).asHostObject());
        }
        return variables;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String name() {
        return "graalpy";
    }

    @Override
    public Map<String, String> versions() {
        return Collections.unmodifiableMap(versions);
    }

    @Override
    public void close() {
        python.close();
        caller.close();
    }
}
