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
 * What the cases of a run need: of the libraries, that they declare something, and of other requirements, that they hold.
 *
 * <p>What is not declared is known before anything runs, and makes a case unsupported whatever else has failed. A failed
 * requirement is no reason not to run a case: one that passes all the same has passed. One that fails is blocked if what
 * it needs {@linkplain Explanations explains} that; its own detail is kept.
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

    /** Returns what the libraries declare, asking once. */
    Declarations declarations() {
        if (declarations.isEmpty()) {
            declarations = Optional.of(evaluator.declarations());
        }
        return declarations.get();
    }

    private Set<Need> lacking(Case of) {
        return of.canonical() ? declarations().lacking(record.needs(of.id())) : Set.of();
    }

    private static String text(Set<Need> lacking) {
        return "not declared: " + lacking.stream().map(Need::text).collect(Collectors.joining(", "));
    }

    /** Returns the result of a case with whose it is, what is lacking, and what blocks it. */
    CaseResult judge(CaseResult result) {
        Case of = result.of();
        Set<Side> recorded = of.canonical() ? record.sides(of.id()) : Set.of();
        // What is refused before any library is called belongs to the one whose function was asked for.
        CaseResult judged = result.touching(recorded.isEmpty() ? evaluator.sides() : recorded);
        if (judged.verdict() == Verdict.UNSUPPORTED) {
            return judged.lacking(lackingAtLast(judged));
        }
        if (judged.verdict() == Verdict.BLOCKED) {
            return judged.blockedBy(of.needs().stream().filter(progress::hasFailed).toList());
        }
        List<String> blockers = judged.verdict().isFailure() ? explanations.of(of) : List.of();
        return blockers.isEmpty() ? judged : judged.blockedBy(blockers);
    }

    /** Returns what was found to be lacking, before the case ran or while it did. */
    private Set<Need> lackingAtLast(CaseResult result) {
        Set<Need> lacking = new TreeSet<>(lacking(result.of()));
        if (lacking.isEmpty()) {
            // A worker names what it lacks, and not of which library.
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
