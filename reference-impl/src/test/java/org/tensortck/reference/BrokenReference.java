package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Library;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
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
            "DEV-21", "DEV-25", "DEV-36", "DEV-38", "GRA-1",
            "GRA-2", "GRA-3", "GRA-4", "GRA-5", "PCE-24", "PRN-24", "VIW-49", "VIW-50", "VIW-52");
    /** Requirements about gradients, which flow through functions of all groups. They are told apart from each other. */
    private static final Set<String> GRADIENTS = IntStream.concat(IntStream.rangeClosed(6, 34), IntStream.of(40, 41))
            .mapToObj(number -> "GRA-" + number).collect(Collectors.toSet());
    private static final TckRun RUN = new TckRun(SUITE, Waivers.none());
    private static final SeeingCases SEEING = new SeeingCases(SUITE, CallRecord.published());
    private static final RunInfo INFO = new RunInfo("java", "broken", "reference", Map.of());

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

    /** Runs all cases on two libraries. */
    static RunResult run(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        try (Evaluator evaluator = CollectingCaller.evaluator(tensors, arrays, CollectingCaller.Garbage.UNCOLLECTED)) {
            return runAll(evaluator);
        }
    }

    /** Runs all cases. */
    static RunResult runAll(Evaluator evaluator) {
        return result(RUN.executePart(evaluator, List.copyOf(SUITE.cases().values())));
    }

    /** Runs cases of these ids, and returns their results in the order of the suite. */
    static RunResult runPart(Evaluator evaluator, Set<String> ids) {
        return result(RUN.executePart(evaluator,
                SUITE.cases().values().stream().filter(of -> ids.contains(of.id())).toList()));
    }

    /** Runs the cases that can see what some methods do. */
    static RunResult run(Break... breaks) {
        return run(_ -> true, breaks);
    }

    /** Runs the cases that can see what some methods do, apart from those that no assertion of what fails looks at. */
    static RunResult runAsserted(Set<String> expected, Break... breaks) {
        return run(of -> isAsserted(of.requirement(), expected), breaks);
    }

    /** Runs the cases of a chapter that can see what some methods do. */
    static RunResult runChapter(String idsBegin, Break... breaks) {
        return run(of -> of.requirement().startsWith(idsBegin), breaks);
    }

    /**
     * Runs the cases that can see some of the methods. Others of them do something else as well, which only changes what these
     * cases see: what a library declares, for instance.
     */
    static RunResult runSeeing(List<Break> some, List<Break> others) {
        Break[] all = Stream.concat(some.stream(), others.stream()).toArray(Break[]::new);
        try (Evaluator evaluator = CollectingCaller.evaluator(tensors(all), arrays(all),
                CollectingCaller.Garbage.UNCOLLECTED)) {
            return run(evaluator, some.toArray(Break[]::new));
        }
    }

    private static RunResult run(Predicate<Case> which, Break... breaks) {
        try (Evaluator evaluator = CollectingCaller.evaluator(tensors(breaks), arrays(breaks),
                CollectingCaller.Garbage.UNCOLLECTED)) {
            return result(RUN.executePart(evaluator, SEEING.of(breaks).stream().filter(which).toList()));
        }
    }

    /** Runs the cases that can see what some methods do, with an evaluator of libraries that have them. */
    static RunResult run(Evaluator evaluator, Break... breaks) {
        return result(RUN.executePart(evaluator, SEEING.of(breaks)));
    }

    private static boolean isAsserted(String requirement, Set<String> expected) {
        boolean isOfMany = OF_MANY_FUNCTIONS.contains(requirement)
                || Stream.<Predicate<String>>of(GRADIENTS::contains, BrokenReference::isOfAliasing)
                        .anyMatch(chapter -> chapter.test(requirement) && expected.stream().noneMatch(chapter));
        return !isOfMany || expected.contains(requirement);
    }

    /** Returns whether a requirement is about the results of functions of all groups; told apart as those of gradients are. */
    private static boolean isOfAliasing(String requirement) {
        return requirement.startsWith("ALI-");
    }

    /**
     * Completes a result with the cases that did not run. They pass, as on the sound reference: they make the same calls, and
     * none of them is of what is broken.
     */
    static RunResult completed(RunResult part) {
        List<CaseResult> results = new ArrayList<>(part.results());
        Set<String> ran = results.stream().map(result -> result.of().id()).collect(Collectors.toSet());
        SUITE.cases().values().stream().filter(of -> !ran.contains(of.id()))
                .forEach(of -> results.add(new CaseResult(of, Verdict.PASSED, "", 0)));
        return result(results);
    }

    private static RunResult result(List<CaseResult> results) {
        return new RunResult(SUITE, INFO, results, List.of(), Optional.empty());
    }

    /** Returns the tensors, with those of some methods that are theirs broken. */
    static TensorLibrary<?> tensors(Break... breaks) {
        return (TensorLibrary<?>) broken(TENSORS, Side.TENSOR, breaks);
    }

    /** Returns the arrays, with those of some methods that are theirs broken. */
    static ArrayLibrary<?> arrays(Break... breaks) {
        return (ArrayLibrary<?>) broken(ARRAYS, Side.ARRAY, breaks);
    }

    /** Returns a library of one side, with those of some methods that are of this side broken. */
    static Library<?> broken(Library<?> sound, Side side, Break... breaks) {
        List<Break> own = Arrays.stream(breaks).filter(each -> each.side() == side).toList();
        return own.isEmpty()
                ? sound
                : (Library<?>) broken(sound, method -> own.stream().filter(each -> each.method().is(method))
                        .map(Break::fault).findFirst());
    }

    /** Returns a library, or a part of one, that does something else in some of its methods. */
    static Object broken(Object sound, Function<Method, Optional<Fault>> faults) {
        Map<Method, Optional<Fault>> known = new ConcurrentHashMap<>();
        InvocationHandler handler = (_, called, arguments) -> {
            try {
                Optional<Fault> fault = known.computeIfAbsent(called, faults);
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

    /** Asserts that the failed cases are of exactly these requirements, and of those about many functions. */
    static void assertFails(Set<String> expected, RunResult result) {
        List<String> details = result.results().stream().filter(r -> r.verdict() == Verdict.FAILED)
                .map(r -> r.of().id() + ": " + r.detail()).toList();
        Set<String> failed = requirements(result, Verdict.FAILED);
        boolean isRequired = failed.stream()
                .anyMatch(id -> SUITE.requirements().get(id).level() == Requirement.Level.MUST);
        assertEquals(isRequired, !result.unexpected().isEmpty());
        failed.removeIf(id -> !isAsserted(id, expected));
        assertEquals(new TreeSet<>(expected), failed, details::toString);
    }
}
