package org.tensortck.polyglot.cpython;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function in Java that Python calls; {@link PythonArguments} makes a Python object of it. */
@FunctionalInterface
public interface JavaFunction {

    /**
     * Executes a call, while the interpreter's lock is held.
     *
     * @param arguments the positional arguments, as {@link PythonResults#plain} makes them
     * @return the result, of which {@link PythonArguments} makes a Python object; null for {@code None}
     */
    @Nullable
    Object call(List<? extends @Nullable Object> arguments);
}
