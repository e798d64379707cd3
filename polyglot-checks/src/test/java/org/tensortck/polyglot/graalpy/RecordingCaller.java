package org.tensortck.polyglot.graalpy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.value.Value;

/** Answers calls with what a test has prepared, in order, and keeps what it was called with. */
final class RecordingCaller implements Caller {
    record Call(String function, List<Value> positional, Map<String, Value> named) {}

    private final Deque<Supplier<Value>> answers = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();

    void answer(Value value) {
        answers.add(() -> value);
    }

    void fail(RuntimeException failure) {
        answers.add(() -> {
            throw failure;
        });
    }

    Call lastCall() {
        return calls.getLast();
    }

    @Override
    public void begin() {
        answers.clear();
        calls.clear();
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        calls.add(new Call(function, positional, named));
        return answers.remove().get();
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return ObservedWarnings.UNREPORTED;
    }

    @Override
    public void close() {}
}
