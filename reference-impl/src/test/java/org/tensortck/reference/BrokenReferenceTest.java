package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.DType;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.Values;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * Shows that the suite can fail: the reference is broken in one way after the other, and each time exactly the
 * requirements that speak of it fail. What merely builds on them is blocked.
 */
class BrokenReferenceTest {
    private static final Suite SUITE = Suite.canonical();
    private static final ReferenceTensors SOUND = new ReferenceTensors();

    /** Does something else than the reference in one method. */
    private interface Fault {
        Object call(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static RunResult run(TensorLibrary<?> tensors) {
        try (Evaluator evaluator = Evaluators.inThisJvm(tensors, new ReferenceArrays())) {
            return new TckRun(SUITE, Waivers.none()).execute(evaluator,
                    new RunInfo("java", "broken", "reference", Map.of()),
                    null, _ -> {});
        }
    }

    /** Returns the reference with a fault in the method of this name. */
    private static TensorLibrary<?> broken(String method, Fault fault) {
        InvocationHandler handler = (_, called, arguments) -> {
            try {
                return called.getName().equals(method)
                        ? fault.call(called, arguments)
                        : called.invoke(SOUND, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (TensorLibrary<?>) Proxy.newProxyInstance(BrokenReferenceTest.class.getClassLoader(),
                ReferenceTensors.class.getInterfaces(), handler);
    }

    private static Set<String> requirements(RunResult result, Verdict verdict) {
        return result.results().stream().filter(r -> r.verdict() == verdict).map(r -> r.of().requirement())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertFails(Set<String> expected, RunResult result) {
        List<String> details = result.results().stream().filter(r -> r.verdict() == Verdict.FAILED)
                .map(r -> r.of().id() + ": " + r.detail()).toList();
        assertEquals(new TreeSet<>(expected), requirements(result, Verdict.FAILED), details::toString);
        assertFalse(result.conformant());
    }

    @Test
    void the_sound_reference_conforms() {
        RunResult result = run(SOUND);
        assertEquals(Set.of(Verdict.PASSED),
                result.results().stream().map(CaseResult::verdict).collect(Collectors.toSet()));
        assertTrue(result.conformant());
    }

    @Test
    void numpy_that_copies_fails_mem_1() {
        RunResult result = run(
                broken("share", (method, arguments) -> method.invoke(SOUND, SOUND.copy((Tensor) arguments[0]))));
        assertFails(Set.of("MEM-1"), result);
        assertTrue(requirements(result, Verdict.BLOCKED).contains("MEM-2"));
    }

    @Test
    void from_numpy_that_copies_fails_mem_3() {
        RunResult result = run(
                broken("adopt", (method, arguments) -> SOUND.copy((Tensor) method.invoke(SOUND, arguments))));
        assertFails(Set.of("MEM-3"), result);
        assertTrue(requirements(result, Verdict.BLOCKED).contains("MEM-4"));
    }

    @Test
    void as_tensor_that_copies_fails_cpy_1_and_cpy_3() {
        RunResult result = run(
                broken("asTensor", (method, arguments) -> SOUND.copy((Tensor) method.invoke(SOUND, arguments))));
        assertTrue(requirements(result, Verdict.FAILED).containsAll(Set.of("CPY-1", "CPY-3")),
                result.results()::toString);
    }

    @Test
    void as_tensor_of_an_array_that_copies_fails_cpy_1() {
        RunResult result = run(broken("asTensor", (method, arguments) -> {
            Tensor tensor = (Tensor) method.invoke(SOUND, arguments);
            return arguments[0] instanceof SharedMemory ? SOUND.copy(tensor) : tensor;
        }));
        assertFails(Set.of("CPY-1"), result);
    }

    @Test
    void tensor_that_shares_fails_cpy_6() {
        RunResult result = run(broken("tensor",
                (_, arguments) -> SOUND.asTensor((SharedMemory) arguments[0], dtype(arguments[1]), Optional.empty())));
        assertFails(Set.of("CPY-6"), result);
    }

    @Test
    void a_wrong_default_dtype_fails_dty_1() {
        RunResult result = run(broken("create", (method, arguments) -> {
            Tensor tensor = (Tensor) method.invoke(SOUND, arguments);
            boolean isDefault = dtype(arguments[1]).isEmpty() && SOUND.dtype(tensor) == DType.FLOAT32;
            return isDefault ? SOUND.create((Values) arguments[0], Optional.of(DType.FLOAT64)) : tensor;
        }));
        assertFails(Set.of("DTY-1"), result);
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static Optional<DType> dtype(Object argument) {
        return (Optional<DType>) argument;
    }
}
