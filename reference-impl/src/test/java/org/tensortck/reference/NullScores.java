package org.tensortck.reference;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capabilities;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * Runs, on {@link NullImplementation}s, the cases that can see that they do nothing. All others say nothing of them: that a
 * case without a text passes where no text is printed is no merit of the implementation, and no fault of the case.
 */
final class NullScores {
    private static final CallRecord RECORD = CallRecord.published();
    private static final CapabilityGroups GROUPS = new CapabilityGroups(RECORD);

    private final Map<NullImplementation, Map<String, Boolean>> passed = new EnumMap<>(NullImplementation.class);

    /** Runs the cases. */
    NullScores() {
        for (NullImplementation implementation : NullImplementation.values()) {
            passed.put(implementation, measure(implementation));
        }
    }

    /** Returns whether a case passed, by the ids of those in which the implementation did otherwise than the reference. */
    private static Map<String, Boolean> measure(NullImplementation implementation) {
        AtomicBoolean noted = new AtomicBoolean();
        Map<String, Boolean> reaching = new LinkedHashMap<>();
        TensorLibrary<?> tensors = (TensorLibrary<?>) BrokenReference.broken(BrokenReference.TENSORS,
                method -> fault(implementation, Side.TENSOR, method, noted));
        ArrayLibrary<?> arrays = (ArrayLibrary<?>) BrokenReference.broken(BrokenReference.ARRAYS,
                method -> fault(implementation, Side.ARRAY, method, noted));
        List<Boolean> notes = new ArrayList<>();
        CollectingCaller.Garbage beginning = new CollectingCaller.Garbage() {
            @Override
            public void begin() {
                notes.add(noted.getAndSet(false));
            }

            @Override
            public Value collect(Supplier<Value> collection) {
                return Value.NONE;
            }
        };
        try (Evaluator evaluator = CollectingCaller.evaluator(tensors, arrays, beginning)) {
            // What is noted before the first case begins belongs to none.
            List<CaseResult> results = BrokenReference.runPart(evaluator, casesThatCall(implementation)).results();
            notes.add(noted.get());
            if (notes.size() != results.size() + 1) {
                throw new IllegalStateException(
                        notes.size() - 1 + " cases have begun, but " + results.size() + " have a result");
            }
            for (int place = 0; place < results.size(); place++) {
                if (notes.get(place + 1)) {
                    CaseResult result = results.get(place);
                    reaching.put(result.of().id(), result.verdict() == Verdict.PASSED);
                }
            }
        }
        return reaching;
    }

    private static Optional<Fault> fault(NullImplementation implementation, Side side, Method method,
            AtomicBoolean noted) {
        return implementation.inPlaceOf(side, method).map(change -> call -> change.apply(call, () -> noted.set(true)));
    }

    private static Set<String> casesThatCall(NullImplementation implementation) {
        Set<String> ids = new HashSet<>();
        List<Class<?>> types = new ArrayList<>(List.of(TensorLibrary.class, ArrayLibrary.class));
        types.addAll(Capabilities.all());
        for (Side side : Side.values()) {
            for (Class<?> type : types) {
                for (Method method : type.getMethods()) {
                    if (implementation.inPlaceOf(side, method).isPresent()) {
                        RECORD.casesThatCall(side, type, method.getName()).stream()
                                .filter(id -> needs(id, side, type)).forEach(ids::add);
                    }
                }
            }
        }
        return ids;
    }

    /** Returns whether a case is about a capability, or merely looks at an object with it. */
    private static boolean needs(String id, Side side, Class<?> type) {
        return !Capability.class.isAssignableFrom(type)
                || RECORD.needs(id).contains(new Need(side, type.getSimpleName()));
    }

    /** Returns the published table, by groups. */
    List<String> table() {
        StringBuilder titles = new StringBuilder("| group |");
        StringBuilder line = new StringBuilder("|---|");
        for (NullImplementation implementation : NullImplementation.values()) {
            titles.append(' ').append(implementation.title()).append(" |");
            line.append("---|");
        }
        List<String> rows = new ArrayList<>(List.of(titles.toString(), line.toString()));
        for (Group group : Group.values()) {
            rows.add(row('`' + group.word() + '`', id -> isOf(id, group)));
        }
        rows.add(row("all", _ -> true));
        return rows;
    }

    private static boolean isOf(String id, Group group) {
        return GROUPS.of(id, Side.TENSOR).contains(group) || GROUPS.of(id, Side.ARRAY).contains(group);
    }

    private String row(String title, Predicate<String> which) {
        StringBuilder row = new StringBuilder("| " + title + " |");
        for (Map<String, Boolean> cases : passed.values()) {
            List<Boolean> reaching = cases.entrySet().stream().filter(entry -> which.test(entry.getKey()))
                    .map(Map.Entry::getValue).toList();
            long some = reaching.stream().filter(is -> is).count();
            row.append(reaching.isEmpty() ? " – |" : " " + some + " of " + reaching.size() + " |");
        }
        return row.toString();
    }

    /** Returns the ids of the cases that pass on an implementation although it does nothing. */
    SortedSet<String> passing(NullImplementation implementation) {
        return passed.get(implementation).entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
