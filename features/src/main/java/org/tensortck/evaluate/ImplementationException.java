package org.tensortck.evaluate;

import java.util.List;

/** An implementation that neither executed a call nor refused it. Has the implementation's own stack trace. */
public final class ImplementationException extends EvaluationException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> trace;

    /**
     * Creates an exception for a failure in another process.
     *
     * @param message the failure, with the class of the exception that was thrown
     * @param trace the frames of the implementation, one per line; empty if it threw no exception
     */
    public ImplementationException(String message, List<String> trace) {
        super(message);
        this.trace = List.copyOf(trace);
    }

    /**
     * Creates an exception.
     *
     * @param message the failure, with the class of the exception that was thrown
     * @param trace the frames of the implementation, one per line; empty if it threw no exception
     * @param cause the exception that was thrown
     */
    public ImplementationException(String message, List<String> trace, Throwable cause) {
        super(message, cause);
        this.trace = List.copyOf(trace);
    }

    /** Returns the frames of the implementation, a line each, from the one that threw to the one that the suite called. */
    public List<String> trace() {
        return trace;
    }
}
