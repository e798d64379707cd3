package org.tensortck.evaluate;

/**
 * Something that a person gave is wrong: an option, a file, a folder. The message is one line that names it and says what
 * is wrong with it. It ends the command line with the code for wrong usage.
 */
public class InputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public InputException(String message) {
        super(message);
    }

    /** Creates the exception with what led to it. */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
