package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
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
    private static final RunInfo INFO = new RunInfo("java", "broken", "reference", Map.of());
    private static final Pattern WHAT_FAILS = Pattern.compile(".*_fails?_(.*)");
    private static final Pattern ID = Pattern.compile("([a-z]{3})_(\\d+)");

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
            return run(evaluator, _ -> {});
        }
    }

    static RunResult run(Evaluator evaluator, Consumer<CaseResult> listener) {
        return RUN.execute(evaluator, INFO, null, listener);
    }

    /**
     * Runs the cases that can see a fault, and completes the result with the others. These pass, as on the sound reference:
     * they make the same calls, and none of them is of what is broken.
     */
    static RunResult runCases(Evaluator evaluator, Set<String> ids) {
        List<CaseResult> results = new ArrayList<>(runPart(evaluator, ids));
        SUITE.cases().values().stream().filter(of -> !ids.contains(of.id()))
                .forEach(of -> results.add(new CaseResult(of, Verdict.PASSED, "", 0)));
        return new RunResult(SUITE, INFO, results, List.of(), Optional.empty());
    }

    /** Runs cases of these ids, and returns their results in the order of the suite. */
    static List<CaseResult> runPart(Evaluator evaluator, Set<String> ids) {
        return RUN.executePart(evaluator,
                SUITE.cases().values().stream().filter(of -> ids.contains(of.id())).toList());
    }

    private static RunResult run(Side side, TensorLibrary<?> tensors, ArrayLibrary<?> arrays, Set<String> methods) {
        CallRecord record = CallRecord.published();
        Set<String> seeing = new HashSet<>();
        // A case that was never recorded may call anything, and what is called between cases may be seen by each.
        boolean all = false;
        for (String method : methods) {
            Set<String> calling = spi(side, method).stream()
                    .flatMap(type -> record.casesThatCall(side, type, method).stream()).collect(Collectors.toSet());
            seeing.addAll(calling);
            all |= calling.isEmpty();
        }
        for (String id : SUITE.cases().keySet()) {
            if (all || !record.has(id)) {
                seeing.add(id);
            }
        }
        try (Evaluator evaluator = CollectingCaller.evaluator(tensors, arrays, CollectingCaller.Garbage.UNCOLLECTED)) {
            return runCases(evaluator, seeing);
        }
    }

    /**
     * Returns the core and the capabilities of one side that have a method of a name.
     *
     * @throws IllegalArgumentException if none has
     */
    private static List<Class<?>> spi(Side side, String method) {
        Library<?> sound = side == Side.TENSOR ? TENSORS : ARRAYS;
        List<Class<?>> types = new ArrayList<>(
                List.of(side == Side.TENSOR ? TensorLibrary.class : ArrayLibrary.class));
        for (Class<?> capability : Capabilities.all()) {
            if (sound.capability(capability.asSubclass(Capability.class)).isPresent()) {
                types.add(capability);
            }
        }
        types.removeIf(type -> Arrays.stream(type.getMethods()).noneMatch(m -> m.getName().equals(method)));
        if (types.isEmpty()) {
            throw new IllegalArgumentException("the SPI has no method '" + method + "' on the side " + side);
        }
        return types;
    }

    /** Runs the cases that can see faults in the methods of these names, on tensors. */
    static RunResult runTensors(Map<String, Fault> faults) {
        return run(Side.TENSOR, tensors(faults), ARRAYS, faults.keySet());
    }

    /** Returns tensors with faults in the methods of these names. */
    static TensorLibrary<?> tensors(Map<String, Fault> faults) {
        return (TensorLibrary<?>) broken(TENSORS, faults);
    }

    static RunResult runTensors(String method, Fault fault) {
        return runTensors(Map.of(method, fault));
    }

    /** Runs the cases that can see it, on tensors of which one method returns something else. */
    static RunResult runTensorsThatChange(String method, Change change) {
        return runTensors(method, call -> change.apply(call.proceed(), call.arguments().toArray()));
    }

    /** Runs the cases that can see faults in the methods of these names, on arrays. */
    static RunResult runArrays(Map<String, Fault> faults) {
        return run(Side.ARRAY, TENSORS, (ArrayLibrary<?>) broken(ARRAYS, faults), faults.keySet());
    }

    /** Returns a library, or a part of one, with faults in the methods of these names. */
    static Object broken(Object sound, Map<String, Fault> faults) {
        return broken(sound, method -> Optional.ofNullable(faults.get(method.getName())));
    }

    /** Returns a library, or a part of one, that does something else in some of its methods. */
    static Object broken(Object sound, Function<Method, Optional<Fault>> faults) {
        InvocationHandler handler = (_, called, arguments) -> {
            try {
                Optional<Fault> fault = faults.apply(called);
                Call call = new Call(sound, called, arguments == null ? List.of() : Arrays.asList(arguments));
                Object result = fault.isPresent() ? fault.get().apply(call) : call.proceed();
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

    /**
     * Asserts that the failed cases are of exactly these requirements, and of those about many functions. The name of the
     * test has their ids, if they are no parameters of it.
     */
    static void assertFails(Set<String> expected, RunResult result) {
        whatFails().ifPresent(ids -> assertEquals(new TreeSet<>(expected), ids, "the ids in the name of the test"));
        List<String> details = result.results().stream().filter(r -> r.verdict() == Verdict.FAILED)
                .map(r -> r.of().id() + ": " + r.detail()).toList();
        Set<String> failed = requirements(result, Verdict.FAILED);
        boolean isRequired = failed.stream()
                .anyMatch(id -> SUITE.requirements().get(id).level() == Requirement.Level.MUST);
        assertEquals(!isRequired, result.conformant());
        failed.removeIf(id -> OF_MANY_FUNCTIONS.contains(id) && !expected.contains(id));
        assertEquals(new TreeSet<>(expected), failed, details::toString);
    }

    /** Returns the ids that the name of the running test ends with, or empty where it speaks of a requirement it is given. */
    private static Optional<Set<String>> whatFails() {
        String name = StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getMethodName)
                .filter(method -> WHAT_FAILS.matcher(method).matches()).findFirst())
                .orElseThrow(() -> new IllegalStateException("no test is named …_fails_… with the ids of what fails"));
        Matcher matcher = WHAT_FAILS.matcher(name);
        return !matcher.matches() || matcher.group(1).contains("requirement")
                ? Optional.empty()
                : Optional.of(ID.matcher(matcher.group(1)).results()
                        .map(id -> id.group(1).toUpperCase(Locale.ROOT) + '-' + id.group(2))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
