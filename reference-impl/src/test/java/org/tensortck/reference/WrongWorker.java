package org.tensortck.reference;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.worker.WorkerServer;

/** A worker that hosts the reference, and in each call of {@code np.full} does what its argument names. */
final class WrongWorker implements Caller {
    private final Caller reference = new LibraryCaller(new ReferenceTensors(), new ReferenceArrays());
    private final String deed;

    private WrongWorker(String deed) {
        this.deed = deed;
    }

    public static void main(String[] arguments) throws IOException {
        WorkerServer.serveStandardStreams(new WrongWorker(arguments[0]),
                Map.of(Side.TENSOR, "wrong", Side.ARRAY, "wrong"),
                Implementations.versions(new ReferenceTensors(), new ReferenceArrays()));
    }

    @Override
    public void begin() {
        reference.begin();
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        if (function.equals("np.full")) {
            act();
        }
        return reference.call(function, positional, named);
    }

    private void act() {
        switch (deed) {
            case "hangs" -> sleep();
            case "dies" -> Runtime.getRuntime().halt(42);
            case "closes its output" -> closeOutput();
            case "floods its output with lines" -> flood("{\"id\":999,\"value\":1}\n");
            case "floods its output with one line" -> flood("x".repeat(1000));
            case "floods stderr with one line" -> System.err.print("x".repeat(40_000_000));
            case "answers with nonsense" -> answer("\"value\":{\"device\":[]}");
            case "answers with an unknown kind" -> answer("\"error\":{\"kind\":\"BAD_MOOD\"}");
            case "answers with an unknown dtype" -> answer("\"value\":{\"dtype\":\"x\"}");
            case "answers without a value" -> answer("\"worth\":1");
            case "lies" -> answer("\"value\":7");
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofMinutes(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(String text) {
        try {
            // Not closed: that would close the stream of the answers.
            new FileOutputStream(FileDescriptor.out).write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeOutput() {
        try {
            new FileOutputStream(FileDescriptor.out).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sleep();
    }

    private static void flood(String text) {
        while (true) {
            write(text);
        }
    }

    /** Answers whatever request is waited for: of several lines, the suite takes that with the right id. */
    private static void answer(String content) {
        StringBuilder lines = new StringBuilder("\n");
        // The highest first: after the right one, none may answer the next request.
        for (int id = 40; id > 0; id--) {
            lines.append("{\"id\":").append(id).append(',').append(content).append("}\n");
        }
        write(lines.toString());
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return reference.takeWarnings(claimed);
    }

    @Override
    public void close() {
        reference.close();
    }
}
