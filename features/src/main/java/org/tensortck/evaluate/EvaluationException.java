package org.tensortck.evaluate;

/** Code that cannot be evaluated, or an implementation that fails otherwise than by a refusal. Says what and where. */
public class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates a failure with a message that says what is wrong. */
    public EvaluationException(String message) {
        super(message);
    }

    /** Creates a failure with a message that says what is wrong, and what led to it. */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
