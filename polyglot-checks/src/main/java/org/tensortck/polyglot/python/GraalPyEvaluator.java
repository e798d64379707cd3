package org.tensortck.polyglot.python;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.value.Value;

/**
 * Executes the code of scenarios as the Python that it is. What it prints is dropped.
 */
public final class GraalPyEvaluator implements Evaluator {
    private final Caller caller;
    private final PythonRuntime python;
    private org.graalvm.polyglot.Value namespace;

    /** Starts Python over a caller, which closes with this evaluator. */
    public GraalPyEvaluator(Caller caller) {
        this.caller = caller;
        this.python = new PythonRuntime(caller, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
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
    public Map<String, String> versions() {
        return Map.of("graalpy", python.version());
    }

    @Override
    public void close() {
        python.close();
        caller.close();
    }
}
