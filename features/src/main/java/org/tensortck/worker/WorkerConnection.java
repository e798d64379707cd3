package org.tensortck.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.ImplementationException;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.KindTable;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.CapabilityParts;

/**
 * Requests to a worker, whichever process that happens to be at the time: where one has ended, the next scenario starts
 * another. Answers that are failures become the exceptions of package {@code evaluate}.
 */
final class WorkerConnection implements AutoCloseable {
    /** The version of the protocol that this suite speaks. */
    static final int PROTOCOL = 1;

    /** The request for warnings, and the capability of workers that answer it. */
    static final String WARNINGS = "warnings";

    private static final ValueCodec.Handles REMOTE = new ValueCodec.Handles() {
        @Override
        public Value.Ref resolve(Side side, long handle) {
            return new Value.Ref(side, handle);
        }

        @Override
        public Value.Capsule capsule(long handle) {
            return new Value.Capsule(handle, Optional.empty());
        }

        @Override
        public Value.Instance instance(long handle, String className) {
            return new Value.Instance(className, handle, Optional.empty());
        }

        @Override
        public void published(long handle, Value value) {}
    };

    private final WorkerCommand command;
    private final ValueCodec codec = new ValueCodec(REMOTE);
    private Optional<WorkerProcess> process = Optional.empty();
    private Map<String, String> versions = Map.of();
    private Set<String> capabilities = Set.of();
    private Map<Side, String> hosts = Map.of();
    private Declarations declarations = Declarations.unknown();

    WorkerConnection(WorkerCommand command) {
        this.command = command;
    }

    /** Starts a scenario, in a new process where there is none that works. */
    void begin() {
        start();
        exchange(request("begin"));
    }

    /** Calls a function of the vocabulary. */
    Value call(String function, List<Value> positional, Map<String, Value> named) {
        ObjectNode request = request("call").put("function", function);
        request.set("positional", codec.encode(positional));
        request.set("named", codec.encode(named));
        return value(exchange(request));
    }

    /** Executes statements. */
    void execute(String code) {
        exchange(request("execute").put("code", code));
    }

    /** Evaluates an expression. */
    Value evaluate(String expression) {
        return value(exchange(request("evaluate").put("code", expression)));
    }

    /** Returns the values of the names that the code has bound. */
    Map<String, Value> variables() {
        Map<String, Value> variables = new LinkedHashMap<>();
        exchange(request("variables")).path("variables")
                .forEachEntry((name, value) -> variables.put(name, decode(value)));
        return variables;
    }

    /** Takes the warnings; a worker that does not answer this request does not report any. */
    ObservedWarnings takeWarnings() {
        if (!capabilities.contains(WARNINGS)) {
            return ObservedWarnings.UNREPORTED;
        }
        ObjectNode answer = exchange(request(WARNINGS));
        Set<WarningKind> kinds = EnumSet.noneOf(WarningKind.class);
        answer.path(WARNINGS).forEach(warning -> kinds.add(warningKind(warning)));
        return new ObservedWarnings(kinds, answer.path("complete").asBoolean(true));
    }

    private WarningKind warningKind(JsonNode warning) {
        if (warning.has("kind")) {
            return kind(WarningKind.class, warning.get("kind").asText(), "a kind of warning");
        }
        List<String> types = types(warning);
        String message = warning.path("message").asText();
        return kind(KindTable.warnings(), types, message).orElseThrow(() -> new EvaluationException(
                types.getFirst() + ": " + message + ": no row of spec/warnings.md names this warning"));
    }

    /** Sends a request that has an answer of its own form, and returns that answer. */
    ObjectNode ask(ObjectNode request) {
        start();
        return exchange(request);
    }

    /** Returns the versions of the worker's libraries, by name. */
    Map<String, String> versions() {
        start();
        return versions;
    }

    /** Returns the declarations of the worker's implementations. */
    Declarations declarations() {
        start();
        return declarations;
    }

    /** Returns the names of the worker's libraries, by side; empty where it names none. */
    Map<Side, String> hosts() {
        start();
        return hosts;
    }

    /** Returns whether the worker answers a kind of request. */
    boolean offers(String capability) {
        start();
        return capabilities.contains(capability);
    }

    /** Returns the program of the worker, for messages. */
    String program() {
        return command.command().getFirst();
    }

    static ObjectNode request(String name) {
        return JsonNodeFactory.instance.objectNode().put("request", name);
    }

    private void start() {
        if (process.filter(WorkerProcess::isAlive).isPresent()) {
            return;
        }
        WorkerProcess started = WorkerProcess.start(command.command());
        process = Optional.of(started);
        try {
            greet();
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    private void greet() {
        ObjectNode hello = exchange(request("hello").put("protocol", PROTOCOL), command.startLimit());
        if (hello.path("protocol").intValue() != PROTOCOL) {
            throw new EvaluationException("worker " + program() + ": it speaks version " + hello.path("protocol")
                    + " of the protocol, this suite version " + PROTOCOL);
        }
        if (!hello.path("missing").isEmpty()) {
            List<String> missing = new ArrayList<>();
            hello.path("missing").forEachEntry((name, why) -> missing.add(name + " (" + why.asText() + ")"));
            throw new EvaluationException("worker " + program() + ": it lacks " + String.join(", ", missing));
        }
        Map<String, String> found = new LinkedHashMap<>();
        hello.path("versions").forEachEntry((name, version) -> found.put(name, version.asText()));
        Set<String> offered = new TreeSet<>();
        hello.path("capabilities").forEach(capability -> offered.add(capability.asText()));
        versions = Collections.unmodifiableMap(found);
        capabilities = offered;
        hosts = hosts(hello.path("hosts"));
        Declarations stated = declarations(hello.path("declares"), hello.path("absent"));
        declarations = hosts.isEmpty() ? stated : stated.hosting(hosts.keySet());
    }

    private Map<Side, String> hosts(JsonNode named) {
        Map<Side, String> found = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            if (named.path(ValueCodec.key(side)).isTextual()) {
                found.put(side, named.path(ValueCodec.key(side)).textValue());
            }
        }
        if (found.isEmpty() && !named.isMissingNode()) {
            throw new EvaluationException("worker " + program() + ": its 'hosts' is " + named
                    + ", which names neither a 'tensor' nor an 'array' library");
        }
        return Collections.unmodifiableMap(found);
    }

    private static Declarations declarations(JsonNode declares, JsonNode absent) {
        if (declares.isMissingNode()) {
            return Declarations.unknown();
        }
        Set<Need> declared = new TreeSet<>();
        Map<Need, String> absences = new TreeMap<>();
        for (Side side : Side.values()) {
            declares.path(ValueCodec.key(side)).forEach(name -> declared.add(new Need(side, name.asText())));
            absent.path(ValueCodec.key(side))
                    .forEachEntry((name, reason) -> absences.put(new Need(side, name), reason.asText()));
        }
        return Declarations.of(CapabilityParts.completed(declared), absences);
    }

    /** Throws where the worker does not answer a kind of request. */
    void require(String capability) {
        if (!offers(capability)) {
            throw new EvaluationException(
                    "worker " + program() + ": it does not answer '" + capability + "', only " + capabilities);
        }
    }

    private ObjectNode exchange(ObjectNode request) {
        return exchange(request, command.callLimit());
    }

    private ObjectNode exchange(ObjectNode request, Duration limit) {
        ObjectNode answer = process
                .orElseThrow(() -> new IllegalStateException("worker " + program() + ": begin() was not called"))
                .exchange(request, limit);
        if (answer.has("unsupported")) {
            JsonNode unsupported = answer.get("unsupported");
            throw new UnsupportedException(unsupported.path("capability").asText(),
                    unsupported.path("message").asText());
        }
        if (answer.has("error")) {
            throw failure(answer.get("error"));
        }
        return answer;
    }

    private Value value(ObjectNode answer) {
        if (!answer.has("value")) {
            throw new EvaluationException("worker " + program() + ": the answer " + answer + " has no value");
        }
        return decode(answer.get("value"));
    }

    private Value decode(JsonNode value) {
        try {
            return codec.decode(value);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new EvaluationException(
                    "worker " + program() + ": " + value + " is not the JSON of a value: " + e.getMessage(), e);
        }
    }

    private RuntimeException failure(JsonNode error) {
        String message = error.path("message").asText();
        if (error.has("kind")) {
            return new TensorException(kind(ErrorKind.class, error.get("kind").asText(), "a kind of error"), message);
        }
        List<String> trace = new ArrayList<>();
        error.path("trace").forEach(frame -> trace.add(frame.asText()));
        if (!error.has("type")) {
            return error.has("trace")
                    ? new ImplementationException(message, trace)
                    : new EvaluationException(message);
        }
        String type = error.get("type").asText();
        return kind(KindTable.errors(), types(error), message)
                .<RuntimeException>map(kind -> new TensorException(kind, type + ": " + message))
                .orElseGet(() -> new ImplementationException(type + ": " + message, trace));
    }

    /** Returns the class of an exception or a warning, and its base classes. */
    private static List<String> types(JsonNode raised) {
        List<String> types = new ArrayList<>(List.of(raised.path("type").asText()));
        raised.path("bases").forEach(base -> types.add(base.asText()));
        return types;
    }

    private static <K extends Enum<K>> Optional<K> kind(KindTable<K> table, List<String> types, String message) {
        try {
            return table.kind(types, message);
        } catch (IllegalArgumentException e) {
            throw new EvaluationException(types.getFirst() + ": " + e.getMessage(), e);
        }
    }

    private <K extends Enum<K>> K kind(Class<K> kinds, String name, String noun) {
        try {
            return Enum.valueOf(kinds, name);
        } catch (IllegalArgumentException e) {
            throw new EvaluationException("worker " + program() + ": '" + name + "' is not " + noun, e);
        }
    }

    @Override
    public void close() {
        process.ifPresent(WorkerProcess::close);
        process = Optional.empty();
    }
}
