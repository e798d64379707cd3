package org.tensortck.polyglot.python;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.value.Value;

/** Executes the code of scenarios as Python code. Its output is dropped. */
public final class PythonEvaluator implements Evaluator {
    private final String name;
    private final Caller caller;
    private final Map<String, String> versions;
    private final PythonRuntime python;
    private Object namespace;

    /**
     * Evaluates in a Python that was started for it.
     *
     * @param name its name in the report, such as {@code graalpy}
     * @param python a runtime over the caller; closed together with the evaluator
     * @param caller calls the functions of the vocabulary; closed together with the evaluator
     * @param versions the versions of the called libraries, by name; that of Python is added
     */
    public PythonEvaluator(String name, PythonRuntime python, Caller caller, Map<String, String> versions) {
        this.name = name;
        this.caller = caller;
        this.python = python;
        this.versions = new LinkedHashMap<>(versions);
        this.versions.put(name, python.version());
        caller.begin();
        namespace = python.begin();
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
        return (Value) Objects.requireNonNull(python.call(python.facade(), "evaluate", expression, namespace));
    }

    @Override
    public Map<String, Value> variables() {
        Map<String, Value> variables = new LinkedHashMap<>();
        for (Object pair : (List<?>) Objects.requireNonNull(python.call(python.facade(), "variables", namespace))) {
            List<?> nameAndValue = (List<?>) pair;
            variables.put((String) nameAndValue.getFirst(), (Value) nameAndValue.getLast());
        }
        return variables;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String name() {
        return name;
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
