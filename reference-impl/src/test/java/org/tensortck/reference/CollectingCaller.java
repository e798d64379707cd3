package org.tensortck.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.notation.interpreter.Interpreter;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.vocabulary.Vocabulary;

/** Calls two libraries in this JVM; what it means that garbage is collected is said by a test. */
final class CollectingCaller implements Caller {
    private final Caller caller;
    private final Garbage garbage;

    /** What a test does at the beginning of a scenario, and where the scenario says that garbage is collected. */
    interface Garbage {
        /**
         * A fault that is not about lifetimes is not looked for by collecting garbage, which takes longer than all else.
         */
        Garbage UNCOLLECTED = new Garbage() {
            @Override
            public void begin() {}

            @Override
            public Value collect(Supplier<Value> collection) {
                return Value.NONE;
            }
        };

        void begin();

        /** Collects in the way of the suite, or does something else. */
        Value collect(Supplier<Value> collection);
    }

    private CollectingCaller(Caller caller, Garbage garbage) {
        this.caller = caller;
        this.garbage = garbage;
    }

    /** Returns the Java interpreter over two libraries. */
    static Evaluator evaluator(TensorLibrary<?> tensors, ArrayLibrary<?> arrays, Garbage garbage) {
        return new Interpreter(new CollectingCaller(new LibraryCaller(tensors, arrays), garbage), Vocabulary.standard(),
                Map.of());
    }

    @Override
    public void begin() {
        caller.begin();
        garbage.begin();
    }

    @Override
    public Value call(String function, List<Value> positional, Map<String, Value> named) {
        return function.equals("tck.collect")
                ? garbage.collect(() -> caller.call(function, positional, named))
                : caller.call(function, positional, named);
    }

    @Override
    public Declarations declarations() {
        return caller.declarations();
    }

    @Override
    public Set<Side> sides() {
        return caller.sides();
    }

    @Override
    public ObservedWarnings takeWarnings(boolean claimed) {
        return caller.takeWarnings(claimed);
    }

    @Override
    public void close() {
        caller.close();
    }
}
