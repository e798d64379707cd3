package org.tensortck.notation.interpreter;

import java.util.List;
import java.util.Map;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.value.Value;

/** For code over plain values, which calls nothing. */
final class NoCaller implements Caller {

    @Override
    public void begin() {}

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        throw new AssertionError("plain values need no call of " + function);
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return ObservedWarnings.UNREPORTED;
    }

    @Override
    public void close() {}
}
