package org.tensortck.notation.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Writes every call down, and returns objects with ids that count up, or what the test has prepared. */
final class RecordingCaller implements Caller {
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Value> answers = new LinkedHashMap<>();
    private RuntimeException failure;
    private long lastId;

    void answer(String function, Value value) {
        answers.put(function, value);
    }

    void fail(RuntimeException exception) {
        failure = exception;
    }

    Value newObject(Side side) {
        return new Value.Ref(side, ++lastId);
    }

    List<String> calls() {
        return calls;
    }

    @Override
    public void begin() {
        calls.add("begin");
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        calls.add(function + Stream
                .concat(positional.stream().map(RecordingCaller::text),
                        named.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + PythonRepr.repr(entry.getValue())))
                .collect(Collectors.joining(", ", "(", ")")));
        if (failure != null) {
            throw failure;
        }
        Value answer = answers.get(function);
        return answer != null ? answer : newObject(function.startsWith("np.") ? Side.ARRAY : Side.TENSOR);
    }

    private static String text(Value value) {
        return value instanceof Value.Context context ? context.function() + "()" : PythonRepr.repr(value);
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return ObservedWarnings.UNREPORTED;
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
