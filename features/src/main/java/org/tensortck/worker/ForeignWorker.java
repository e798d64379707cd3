package org.tensortck.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.InputException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.value.Side;

/** A worker that a user gives by its command, with the libraries that it says it hosts. */
public final class ForeignWorker {
    private static final String NO_LIBRARY = "none";

    private final WorkerCommand command;
    private final WorkerConnection connection;

    private ForeignWorker(WorkerCommand command, WorkerConnection connection) {
        this.command = command;
        this.connection = connection;
    }

    /**
     * Starts a worker.
     *
     * @throws InputException where it cannot be started, ends, does not answer in time, speaks another version of the
     *     protocol, or names no library
     */
    public static ForeignWorker start(WorkerCommand command) {
        WorkerConnection connection = new WorkerConnection(command);
        try {
            if (connection.hosts().isEmpty()) {
                throw new EvaluationException("worker " + connection.program()
                        + ": its answer to 'hello' has no 'hosts', which names the libraries, such as "
                        + "{\"tensor\":\"mine\",\"array\":\"numpy\"}");
            }
            connection.require("call");
        } catch (WorkerException | EvaluationException e) {
            connection.close();
            throw new InputException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
        return new ForeignWorker(command, connection);
    }

    /** Returns the name of the library on a side; {@code none} where the worker hosts none there. */
    public String library(Side side) {
        return connection.hosts().getOrDefault(side, NO_LIBRARY);
    }

    /** Returns the sides on which the worker hosts a library. */
    public Set<Side> sides() {
        return connection.hosts().keySet();
    }

    /** Returns the names and versions of the libraries, and the command of the worker without folders. */
    public Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>(connection.versions());
        versions.put("worker", command.command().stream().map(ForeignWorker::withoutFolder)
                .collect(Collectors.joining(" ")));
        return versions;
    }

    private static String withoutFolder(String word) {
        // A path is of one machine only.
        return word.startsWith("-")
                ? word
                : word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
    }

    /** Returns whether the worker is real Python, which executes the code of scenarios itself. */
    public boolean executesPython() {
        return connection.offers("execute");
    }

    /** Returns an evaluator that has the worker execute the code. */
    public Evaluator evaluator() {
        return new WorkerEvaluator(connection);
    }

    /** Returns a caller of the libraries, for an evaluator in this process. */
    public WorkerCaller caller() {
        return new WorkerCaller(connection);
    }
}
