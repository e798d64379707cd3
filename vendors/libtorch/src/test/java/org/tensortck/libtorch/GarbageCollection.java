package org.tensortck.libtorch;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for the garbage collector: what is freed after an object is unreachable is freed some time later. */
final class GarbageCollection {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private GarbageCollection() {}

    /** Collects garbage until the condition holds. */
    static void until(String description, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                fail(description + " did not happen within " + LIMIT.toSeconds() + " s");
            }
            pass();
        }
    }

    /** Collects garbage often enough that what can be freed is. */
    static void pass() {
        System.gc();
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
