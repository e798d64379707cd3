package org.tensortck.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * Calls functions of the vocabulary on some implementation: in this JVM, or in a worker process.
 *
 * <p>A caller gives the same object the same {@link Value.Ref} until {@link #begin()} starts the next scenario.
 */
public interface Caller extends AutoCloseable {

    /** Forgets all objects and starts a new scenario. */
    void begin();

    /**
     * Calls a function.
     *
     * @param function its name in the vocabulary, such as {@code torch.from_numpy}, {@code Tensor.numpy} or
     *        {@code ndarray.__getitem__}
     * @param positional the positional arguments; for a method or an attribute, the object itself is the first
     * @param named the keyword arguments
     * @throws org.tensortck.spi.error.TensorException if the implementation refuses the call
     * @throws UnsupportedException if the implementation does not declare a capability, dtype or device that the
     *     function needs
     * @throws EvaluationException if the call is invalid, or the implementation fails in another way
     */
    Value call(String function, List<Value> positional, Map<String, Value> named);

    /**
     * Returns the warnings that were given since the last call, or since {@link #begin()}, and forgets them.
     *
     * @param claimed whether a step of the scenario claims a warning: the case then needs a library that reports those
     *        that it gives
     * @throws EvaluationException if a warning of a real library has no kind
     */
    ObservedWarnings takeWarnings(boolean claimed);

    /** Returns the declarations of both libraries; unknown unless overridden. */
    default Declarations declarations() {
        return Declarations.unknown();
    }

    /** Returns the libraries that the calls since {@link #begin()} have touched; both unless overridden. */
    default Set<Side> sides() {
        return EnumSet.allOf(Side.class);
    }

    @Override
    void close();
}
