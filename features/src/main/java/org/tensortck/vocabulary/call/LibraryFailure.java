package org.tensortck.vocabulary.call;

/** What left a library and is no refusal, as its cause; or a null that left it. Thrown by {@link LibraryBoundary} only. */
public final class LibraryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LibraryFailure(String message) {
        super(message);
    }

    LibraryFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
