package org.tensortck.evaluate;

/**
 * An invalid option, file or folder from the user. The message is one line that names it and its fault. The command
 * line ends with the exit code for wrong usage.
 */
public class InputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public InputException(String message) {
        super(message);
    }

    /** Creates the exception with its cause. */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
