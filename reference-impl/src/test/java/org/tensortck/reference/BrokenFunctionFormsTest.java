package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Caller;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.notation.Interpreter;
import org.tensortck.run.RunResult;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;
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
        Value call(String function, List<Value> positional, Map<String, Value> named);
    }

    private record OtherCaller(Caller sound, Calls calls) implements Caller {
        @Override
        public void begin() {
            sound.begin();
        }

        @Override
        public Value call(String function, List<Value> positional, Map<String, Value> named) {
            return calls.call(function, positional, named);
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

    // The run has a thread of its own, which would wait for a static initialiser of this class to end.
    @BeforeAll
    static void recordCases() {
        Set<String> called = new HashSet<>();
        Caller sound = new LibraryCaller(TENSORS, ARRAYS);
        try (Evaluator evaluator = new OtherCaller(sound, (function, positional, named) -> {
            called.add(function);
            return sound.call(function, positional, named);
        }).evaluator()) {
            BrokenReference.run(evaluator, (CaseResult result) -> {
                called.forEach(function -> CASES.computeIfAbsent(function, _ -> new HashSet<>())
                        .add(result.of().id()));
                called.clear();
            });
        }
    }

    private static RunResult runWith(String function, FunctionFault fault) {
        Caller sound = new LibraryCaller(TENSORS, ARRAYS);
        try (Evaluator evaluator = new OtherCaller(sound, (called, positional, named) -> called.equals(function)
                ? fault.apply(sound, positional, named)
                : sound.call(called, positional, named)).evaluator()) {
            return BrokenReference.runCases(evaluator, CASES.get(function));
        }
    }

    private static RunResult runThatCopies(String function, String copy) {
        return runWith(function, (sound, positional, named) -> sound.call(copy,
                List.of(sound.call(function, positional, named)), Map.of()));
    }

    @Nested
    class OfTorch {

        @Test
        void a_function_that_copies_what_the_method_shares_fails_viw_45() {
            assertFails(Set.of("VIW-45"), runThatCopies("torch.permute", "Tensor.clone"));
        }

        @Test
        void a_function_that_makes_a_new_tensor_where_the_method_does_not_fails_viw_45() {
            assertFails(Set.of("VIW-45"), runWith("torch.flatten", (sound, positional, named) -> sound
                    .call("Tensor.detach", List.of(sound.call("torch.flatten", positional, named)), Map.of())));
        }

        @Test
        void a_clone_that_shares_fails_viw_45() {
            assertFails(Set.of("VIW-45"), runWith("torch.clone", (sound, positional, named) -> positional.isEmpty()
                    ? sound.call("torch.clone", positional, named)
                    : positional.getFirst()));
        }

        @Test
        void a_function_that_takes_an_axis_past_the_last_fails_viw_45() {
            assertFails(Set.of("VIW-45"), runWith("torch.unsqueeze", (sound, positional, named) -> {
                try {
                    return sound.call("torch.unsqueeze", positional, named);
                } catch (TensorException e) {
                    if (e.kind() != ErrorKind.INDEX_OUT_OF_RANGE) {
                        throw e;
                    }
                    return sound.call("torch.unsqueeze", List.of(positional.getFirst(), Value.of(-1)), Map.of());
                }
            }));
        }
    }

    @Nested
    class OfNumPy {

        @Test
        void a_function_that_copies_what_the_method_shares_fails_viw_46() {
            assertFails(Set.of("VIW-46"), runThatCopies("np.squeeze", "ndarray.copy"));
        }

        @Test
        void a_function_that_forgets_the_order_fails_viw_46() {
            assertFails(Set.of("VIW-46"), runWith("np.ravel",
                    (sound, positional, _) -> sound.call("np.ravel", positional, Map.of())));
        }

        @Test
        void a_permutation_that_always_reverses_fails_viw_46() {
            assertFails(Set.of("VIW-46"), runWith("np.permute_dims",
                    (sound, positional, _) -> sound.call("ndarray.T", List.of(positional.getFirst()), Map.of())));
        }
    }
}
