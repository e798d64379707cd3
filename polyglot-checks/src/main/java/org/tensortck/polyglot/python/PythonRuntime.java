package org.tensortck.polyglot.python;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tensortck.evaluate.EvaluationException;

/**
 * A Python in this JVM in which {@code import torch} gives the façade of an implementation. It is used by one thread at a
 * time.
 *
 * <p>An object of Python in Java is null for {@code None}, a Boolean, a Long or a BigInteger, a Double, a String, a List
 * for a tuple or a list, a Java object that Python was given, and an opaque object for any other.
 */
public interface PythonRuntime extends AutoCloseable {

    /**
     * Runs Python code that lies beside a class, in a namespace of its own.
     *
     * @param resources files, each of which continues the one before it
     * @return the namespace, opaque
     */
    Object load(Class<?> neighbour, String... resources);

    /**
     * Calls a function in a namespace.
     *
     * @param arguments Strings, Booleans, Longs, Lists of Strings, and opaque objects
     * @throws org.tensortck.spi.error.TensorException if the caller threw it; it, and every other exception of the
     *     caller, is thrown as the same object
     * @throws PythonExit if Python code has ended the program with {@code os._exit}
     * @throws EvaluationException with Python's type and message, if Python raised an error
     */
    @Nullable
    Object call(Object namespace, String function, @Nullable Object... arguments);

    /** Returns the namespace of the façade. */
    Object facade();

    /** Forgets all tensors and arrays; returns a namespace in which {@code torch} and {@code np} are bound. */
    default Object begin() {
        return Objects.requireNonNull(call(facade(), "begin"));
    }

    /** Returns the version of Python's implementation. */
    String version();

    @Override
    void close();
}
