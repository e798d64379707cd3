package org.tensortck.worker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tensortck.evaluate.FailureTrace;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.ProcessEnd;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.value.Side;
import org.tensortck.vocabulary.LibraryCaller;

/** A worker that hosts two implementations of its class path: {@code WorkerMain --tensor NAME --array NAME}. */
public final class WorkerMain {
    private WorkerMain() {}

    /**
     * Serves the standard streams until the requests end.
     *
     * @throws IllegalArgumentException where the arguments are others than above, or name no implementation
     * @throws IOException where an answer cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        if (given.size() != 4 || !given.get(0).equals("--tensor") || !given.get(2).equals("--array")) {
            throw new IllegalArgumentException("worker: " + given + " is not --tensor NAME --array NAME");
        }
        TensorLibrary<?> tensors = Implementations.tensorLibrary(given.get(1));
        ArrayLibrary<?> arrays = Implementations.arrayLibrary(given.get(3));
        AtomicBoolean served = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!served.get()) {
                ProcessEnd end = ProcessEnd.find();
                System.err.println(end.what() + FailureTrace.indented(end.trace()));
            }
        }));
        WorkerServer.serveStandardStreams(new LibraryCaller(tensors, arrays),
                Map.of(Side.TENSOR, tensors.name(), Side.ARRAY, arrays.name()),
                Implementations.versions(tensors, arrays));
        served.set(true);
        // Threads of the implementations may still run.
        System.exit(0);
    }
}
