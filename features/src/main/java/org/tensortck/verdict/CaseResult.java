package org.tensortck.verdict;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tensortck.suite.Case;
import org.tensortck.value.Need;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;

/**
 * The result of one case.
 *
 * @param of the case
 * @param verdict its verdict
 * @param detail the reason for every verdict but passed; for a failure, the step and the observed result; empty if
 *     passed
 * @param nanoseconds its duration
 * @param sides the libraries that it touches, for which the result counts
 * @param lacking for an unsupported case, the declarations that it needs and that are missing
 * @param blockers for a blocked case, the ids of the failed requirements that it needs
 * @param observed the end of its execution, which the verdict follows from
 */
public record CaseResult(Case of, Verdict verdict, String detail, long nanoseconds, Set<Side> sides, Set<Need> lacking,
        List<String> blockers, Observation observed) {

    /**
     * The end of the execution of a case, before waivers, deviations and failures of other cases change its verdict.
     *
     * @param verdict the verdict of the execution alone
     * @param detail as that of the result
     * @param relation where a step has observed another relation of a result to its argument than the required one, the
     *     observed one
     */
    public record Observation(Verdict verdict, String detail, Optional<Relation> relation) {}

    public CaseResult {
        sides = Collections.unmodifiableSet(sides);
        lacking = Collections.unmodifiableSet(new TreeSet<>(lacking));
        blockers = List.copyOf(blockers);
    }

    /** Creates a result with the verdict of its execution. */
    public CaseResult(Case of, Verdict verdict, String detail, long nanoseconds, Set<Side> sides, Set<Need> lacking,
            List<String> blockers) {
        this(of, verdict, detail, nanoseconds, sides, lacking, blockers,
                new Observation(verdict, detail, Optional.empty()));
    }

    /** Creates a result of which both libraries are said to take part. */
    public CaseResult(Case of, Verdict verdict, String detail, long nanoseconds) {
        this(of, verdict, detail, nanoseconds, EnumSet.allOf(Side.class), Set.of(), List.of());
    }

    /** Returns the same result under another verdict. */
    public CaseResult with(Verdict other, String otherDetail) {
        return new CaseResult(of, other, otherDetail, nanoseconds, sides, lacking, blockers, observed);
    }

    /** Returns the same result as one of these libraries. */
    public CaseResult touching(Set<Side> others) {
        return new CaseResult(of, verdict, detail, nanoseconds, others, lacking, blockers, observed);
    }

    /** Returns the same result with a relation that a step has observed in place of the required one. */
    public CaseResult relating(Optional<Relation> relation) {
        return new CaseResult(of, verdict, detail, nanoseconds, sides, lacking, blockers,
                new Observation(observed.verdict(), observed.detail(), relation));
    }

    /** Returns the same result with missing declarations. */
    public CaseResult lacking(Set<Need> others) {
        return new CaseResult(of, verdict, detail, nanoseconds, sides, others, blockers, observed);
    }

    /** Returns the result as blocked by failed requirements; its own detail is kept. */
    public CaseResult blockedBy(List<String> requirements) {
        return new CaseResult(of, Verdict.BLOCKED, "by " + String.join(", ", requirements) + ": " + detail, nanoseconds,
                sides, lacking, requirements, observed);
    }
}
