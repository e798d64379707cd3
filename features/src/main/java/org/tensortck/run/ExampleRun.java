package org.tensortck.run;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.notation.interpreter.NotationScope;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.error.WarningKind;
import org.tensortck.suite.Example;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.value.Value;
import org.tensortck.verdict.ExampleResult;
import org.tensortck.verdict.Verdict;
import org.tensortck.vocabulary.Vocabulary;

/** Executes the examples of requirements: each session begins anew, and every outcome has to be the stated one. */
public final class ExampleRun {
    private final Evaluator evaluator;

    /** Creates a run on an evaluator, which stays open. */
    public ExampleRun(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Executes the examples of a suite on the real libraries. An example passes where all is as it says; that of a
     * requirement from which a library deviates has to show that, so it must not.
     */
    public List<ExampleResult> onRealLibraries(Suite suite) {
        return suite.requirements().values().stream().flatMap(
                requirement -> requirement.example().map(example -> onRealLibraries(requirement, example)).stream())
                .toList();
    }

    private ExampleResult onRealLibraries(Requirement requirement, Example example) {
        Optional<String> difference = difference(example);
        Optional<Requirement.Deviation> deviation = requirement.deviation();
        if (deviation.isEmpty()) {
            return difference.map(detail -> new ExampleResult(requirement, Verdict.FAILED, detail))
                    .orElseGet(() -> new ExampleResult(requirement, Verdict.PASSED, ""));
        }
        return difference.map(detail -> new ExampleResult(requirement, Verdict.DEVIATES, detail))
                .orElseGet(() -> new ExampleResult(requirement, Verdict.FAILED, "it should show how "
                        + deviation.get().library() + " deviates, but everything is as it says"));
    }

    /** Executes a session, and returns the first outcome that is another than it says, or empty where there is none. */
    public Optional<String> difference(Example example) {
        evaluator.begin();
        NotationScope scope = new NotationScope(Vocabulary.standard());
        for (Example.Entry entry : example.entries()) {
            String seen = outcome(entry, scope);
            if (!seen.equals(entry.outcome())) {
                return Optional.of(
                        "`" + entry.code() + "` gives\n" + shown(seen) + "\nbut should give\n"
                                + shown(entry.outcome()));
            }
        }
        return Optional.empty();
    }

    private static String shown(String outcome) {
        return outcome.isEmpty() ? "(nothing)" : outcome;
    }

    /** Adds the warnings, which are missing where the implementation does not report them. */
    private String withWarnings(String outcome) {
        Set<WarningKind> kinds = EnumSet.noneOf(WarningKind.class);
        kinds.addAll(evaluator.caller().takeWarnings(false).kinds());
        kinds.removeIf(kind -> !kind.isAsserted());
        return Example.warned(outcome, kinds);
    }

    private String outcome(Example.Entry entry, NotationScope scope) {
        try {
            scope.enter(entry.code());
            if (entry.isExpression()) {
                return withWarnings(printed(evaluator.evaluate(entry.code())));
            }
            evaluator.execute(entry.code());
            return withWarnings("");
        } catch (TensorException e) {
            scope.rebind(evaluator.variables().keySet());
            return withWarnings(Example.refused(e.kind()));
        } catch (EvaluationException | UnsupportedException | WorkerException e) {
            // After a crash, the lines below the first one are output of the process.
            return "an error that is no refusal: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    /** Returns the output of an interactive session for a value: its repr, and nothing for {@code None}. */
    private String printed(Value value) {
        return value.equals(Value.NONE) ? "" : PythonRepr.repr(value, this::repr);
    }

    private String repr(Value object) {
        String owner = object instanceof Value.Ref ref ? ref.side().className() : "generic";
        return evaluator.caller().call(owner + ".__repr__", List.of(object),
                Map.of()) instanceof Value.Text(String text)
                        ? text
                        : "no str";
    }
}
