package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.ObservedWarnings;
import org.tensortck.notation.interpreter.Interpreter;
import org.tensortck.run.RunResult;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Value;
import org.tensortck.verdict.CaseResult;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.vocabulary.Vocabulary;

/**
 * Breaks functions whose methods are sound; as {@link BrokenReferenceTest}. Both are one method of the library, so what is
 * broken here is the call of the function.
 */
class BrokenFunctionFormsTest {

    /** Does something else than the sound function. */
    @FunctionalInterface
    private interface FunctionFault {
        Value apply(Caller sound, List<Value> positional, Map<String, Value> named);
    }

    /** Carries out the calls of a scenario. */
    @FunctionalInterface
    private interface Calls {
        default void begin() {}

        Value call(String function, List<Value> positional, Map<String, Value> named);
    }

    private record OtherCaller(Caller sound, Calls calls) implements Caller {
        @Override
        public void begin() {
            sound.begin();
            calls.begin();
        }

        @Override
        public Value call(String function, List<Value> positional, Map<String, Value> named) {
            return calls.call(function, positional, named);
        }

        @Override
        public ObservedWarnings takeWarnings(boolean claimed) {
            return sound.takeWarnings(claimed);
        }

        @Override
        public void close() {
            sound.close();
        }

        Evaluator evaluator() {
            return new Interpreter(this, Vocabulary.standard(), Map.of());
        }
    }

    /** The ids of the cases that call each function. */
    private static final Map<String, Set<String>> CASES = new HashMap<>();

    /** Notes the functions that each scenario calls. */
    private static final class Recorder implements Calls {
        private final Caller sound = new LibraryCaller(TENSORS, ARRAYS);
        private final List<Set<String>> scenarios = new ArrayList<>();

        @Override
        public void begin() {
            scenarios.add(new HashSet<>());
        }

        @Override
        public Value call(String function, List<Value> positional, Map<String, Value> named) {
            scenarios.getLast().add(function);
            return sound.call(function, positional, named);
        }
    }

    // The run has a thread of its own, which would wait for a static initialiser of this class to end.
    @BeforeAll
    static void recordCases() {
        Recorder recorder = new Recorder();
        try (Evaluator evaluator = new OtherCaller(recorder.sound, recorder).evaluator()) {
            List<CaseResult> results = BrokenReference.runAll(evaluator).results();
            assertEquals(results.size(), recorder.scenarios.size());
            for (int place = 0; place < results.size(); place++) {
                String id = results.get(place).of().id();
                recorder.scenarios.get(place)
                        .forEach(function -> CASES.computeIfAbsent(function, _ -> new HashSet<>()).add(id));
            }
        }
    }

    private static RunResult runWith(String function, FunctionFault fault) {
        Caller sound = new LibraryCaller(TENSORS, ARRAYS);
        try (Evaluator evaluator = new OtherCaller(sound, (called, positional, named) -> called.equals(function)
                ? fault.apply(sound, positional, named)
                : sound.call(called, positional, named)).evaluator()) {
            return BrokenReference.runPart(evaluator, CASES.get(function));
        }
    }

    private static RunResult runThatCopies(String function, String copy) {
        return runWith(function, (sound, positional, named) -> sound.call(copy,
                List.of(sound.call(function, positional, named)), Map.of()));
    }

    @Nested
    class OfTorch extends FaultTable {

        @Override
        void faults() {
            fault("a function that copies what the method shares", fails("VIW-45"),
                    () -> runThatCopies("torch.permute", "Tensor.clone"));
            fault("a function that makes a new tensor where the method does not", fails("VIW-45"),
                    () -> runWith("torch.flatten", (sound, positional, named) -> sound
                            .call("Tensor.detach", List.of(sound.call("torch.flatten", positional, named)), Map.of())));
            fault("a clone that shares", fails("VIW-45"),
                    () -> runWith("torch.clone", (sound, positional, named) -> positional.isEmpty()
                            ? sound.call("torch.clone", positional, named)
                            : positional.getFirst()));
            fault("a function that takes an axis past the last", fails("VIW-45"),
                    () -> runWith("torch.unsqueeze", (sound, positional, named) -> {
                        try {
                            return sound.call("torch.unsqueeze", positional, named);
                        } catch (TensorException e) {
                            if (e.kind() != ErrorKind.INDEX_OUT_OF_RANGE) {
                                throw e;
                            }
                            return sound.call("torch.unsqueeze", List.of(positional.getFirst(), Value.of(-1)),
                                    Map.of());
                        }
                    }));
        }
    }

    @Nested
    class Operators extends FaultTable {

        @Override
        void faults() {
            fault("a comparison of tensors that takes equal ones", fails("ELE-15"),
                    () -> runInPlaceOf("torch.lt", "torch.le"));
            fault("a method that compares the other way round", fails("ELE-15"),
                    () -> runInPlaceOf("Tensor.gt", "Tensor.lt"));
            fault("a comparison of arrays that takes equal ones", fails("ELE-15"),
                    () -> runInPlaceOf("np.greater", "np.greater_equal"));
            fault("a method that adds in place", fails("ELE-16"), () -> runInPlaceOf("Tensor.add", "Tensor.add_"));
            fault("a method with another operation", fails("ELE-16"), () -> runInPlaceOf("Tensor.sub", "Tensor.mul"));
        }

        private static RunResult runInPlaceOf(String function, String other) {
            return runWith(function, (sound, positional, named) -> sound.call(other, positional, named));
        }
    }

    @Nested
    class OfNumPy extends FaultTable {

        @Override
        void faults() {
            fault("a function that copies what the method shares", fails("VIW-46"),
                    () -> runThatCopies("np.squeeze", "ndarray.copy"));
            fault("a function that forgets the order", fails("VIW-46"), () -> runWith("np.ravel",
                    (sound, positional, _) -> sound.call("np.ravel", positional, Map.of())));
            fault("a permutation that always reverses", fails("VIW-46"), () -> runWith("np.permute_dims",
                    (sound, positional, _) -> sound.call("ndarray.T", List.of(positional.getFirst()), Map.of())));
        }
    }
}
