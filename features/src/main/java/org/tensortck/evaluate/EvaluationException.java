package org.tensortck.evaluate;

/** Code that cannot be evaluated, or an implementation that fails otherwise than by a refusal. Says what and where. */
public class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates a failure with a message that says what is wrong. */
    public EvaluationException(String message) {
        super(message);
    }

    /** Creates a failure of the suite, not of an implementation, where this JVM has reached a limit. */
    public EvaluationException(String what, VirtualMachineError limit) {
        this(what + ": " + (limit instanceof StackOverflowError ? "nested too deeply" : "too large for this JVM") + " ("
                + limit + ")", (Throwable) limit);
    }

    /** Creates a failure with a message that says what is wrong, and what led to it. */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns what is wrong. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
