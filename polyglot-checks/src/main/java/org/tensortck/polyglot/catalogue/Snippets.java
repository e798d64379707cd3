package org.tensortck.polyglot.catalogue;

import java.util.List;
import java.util.Objects;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.vocabulary.LibraryCaller;

/** Runs snippets of Python whose results on the real libraries are known. */
public final class Snippets {
    private final PythonRuntime python;
    private final LibraryCaller caller;
    private final Object functions;

    /** Whether a snippet gave its known result. */
    public enum Verdict {
        /** It did. */
        SAME,
        /** It did, but for the texts of errors and warnings. */
        OTHER_TEXTS,
        /** It did not. */
        DIFFERENT,
        /** It did not, and it uses a function that the vocabulary lacks. */
        NOT_EXPRESSIBLE
    }

    /**
     * The result of a snippet.
     *
     * @param id the snippet's
     * @param verdict whether the result is the known one
     * @param differences a line for each
     * @param missing the names that it uses and that the vocabulary lacks
     */
    public record Outcome(String id, Verdict verdict, List<String> differences, List<String> missing) {}

    /**
     * Creates a runner.
     *
     * @param python a runtime for programs over the caller
     */
    public Snippets(PythonRuntime python, LibraryCaller caller) {
        this.python = python;
        this.caller = caller;
        this.functions = python.load(Snippets.class, "snippets.py");
    }

    /**
     * Runs a snippet in a namespace of its own.
     *
     * @param row JSON with {@code python}, which sets {@code observed}, and {@code observed}, as the real libraries set it
     */
    public Outcome run(String id, String row) {
        caller.begin();
        python.begin();
        python.call(python.facade(), "take_missing");
        List<?> differences = list("run", functions, row);
        List<String> missing = list("take_missing", python.facade()).stream().map(String.class::cast).toList();
        List<String> lines = differences.stream().map(pair -> (String) ((List<?>) pair).getLast()).toList();
        boolean areTexts = differences.stream().allMatch(pair -> (Boolean) ((List<?>) pair).getFirst());
        return new Outcome(id, verdict(lines, areTexts, missing), lines, missing);
    }

    private static Verdict verdict(List<String> differences, boolean areTexts, List<String> missing) {
        if (differences.isEmpty()) {
            return Verdict.SAME;
        }
        if (areTexts) {
            return Verdict.OTHER_TEXTS;
        }
        return missing.isEmpty() ? Verdict.DIFFERENT : Verdict.NOT_EXPRESSIBLE;
    }

    private List<?> list(String function, Object namespace, Object... arguments) {
        return (List<?>) Objects.requireNonNull(python.call(namespace, function, arguments));
    }
}
