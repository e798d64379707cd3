package org.tensortck.worker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.TouchedSides;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * Calls functions of the vocabulary on the implementations that a worker process hosts. Its references hold no objects:
 * the objects are in the worker.
 *
 * <p>Each call may also throw {@link org.tensortck.evaluate.WorkerException}; the next {@link #begin()} then starts a
 * new process.
 */
public final class WorkerCaller implements Caller {
    private final WorkerConnection connection;
    private final TouchedSides touched = new TouchedSides();

    /** Creates a caller; its process is started when it is first needed. */
    public WorkerCaller(WorkerCommand command) {
        this(new WorkerConnection(command));
    }

    WorkerCaller(WorkerConnection connection) {
        this.connection = connection;
    }

    @Override
    public void begin() {
        touched.clear();
        connection.begin();
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        touched.called(function, positional, named);
        return touched.returned(connection.call(function, positional, named));
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return connection.takeWarnings();
    }

    @Override
    public Declarations declarations() {
        return connection.declarations();
    }

    @Override
    public Set<Side> sides() {
        return touched.sides();
    }

    /** Returns the names and versions of the implementations, for the report. */
    public Map<String, String> versions() {
        return connection.versions();
    }

    @Override
    public void close() {
        connection.close();
    }
}
