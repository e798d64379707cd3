package org.tensortck.vocabulary.call;

/**
 * An exception from a library that is no refusal, as the cause; or a null from a library. Thrown by
 * {@link LibraryBoundary} only.
 */
public final class LibraryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LibraryFailure(String message) {
        super(message);
    }

    LibraryFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
