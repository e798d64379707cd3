package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.Verdict;

/** Runs the suite on the reference with something broken in it, and tells which requirements that is held against. */
final class BrokenReference {
    static final ReferenceTensors TENSORS = new ReferenceTensors();
    static final ReferenceArrays ARRAYS = new ReferenceArrays();
    private static final Suite SUITE = Suite.canonical();
    /** Requirements that are about many functions at once: whatever one of these does wrong, they may see as well. */
    private static final Set<String> OF_MANY_FUNCTIONS = Set.of("ASG-38", "CPX-14", "CPY-33", "CST-20", "CST-21",
            "GRA-1",
            "GRA-2", "GRA-3", "GRA-4", "GRA-5", "PRN-24", "VIW-49", "VIW-50");
    private static final TckRun RUN = new TckRun(SUITE, Waivers.none());

    private BrokenReference() {}

    /** Does something else than the reference in one method. */
    @FunctionalInterface
    interface Fault {
        Object apply(Call call) throws ReflectiveOperationException;
    }

    /**
     * A call of the reference.
     *
     * @param target the library, or the part of it that has the capability
     */
    record Call(Object target, Method method, List<Object> arguments) {

        /** Returns what the sound reference does. */
        Object proceed() throws ReflectiveOperationException {
            return method.invoke(target, arguments.toArray());
        }

        /** Returns what the sound reference does with another first argument. */
        Object proceedWith(Object first) throws ReflectiveOperationException {
            Object[] changed = arguments.toArray();
            changed[0] = first;
            return method.invoke(target, changed);
        }

        Object argument(int place) {
            return arguments.get(place);
        }
    }

    /** Does something else where the sound reference refuses for one reason. */
    static Fault instead(ErrorKind kind, Fault otherwise) {
        return call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                    return otherwise.apply(call);
                }
                throw e;
            }
        };
    }

    /** Changes what a method of the reference returns. */
    @FunctionalInterface
    interface Change {
        Object apply(Object result, Object[] arguments);
    }

    static RunResult run(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        try (Evaluator evaluator = CollectingCaller.evaluator(tensors, arrays, CollectingCaller.Garbage.UNCOLLECTED)) {
            return run(evaluator);
        }
    }

    static RunResult run(Evaluator evaluator) {
        return RUN.execute(evaluator, new RunInfo("java", "broken", "reference", Map.of()), null, _ -> {});
    }

    /** Runs the suite on tensors with faults in the methods of these names. */
    static RunResult runTensors(Map<String, Fault> faults) {
        return run(tensors(faults), ARRAYS);
    }

    /** Returns tensors with faults in the methods of these names. */
    static TensorLibrary<?> tensors(Map<String, Fault> faults) {
        return (TensorLibrary<?>) broken(TENSORS, faults);
    }

    static RunResult runTensors(String method, Fault fault) {
        return runTensors(Map.of(method, fault));
    }

    /** Runs the suite on tensors of which one method returns something else. */
    static RunResult runTensorsThatChange(String method, Change change) {
        return runTensors(method, call -> change.apply(call.proceed(), call.arguments().toArray()));
    }

    /** Runs the suite on arrays with faults in the methods of these names. */
    static RunResult runArrays(Map<String, Fault> faults) {
        return run(TENSORS, (ArrayLibrary<?>) broken(ARRAYS, faults));
    }

    /** Returns a library, or a part of one, with faults in the methods of these names. */
    static Object broken(Object sound, Map<String, Fault> faults) {
        InvocationHandler handler = (_, called, arguments) -> {
            try {
                Fault fault = faults.get(called.getName());
                Call call = new Call(sound, called, arguments == null ? List.of() : Arrays.asList(arguments));
                Object result = fault == null ? call.proceed() : fault.apply(call);
                return result instanceof Optional<?> part && part.orElse(null) instanceof Capability capability
                        ? Optional.of(broken(capability, faults))
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(BrokenReference.class.getClassLoader(), sound.getClass().getInterfaces(),
                handler);
    }

    static Set<String> requirements(RunResult result, Verdict verdict) {
        return result.results().stream().filter(r -> r.verdict() == verdict).map(r -> r.of().requirement())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asserts that the failed cases are of exactly these requirements, and of those about many functions. */
    static void assertFails(Set<String> expected, RunResult result) {
        List<String> details = result.results().stream().filter(r -> r.verdict() == Verdict.FAILED)
                .map(r -> r.of().id() + ": " + r.detail()).toList();
        Set<String> failed = requirements(result, Verdict.FAILED);
        boolean isRequired = failed.stream()
                .anyMatch(id -> SUITE.requirements().get(id).level() == Requirement.Level.MUST);
        assertEquals(!isRequired, result.conformant());
        failed.removeIf(id -> OF_MANY_FUNCTIONS.contains(id) && !expected.contains(id));
        assertEquals(new TreeSet<>(expected), failed, details::toString);
    }
}
