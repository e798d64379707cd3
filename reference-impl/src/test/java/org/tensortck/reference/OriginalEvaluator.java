package org.tensortck.reference;

import java.util.Map;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.value.Value;

/** An evaluator that passes for one of the real libraries, so that every tag {@code @warns} has to be exact. */
record OriginalEvaluator(Evaluator evaluator) implements Evaluator {

    @Override
    public boolean isOriginal() {
        return true;
    }

    @Override
    public void begin() {
        evaluator.begin();
    }

    @Override
    public void execute(String code) {
        evaluator.execute(code);
    }

    @Override
    public Value evaluate(String expression) {
        return evaluator.evaluate(expression);
    }

    @Override
    public Map<String, Value> variables() {
        return evaluator.variables();
    }

    @Override
    public Caller caller() {
        return evaluator.caller();
    }

    @Override
    public String name() {
        return evaluator.name();
    }

    @Override
    public Map<String, String> versions() {
        return evaluator.versions();
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
