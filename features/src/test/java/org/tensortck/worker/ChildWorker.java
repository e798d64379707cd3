package org.tensortck.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** A worker without libraries: a function of its caller says what to do. */
final class ChildWorker implements Caller {
    /** The libraries that it says it hosts. */
    static final Map<Side, String> HOSTS = Map.of(Side.TENSOR, "child", Side.ARRAY, "child");

    private long lastId;

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            System.out.println("{\"id\":1,\"protocol\":" + arguments[0] + "}");
            System.in.transferTo(System.err);
            return;
        }
        WorkerServer.serveStandardStreams(new ChildWorker(), HOSTS, Map.of("child", "1.0"));
    }

    /** Returns the command that starts this worker. */
    static WorkerCommand command(String... arguments) {
        return WorkerCommand.java(ChildWorker.class.getName(), List.of(arguments), List.of()).within(
                Duration.ofSeconds(60),
                Duration.ofSeconds(60));
    }

    @Override
    public void begin() {
        lastId = 0;
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        return switch (function) {
            case "echo" -> new Value.Tuple(positional);
            case "named" -> new Value.ListOf(List.copyOf(named.values()));
            case "tensor" -> new Value.Ref(Side.TENSOR, ++lastId, Optional.of(new Object()));
            case "target" -> Value.of(((Value.Ref) positional.getFirst()).target() != null);
            case "folder" -> Value.of(String.valueOf(System.getenv(WorkerFolder.VARIABLE)));
            case "pid" -> Value.of(ProcessHandle.current().pid());
            case "refuse" -> throw new TensorException(ErrorKind.READ_ONLY, "write: the array is read-only");
            case "lack" -> throw new UnsupportedException("Views", "child does not declare Views");
            case "wrong" -> throw new EvaluationException("wrong: there is no such function");
            case "fail" -> throw new IllegalStateException("broken inside");
            case "print" -> print();
            case "hang" -> hang();
            case "spawn" -> spawn();
            default -> halt();
        };
    }

    private static Value print() {
        System.out.println("{\"id\":0}");
        System.out.print("no line feed here");
        return Value.of("printed");
    }

    private static Value hang() {
        try {
            Thread.sleep(Duration.ofMinutes(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Value.NONE;
    }

    private static Value spawn() {
        try {
            return Value.of(new ProcessBuilder(command().command()).start().pid());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value halt() {
        System.err.println("last words");
        Runtime.getRuntime().halt(134);
        return Value.NONE;
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return new ObservedWarnings(Set.of(WarningKind.READ_ONLY_SHARED), false);
    }

    @Override
    public void close() {}
}
