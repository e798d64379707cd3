package org.tensortck.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.interpreter.NotationScope;
import org.tensortck.notation.syntax.NotationParser;
import org.tensortck.notation.syntax.Statement;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.vocabulary.Vocabulary;

/**
 * The example of a requirement: a session in which code is entered and its outcome is seen.
 *
 * @param entries in the order in which they are executed
 */
public record Example(List<Entry> entries) {
    private static final String PROMPT = ">>> ";
    private static final String CONTINUATION = "... ";
    private static final String REFUSED = "fails with ";
    private static final String WARNED = "warns with ";
    private static final Set<String> WARNINGS = Arrays.stream(WarningKind.values()).filter(WarningKind::isAsserted)
            .map(WarningKind::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KINDS = Arrays.stream(ErrorKind.values()).map(ErrorKind::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Copies the entries. */
    public Example {
        entries = List.copyOf(entries);
    }

    /**
     * Some code and its outcome.
     *
     * @param code statements, or one expression
     * @param outcome the output of the expression, empty for statements and for {@code None}, or
     *     {@code fails with KIND}; then a line {@code warns with KIND} for each kind of warning
     */
    public record Entry(String code, String outcome) {

        /** Returns whether the code is an expression, whose value is printed, and not statements. */
        public boolean isExpression() {
            List<Statement> statements = NotationParser.parse(code).statements();
            return statements.size() == 1 && statements.getFirst() instanceof Statement.Evaluation;
        }

        private boolean isRefusal() {
            return outcome.startsWith(REFUSED);
        }

        private Stream<String> warnings() {
            return outcome.lines().filter(line -> line.startsWith(WARNED))
                    .map(line -> line.substring(WARNED.length()));
        }

        /** Returns whether only expressions and refusals have such an outcome. */
        private boolean isShown() {
            return outcome.lines().anyMatch(line -> !line.startsWith(WARNED)) && !isRefusal();
        }

        private String text() {
            String entered = PROMPT + code.replace("\n", "\n" + CONTINUATION) + "\n";
            return outcome.isEmpty() ? entered : entered + outcome + "\n";
        }
    }

    /** Returns the outcome of code that is refused. */
    public static String refused(ErrorKind kind) {
        return REFUSED + kind.name();
    }

    /** Returns an outcome with the kinds of the warnings that came with it. */
    public static String warned(String outcome, Set<WarningKind> kinds) {
        return Stream.concat(outcome.lines(), kinds.stream().sorted().map(kind -> WARNED + kind))
                .collect(Collectors.joining("\n"));
    }

    /** Reads a session: code after {@code >>> } and {@code ... }, its outcome on the lines that follow. */
    static Example of(String session) {
        List<Entry> entries = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        StringBuilder outcome = new StringBuilder();
        for (String line : session.lines().toList()) {
            if (line.startsWith(PROMPT)) {
                addEntry(code, outcome, entries);
                code.append(line.substring(PROMPT.length()));
            } else if (line.startsWith(CONTINUATION) && outcome.isEmpty()) {
                code.append('\n').append(line.substring(CONTINUATION.length()));
            } else {
                outcome.append(line).append('\n');
            }
        }
        addEntry(code, outcome, entries);
        return new Example(entries);
    }

    private static void addEntry(StringBuilder code, StringBuilder outcome, List<Entry> entries) {
        if (!code.isEmpty() || !outcome.isEmpty()) {
            entries.add(new Entry(code.toString(), outcome.toString().stripTrailing()));
        }
        code.setLength(0);
        outcome.setLength(0);
    }

    /** Returns the session as a chapter has it. */
    public String text() {
        return entries.stream().map(Entry::text).collect(Collectors.joining());
    }

    /** Returns the digest of the session; evidence is recorded with it. */
    public String digest() {
        return TextDigest.of(text());
    }

    /** Returns the error kinds that the session shows. */
    Set<String> errorKinds() {
        return entries.stream().filter(Entry::isRefusal)
                .map(entry -> entry.outcome().lines().findFirst().orElse("").substring(REFUSED.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the faults in the text of the session, which do not depend on the evaluator. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        NotationScope scope = new NotationScope(Vocabulary.standard());
        for (Entry entry : entries) {
            try {
                scope.enter(entry.code());
                if (entry.isShown() && !entry.isExpression()) {
                    problems.add("`" + entry.code() + "` is a statement and prints nothing");
                }
            } catch (EvaluationException e) {
                problems.add("`" + entry.code() + "`: " + e.getMessage());
            }
        }
        errorKinds().stream().filter(kind -> !KINDS.contains(kind))
                .forEach(kind -> problems.add("'" + kind + "' is not an error kind"));
        entries.stream().flatMap(Entry::warnings).filter(kind -> !WARNINGS.contains(kind))
                .forEach(kind -> problems.add("'" + kind + "' is not a kind of warning"));
        if (entries.stream().allMatch(entry -> entry.outcome().isEmpty())) {
            problems.add("nothing is seen; add an expression and its printed value, or a refusal");
        }
        return problems;
    }
}
