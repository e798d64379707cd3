package org.tensortck.evaluate;

/**
 * Code that cannot be evaluated, or an implementation that fails other than by a refusal. The message gives the fault
 * and its place.
 */
public class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message gives the fault. */
    public EvaluationException(String message) {
        super(message);
    }

    /** Creates a failure of the suite, not of an implementation, where this JVM has reached a limit. */
    public EvaluationException(String what, VirtualMachineError limit) {
        this(what + ": " + (limit instanceof StackOverflowError ? "nested too deeply" : "too large for this JVM") + " ("
                + limit + ")", (Throwable) limit);
    }

    /** Creates an exception with a message that gives the fault, and with its cause. */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns the fault. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
