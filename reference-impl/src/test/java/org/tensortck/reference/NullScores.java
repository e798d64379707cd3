package org.tensortck.reference;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.run.Evaluators;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Runs the suite on {@link NullImplementation}s. */
final class NullScores {
    private NullScores() {}

    /**
     * What became of a case.
     *
     * @param result its result
     * @param touched whether it called a method that does nothing of its own, and so could see that
     */
    record Score(CaseResult result, boolean touched) {

        boolean passed() {
            return result.verdict() == Verdict.PASSED;
        }
    }

    /** Returns what becomes of each case, by its id. */
    static Map<String, Score> of(NullImplementation implementation) {
        AtomicBoolean touched = new AtomicBoolean();
        Map<String, Score> scores = new LinkedHashMap<>();
        TensorLibrary<?> tensors = (TensorLibrary<?>) BrokenReference.broken(BrokenReference.TENSORS,
                method -> noted(implementation, Side.TENSOR, method, touched));
        ArrayLibrary<?> arrays = (ArrayLibrary<?>) BrokenReference.broken(BrokenReference.ARRAYS,
                method -> noted(implementation, Side.ARRAY, method, touched));
        try (Evaluator evaluator = Evaluators.inThisJvm(tensors, arrays)) {
            BrokenReference.run(evaluator,
                    result -> scores.put(result.of().id(), new Score(result, touched.getAndSet(false))));
        }
        return scores;
    }

    private static Optional<Fault> noted(NullImplementation implementation, Side side, Method method,
            AtomicBoolean touched) {
        return implementation.inPlaceOf(side, method).map(fault -> call -> {
            touched.set(true);
            return fault.apply(call);
        });
    }

    /** Returns the rows of the published table: by chapter, the share of cases that pass. */
    static List<String> table(Map<NullImplementation, Map<String, Score>> scores) {
        Map<String, List<String>> chapters = new LinkedHashMap<>();
        scores.values().iterator().next().values().forEach(score -> chapters
                .computeIfAbsent(score.result().of().requirement().replaceFirst("-.*", ""), _ -> new ArrayList<>())
                .add(score.result().of().id()));
        List<String> rows = new ArrayList<>();
        chapters.forEach((chapter, ids) -> rows.add(row(chapter, ids, scores)));
        rows.sort(null);
        List<String> all = new ArrayList<>();
        chapters.values().forEach(all::addAll);
        rows.add(row("all", all, scores));
        return rows;
    }

    private static String row(String title, List<String> ids, Map<NullImplementation, Map<String, Score>> scores) {
        StringBuilder row = new StringBuilder("| " + title + " |");
        for (Map<String, Score> of : scores.values()) {
            long passed = ids.stream().filter(id -> of.get(id).passed()).count();
            row.append(' ').append(Math.round(100.0 * passed / ids.size())).append(" |");
        }
        return row.toString();
    }

    /**
     * Returns the cases that pass although they call what does nothing, with the implementations that they pass on. What
     * shares or copies too much is none of these: most cases are about something else.
     */
    static SortedMap<String, String> passing(Map<NullImplementation, Map<String, Score>> scores) {
        SortedMap<String, String> passing = new TreeMap<>();
        for (NullImplementation implementation : List.of(NullImplementation.CONSTANTS, NullImplementation.IDLE,
                NullImplementation.SILENT)) {
            scores.get(implementation).forEach((id, score) -> {
                if (score.touched() && score.passed()) {
                    passing.merge(id, implementation.name(), (some, more) -> some + ' ' + more);
                }
            });
        }
        return passing;
    }

    /** Prints the rows of the published table, and the cases that pass although they call what does nothing. */
    public static void main(String[] arguments) {
        Map<NullImplementation, Map<String, Score>> scores = new EnumMap<>(NullImplementation.class);
        for (NullImplementation implementation : NullImplementation.values()) {
            scores.put(implementation, of(implementation));
        }
        table(scores).forEach(System.out::println);
        passing(scores).forEach((id, implementations) -> System.out.println(id + '\t' + implementations));
    }
}
