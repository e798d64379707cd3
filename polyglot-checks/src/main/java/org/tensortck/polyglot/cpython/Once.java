package org.tensortck.polyglot.cpython;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made at the first access. A failure to make it is final too: native libraries that did not load would
 * fail differently, and less clearly, the second time.
 */
public final class Once<T> {
    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

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
        return value.orElseThrow(() -> {
            Throwable cause = failure.orElseThrow();
            return new IllegalStateException(rootOf(cause).toString(), cause);
        });
    }

    /** Makes the value, unless this was tried before, and returns the root cause of the failure, or empty. */
    public synchronized Optional<Throwable> rootFailure() {
        make();
        return failure.map(Once::rootOf);
    }

    private void make() {
        if (value.isEmpty() && failure.isEmpty()) {
            try {
                value = Optional.of(maker.get());
            } catch (RuntimeException | LinkageError e) {
                failure = Optional.of(e);
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
