package org.tensortck.worker;

import java.util.Map;
import java.util.Set;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * Executes the code of scenarios in a worker that is real Python. Each method may also throw
 * {@link org.tensortck.evaluate.WorkerException}; the next {@link #begin()} then starts a new process.
 */
public final class WorkerEvaluator implements Evaluator {
    // A worker that names no libraries hosts both of these.
    private static final Set<String> ORIGINALS = Set.of("torch", "numpy");

    private final WorkerConnection connection;
    private final WorkerCaller caller;

    /** Creates an evaluator; its process is started when it is first needed. */
    public WorkerEvaluator(WorkerCommand command) {
        this(new WorkerConnection(command));
    }

    WorkerEvaluator(WorkerConnection connection) {
        this.connection = connection;
        caller = new WorkerCaller(connection);
    }

    /**
     * Starts a new scenario.
     *
     * @throws org.tensortck.evaluate.EvaluationException where the worker cannot execute Python, or lacks a module
     */
    @Override
    public void begin() {
        connection.require("execute");
        connection.begin();
    }

    @Override
    public void execute(String code) {
        connection.execute(code);
    }

    @Override
    public Value evaluate(String expression) {
        return connection.evaluate(expression);
    }

    @Override
    public Map<String, Value> variables() {
        return connection.variables();
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Set<Side> sides() {
        // Python calls its libraries itself.
        return connection.declarations().hosted();
    }

    @Override
    public boolean isOriginal() {
        return ORIGINALS.containsAll(connection.hosts().values());
    }

    @Override
    public String name() {
        return "cpython";
    }

    @Override
    public Map<String, String> versions() {
        return connection.versions();
    }

    @Override
    public void close() {
        connection.close();
    }
}
