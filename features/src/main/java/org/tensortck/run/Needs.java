package org.tensortck.run;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseGate;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Progress;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;

/**
 * The needs of the cases of a run: declarations of the libraries, and other requirements that hold.
 *
 * <p>The declarations are known before the first case runs. A missing one makes a case unsupported, independent of
 * failures. A case also runs if a requirement that it needs has failed, and may pass. If it fails, it is blocked if a
 * requirement that it needs {@linkplain Explanations explains} the failure; its own detail is kept.
 */
final class Needs implements CaseGate {
    private final Suite suite;
    private final CallRecord record = CallRecord.published();
    private final Explanations explanations;
    private final Evaluator evaluator;
    private final Progress progress;
    private Optional<Declarations> declarations = Optional.empty();

    Needs(Suite suite, Evaluator evaluator, Progress progress) {
        this.suite = suite;
        this.evaluator = evaluator;
        this.progress = progress;
        this.explanations = new Explanations(record, progress);
    }

    @Override
    public void enter(URI feature, int line) {
        Case of = suite.at(feature, line);
        Set<Need> lacking = lacking(of);
        if (!lacking.isEmpty()) {
            throw new SkippedCase(Verdict.UNSUPPORTED, text(lacking));
        }
        List<String> hung = of.needs().stream().filter(progress::hasHung).toList();
        if (!hung.isEmpty()) {
            throw new SkippedCase(Verdict.BLOCKED,
                    "not run, since a case of " + String.join(" and of ", hung)
                            + " hung, and each hang costs its limit");
        }
    }

    /** Returns the declarations of the libraries, which are read once. */
    Declarations declarations() {
        if (declarations.isEmpty()) {
            declarations = Optional.of(evaluator.declarations());
        }
        return declarations.get();
    }

    private Set<Need> lacking(Case of) {
        if (!of.canonical()) {
            return Set.of();
        }
        Set<Need> libraries = record.sides(of.id()).stream()
                .filter(side -> !declarations().hosted().contains(side)).map(Need::ofLibrary)
                .collect(Collectors.toCollection(TreeSet::new));
        return libraries.isEmpty() ? declarations().lacking(record.needs(of.id())) : libraries;
    }

    private String text(Set<Need> lacking) {
        return "not declared: " + lacking.stream().map(declarations()::text).collect(Collectors.joining(", "));
    }

    /** Returns the result of a case that has just been executed, with the libraries that it touches. */
    CaseResult touching(CaseResult executed) {
        Case of = executed.of();
        Set<Side> recorded = of.canonical() ? record.sides(of.id()) : Set.of();
        // A call that is refused before it reaches a library counts for the library of the function.
        return executed.touching(recorded.isEmpty() ? evaluator.sides() : recorded);
    }

    /** Returns the result of a case with its missing declarations, and the requirements that block it. */
    CaseResult judge(CaseResult judged) {
        Case of = judged.of();
        if (judged.verdict() == Verdict.UNSUPPORTED) {
            return judged.lacking(lackingAtLast(judged));
        }
        if (judged.verdict() == Verdict.BLOCKED) {
            return judged.blockedBy(of.needs().stream().filter(progress::hasFailed).toList());
        }
        List<String> blockers = judged.verdict().isFailure() ? explanations.of(of) : List.of();
        return blockers.isEmpty() ? judged : judged.blockedBy(blockers);
    }

    /** Returns the missing declarations, whether they were found before the case ran or during it. */
    private Set<Need> lackingAtLast(CaseResult result) {
        Set<Need> lacking = new TreeSet<>(lacking(result.of()));
        if (lacking.isEmpty()) {
            // A worker names the missing capability, but not the library.
            List<Need> possible = new ArrayList<>();
            for (Side side : result.sides()) {
                possible.add(new Need(side, result.detail().replaceFirst(":.*", "")));
            }
            Set<Need> recorded = record.needs(result.of().id());
            lacking.addAll(possible.stream().anyMatch(recorded::contains)
                    ? possible.stream().filter(recorded::contains).toList()
                    : possible);
        }
        return lacking;
    }
}
