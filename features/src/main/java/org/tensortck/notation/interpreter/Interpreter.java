package org.tensortck.notation.interpreter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.Vocabulary;

/**
 * Executes the notation without Python: plain values in this JVM by Python's rules, tensors and arrays by calls of the
 * vocabulary.
 */
public final class Interpreter implements Evaluator {
    private final Caller caller;
    private final Map<String, String> versions;
    private final Map<String, Value> variables = new LinkedHashMap<>();
    private final Execution execution;

    /**
     * Creates an interpreter.
     *
     * @param caller calls the functions of the vocabulary; closed together with the interpreter
     * @param vocabulary the functions and constants that code may use
     * @param versions the versions of the called libraries, by name
     */
    public Interpreter(Caller caller, Vocabulary vocabulary, Map<String, String> versions) {
        this.caller = caller;
        this.versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        this.execution = new Execution(variables, new Evaluation(variables, caller, vocabulary));
    }

    @Override
    public void begin() {
        caller.begin();
        variables.clear();
        variables.put("torch", new Value.Module("torch"));
        variables.put("np", new Value.Module("np"));
    }

    @Override
    public void execute(String code) {
        NotationParser.parse(code).statements().forEach(execution::execute);
    }

    @Override
    public Value evaluate(String expression) {
        return execution.evaluate(NotationParser.parseExpression(expression));
    }

    @Override
    public Map<String, Value> variables() {
        Map<String, Value> bound = new LinkedHashMap<>(variables);
        bound.values().removeIf(Value.Module.class::isInstance);
        return bound;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String name() {
        return "java";
    }

    @Override
    public Map<String, String> versions() {
        return versions;
    }

    @Override
    public void close() {
        caller.close();
    }
}
