package org.tensortck.evaluate;

import java.util.Map;
import java.util.Set;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** Executes the code of scenarios. One evaluator serves one run; it is used by one thread at a time. */
public interface Evaluator extends AutoCloseable {

    /** Starts a new scenario: no names are bound but {@code torch} and {@code np}. */
    void begin();

    /**
     * Executes statements.
     *
     * @throws org.tensortck.spi.error.TensorException if the implementation refuses the code
     * @throws UnsupportedException if the implementation does not declare a capability, dtype or device that the code
     *     needs
     * @throws EvaluationException if the code is invalid, or fails in another way
     */
    void execute(String code);

    /** Evaluates an expression; throws as {@link #execute} does. */
    Value evaluate(String expression);

    /** Returns the values that the code has bound to names, modules left out, in the order of first binding. */
    Map<String, Value> variables();

    /** Returns the caller that observes the objects of this scenario; assertions use it. */
    Caller caller();

    /** Returns the declarations of the implementations. */
    default Declarations declarations() {
        return caller().declarations();
    }

    /** Returns the libraries that this scenario has touched so far. */
    default Set<Side> sides() {
        return caller().sides();
    }

    /** Returns whether the code calls the real PyTorch and NumPy, on which everything that a scenario says has to be true. */
    default boolean isOriginal() {
        return false;
    }

    /** Returns the name of the evaluator, for the report: {@code java}, {@code graalpy} or {@code cpython}. */
    String name();

    /** Returns the versions by name, for the report: for instance {@code {"numpy": "2.4.2"}}. */
    Map<String, String> versions();

    @Override
    void close();
}
