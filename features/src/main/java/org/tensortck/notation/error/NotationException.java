package org.tensortck.notation.error;

/** Code that is not in the notation: wrong syntax, or something that Python knows and the notation leaves out. */
public final class NotationException extends CodeException {
    private static final long serialVersionUID = 1L;

    public NotationException(String message) {
        super(message);
    }
}
