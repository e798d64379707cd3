package org.tensortck.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The requests to this process. A thread of its own reads them, and so notices the end of the requests while one is
 * being executed: its answer is no longer needed, and the process ends.
 */
final class Requests {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int NOBODY_ASKS = 4;

    // An empty element marks the end.
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    private Requests(InputStream source) {
        Thread.ofPlatform().daemon().name("worker requests").start(() -> read(source));
    }

    /** Reads the requests of this process; at their end it has two seconds to end itself. */
    static Requests ofThisProcess() {
        return new Requests(System.in);
    }

    private void read(InputStream source) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            reader.lines().map(Optional::of).forEach(lines::add);
            lines.add(Optional.empty());
            Thread.sleep(GRACE);
        } catch (IOException | UncheckedIOException | InterruptedException e) {
            System.err.println("worker: the requests cannot be read: " + e);
        }
        Runtime.getRuntime().halt(NOBODY_ASKS);
    }

    /** Waits for the next request and returns it, or empty at the end. */
    Optional<String> next() {
        while (true) {
            try {
                return lines.take();
            } catch (InterruptedException e) {
                // An implementation has left its mark on this thread; taking the request has removed it.
            }
        }
    }
}
