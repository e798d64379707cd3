package org.tensortck.polyglot.cpython;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for. A failure to make it is final too: native libraries that did not load
 * would fail differently, and less clearly, the second time.
 */
public final class Once<T> {
    private final Supplier<T> maker;
    private T value;
    private Throwable failure;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException where it could not be made, with the failure as its cause
     */
    public synchronized T get() {
        make();
        if (failure != null) {
            throw new IllegalStateException(rootOf(failure).toString(), failure);
        }
        return value;
    }

    /** Makes the value, if that has not been tried, and returns what it failed on in the end. */
    public synchronized Optional<Throwable> rootFailure() {
        make();
        return Optional.ofNullable(failure).map(Once::rootOf);
    }

    private void make() {
        if (value == null && failure == null) {
            try {
                value = maker.get();
            } catch (RuntimeException | LinkageError e) {
                failure = e;
            }
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
