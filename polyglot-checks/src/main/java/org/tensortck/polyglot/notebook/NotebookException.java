package org.tensortck.polyglot.notebook;

import org.tensortck.evaluate.InputException;

/** A file that is not a notebook which can be replayed; says which and why. */
public final class NotebookException extends InputException {
    private static final long serialVersionUID = 1L;

    NotebookException(String message) {
        super(message);
    }

    NotebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
