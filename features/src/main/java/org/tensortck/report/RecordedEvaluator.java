package org.tensortck.report;

import java.util.Map;
import java.util.Set;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.RunInfo;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The evaluator of a run of which all results are recorded: it has the declarations of then, and executes nothing. */
public final class RecordedEvaluator implements Evaluator {
    private final RunInfo info;
    private final Declarations declarations;

    /** Creates the evaluator of a run. */
    public RecordedEvaluator(RunInfo info, Declarations declarations) {
        this.info = info;
        this.declarations = declarations;
    }

    private static IllegalStateException notExecuted() {
        return new IllegalStateException("a case without a recorded result cannot be executed here");
    }

    @Override
    public void begin() {
        throw notExecuted();
    }

    @Override
    public void execute(String code) {
        throw notExecuted();
    }

    @Override
    public Value evaluate(String expression) {
        throw notExecuted();
    }

    @Override
    public Map<String, Value> variables() {
        throw notExecuted();
    }

    @Override
    public Caller caller() {
        throw notExecuted();
    }

    @Override
    public Declarations declarations() {
        return declarations;
    }

    @Override
    public Set<Side> sides() {
        throw notExecuted();
    }

    @Override
    public String name() {
        return info.evaluator();
    }

    @Override
    public Map<String, String> versions() {
        return info.versions();
    }

    @Override
    public void close() {}
}
