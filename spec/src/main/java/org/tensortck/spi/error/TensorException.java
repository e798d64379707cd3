package org.tensortck.spi.error;

import java.util.Objects;

/**
 * A refusal by an implementation.
 *
 * <p>The message names the operation, the fault, and every value that explains it, as in
 * {@code numpy: the elements are on meta, not in host memory}.
 */
public final class TensorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;

    /** Creates a refusal of the given kind. */
    public TensorException(ErrorKind kind, String message) {
        super(message);
        this.kind = Objects.requireNonNull(kind, "kind must not be null");
    }

    /** Creates a refusal of the given kind with the failure that led to it. */
    public TensorException(ErrorKind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind must not be null");
    }

    /** Returns why the operation was refused. */
    public ErrorKind kind() {
        return kind;
    }
}
