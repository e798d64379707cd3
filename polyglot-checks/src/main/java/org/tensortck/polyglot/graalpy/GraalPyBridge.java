package org.tensortck.polyglot.graalpy;

import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.tensortck.evaluate.Caller;
import org.tensortck.polyglot.python.Bridge;
import org.tensortck.polyglot.python.FromPython;

/**
 * The bridge of GraalPy, whose objects are polyglot values.
 *
 * <p>Public because GraalPy calls it; no other class does.
 */
public final class GraalPyBridge extends Bridge {
    private Optional<Value> makers = Optional.empty();

    GraalPyBridge(Caller caller) {
        super(caller);
    }

    /** Receives the functions that make the Python objects of values that are not plain. */
    @FromPython
    public void connect(Value makers) {
        this.makers = Optional.of(makers);
    }

    @Override
    protected Object make(String what, @Nullable Object... parts) {
        return makers.orElseThrow(() -> new IllegalStateException("facade.py has not connected"))
                .invokeMember(what, parts);
    }
}
