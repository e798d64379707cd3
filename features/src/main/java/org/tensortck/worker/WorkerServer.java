package org.tensortck.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.ImplementationException;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The worker's end of the protocol: executes the requests on a caller, until they end. */
public final class WorkerServer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Caller caller;
    private final Map<Side, String> hosts;
    private final Map<String, String> versions;
    private final Source requests;
    private final OutputStream answers;
    private final Map<Long, Value> objects = new HashMap<>();
    private final ValueCodec codec = new ValueCodec(new ValueCodec.Handles() {
        @Override
        public Value.Ref resolve(Side side, long handle) {
            if (objects.get(handle) instanceof Value.Ref ref && ref.side() == side) {
                return ref;
            }
            throw new EvaluationException("worker: there is no " + side.className() + " with handle " + handle);
        }

        @Override
        public Value.Capsule capsule(long handle) {
            if (objects.get(handle) instanceof Value.Capsule capsule) {
                return capsule;
            }
            throw new EvaluationException("worker: there is no capsule with handle " + handle);
        }

        @Override
        public Value.Instance instance(long handle, String className) {
            if (objects.get(handle) instanceof Value.Instance instance && instance.className().equals(className)) {
                return instance;
            }
            throw new EvaluationException("worker: there is no " + className + " with handle " + handle);
        }

        @Override
        public void published(long handle, Value value) {
            objects.put(handle, value);
        }
    });

    /**
     * Creates a server.
     *
     * @param caller hosts the implementations; closed at the end
     * @param hosts the names of the implementations
     * @param versions their names and versions
     * @param requests one request a line
     * @param answers receives one answer a line
     */
    public WorkerServer(Caller caller, Map<Side, String> hosts, Map<String, String> versions, InputStream requests,
            OutputStream answers) {
        this(caller, hosts, versions, source(requests), answers);
    }

    private WorkerServer(Caller caller, Map<Side, String> hosts, Map<String, String> versions, Source requests,
            OutputStream answers) {
        this.caller = caller;
        this.hosts = Map.copyOf(hosts);
        this.versions = new LinkedHashMap<>(versions);
        this.requests = requests;
        this.answers = answers;
    }

    private static Source source(InputStream requests) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8));
        return () -> Optional.ofNullable(reader.readLine());
    }

    /** Where requests come from. */
    private interface Source {
        /** Waits for the next request and returns it, or empty at the end. */
        Optional<String> next() throws IOException;
    }

    /**
     * Serves the standard streams of this process. Output of implementations to {@link System#out} goes to stderr from
     * then on. If the requests end while one is being executed, the process ends.
     *
     * @throws IOException where an answer cannot be written
     */
    public static void serveStandardStreams(Caller caller, Map<Side, String> hosts, Map<String, String> versions)
            throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        new WorkerServer(caller, hosts, versions, Requests.ofThisProcess()::next, answers).run();
    }

    /**
     * Answers requests until there are no more.
     *
     * @throws IOException where a request cannot be read or an answer cannot be written
     */
    public void run() throws IOException {
        try (caller) {
            Optional<String> line = requests.next();
            while (line.isPresent()) {
                answer(line.get());
                line = requests.next();
            }
        }
    }

    private void answer(String line) throws IOException {
        JsonNode request;
        try {
            request = ValueCodec.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            send(JSON.objectNode().set("error", message("worker: the request '" + line + "' is not JSON")));
            return;
        }
        ObjectNode answer = JSON.objectNode();
        answer.set("id", request.get("id"));
        answer.setAll(carryOut(request));
        send(answer);
    }

    private void send(JsonNode answer) throws IOException {
        // Begins with a line feed: a native library may have left part of a line in the stream.
        answers.write(("\n" + answer + "\n").getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }

    private ObjectNode carryOut(JsonNode request) {
        ObjectNode answer = JSON.objectNode();
        try {
            return switch (request.path("request").asText()) {
                case "hello" -> hello();
                case "begin" -> {
                    objects.clear();
                    caller.begin();
                    yield answer.putNull("value");
                }
                case WorkerConnection.WARNINGS -> warnings();
                case "call" -> answer.set("value", codec.encode(call(request)));
                default -> throw new EvaluationException("worker: there is no request " + request.path("request"));
            };
        } catch (TensorException e) {
            return answer.set("error", message(e).put("kind", e.kind().name()));
        } catch (UnsupportedException e) {
            return answer.set("unsupported", message(e).put("capability", e.capability()));
        } catch (ImplementationException e) {
            ObjectNode error = message(e);
            e.trace().forEach(error.putArray("trace")::add);
            return answer.set("error", error);
        } catch (EvaluationException e) {
            return answer.set("error", message(e));
        } catch (RuntimeException | Error e) {
            return answer.set("error", failure(e));
        }
    }

    private ObjectNode hello() {
        ObjectNode answer = JSON.objectNode().put("protocol", WorkerConnection.PROTOCOL);
        ObjectNode libraries = answer.putObject("hosts");
        for (Side side : Side.values()) {
            Optional.ofNullable(hosts.get(side)).ifPresent(name -> libraries.put(ValueCodec.key(side), name));
        }
        ObjectNode named = answer.putObject("versions");
        versions.forEach(named::put);
        answer.putArray("capabilities").add("call").add(WorkerConnection.WARNINGS);
        Declarations declarations = caller.declarations();
        if (declarations.areKnown()) {
            ObjectNode declares = answer.putObject("declares");
            for (Side side : Side.values()) {
                ArrayNode names = declares.putArray(ValueCodec.key(side));
                declarations.all().stream().filter(need -> need.side() == side).forEach(need -> names.add(need.name()));
            }
            declarations.absences().forEach((need, reason) -> answer.withObjectProperty("absent")
                    .withObjectProperty(ValueCodec.key(need.side())).put(need.name(), reason));
        }
        return answer;
    }

    private ObjectNode warnings() {
        ObservedWarnings taken = caller.takeWarnings(false);
        ObjectNode answer = JSON.objectNode().put("complete", taken.areComplete());
        ArrayNode given = answer.putArray(WorkerConnection.WARNINGS);
        taken.kinds().forEach(kind -> given.addObject().put("kind", kind.name()));
        return answer;
    }

    private Value call(JsonNode request) {
        List<Value> positional = new ArrayList<>();
        request.path("positional").forEach(value -> positional.add(codec.decode(value)));
        Map<String, Value> named = new LinkedHashMap<>();
        request.path("named").forEachEntry((name, value) -> named.put(name, codec.decode(value)));
        String function = request.path("function").asText();
        if (function.equals("tck.collect")) {
            // The suite holds no others: to keep them here would keep their memory.
            objects.values().retainAll(positional);
        }
        return caller.call(function, positional, named);
    }

    private static ObjectNode failure(Throwable failure) {
        ObjectNode error = message(Objects.requireNonNullElse(failure.getMessage(), "no message")).put("type",
                failure.getClass().getSimpleName());
        ArrayNode bases = error.putArray("bases");
        for (Class<?> base = failure.getClass(); base != Object.class; base = base.getSuperclass()) {
            bases.add(base.getSimpleName());
        }
        return error;
    }

    private static ObjectNode message(Throwable failure) {
        return message(String.valueOf(failure.getMessage()));
    }

    private static ObjectNode message(String message) {
        return JSON.objectNode().put("message", message);
    }
}
