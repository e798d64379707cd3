package org.tensortck.evaluate;

import java.util.List;

/** An implementation that neither did what it was asked nor refused. Has the implementation's own stack trace. */
public final class ImplementationException extends EvaluationException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> trace;

    /**
     * Creates a failure that was in another process.
     *
     * @param message says what failed; has the class of what was thrown
     * @param trace the frames of the implementation, a line each; empty where it threw nothing
     */
    public ImplementationException(String message, List<String> trace) {
        super(message);
        this.trace = List.copyOf(trace);
    }

    /**
     * Creates a failure.
     *
     * @param message says what failed; has the class of what was thrown
     * @param trace the frames of the implementation, a line each; empty where it threw nothing
     * @param cause what was thrown
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
