package org.tensortck.run;

import java.util.Map;
import java.util.Set;
import org.tensortck.spi.Group;
import org.tensortck.verdict.Verdict;

/**
 * The result of a run for one group of capabilities on one side. A case may be about several groups, and counts in
 * each.
 *
 * @param group the group
 * @param undeclared the capabilities of the group, and parts of them, that the implementation does not declare
 * @param isDeclared whether it declares a part of the group at least
 * @param counts the number of cases about the group with each verdict; every verdict is present
 * @param mustFailures the number of cases of a MUST that prevent conformance
 */
public record GroupScore(Group group, Set<String> undeclared, boolean isDeclared, Map<Verdict, Long> counts,
        long mustFailures) {

    /** Returns how many cases are about the group. */
    public long cases() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many of them passed. */
    public long passed() {
        return RunResult.passed(counts);
    }

    /** Returns whether the implementation was judged on it: it declares a part, and a case of it was evaluated. */
    public boolean isJudged() {
        return isDeclared && counts.entrySet().stream().anyMatch(e -> e.getKey().evaluated() && e.getValue() > 0);
    }

    /** Returns whether only a part of it is declared. */
    public boolean isPartly() {
        return isDeclared && !undeclared.isEmpty();
    }

    /** Returns the declaration of the group in words. */
    public String declaration() {
        return !isDeclared
                ? "not declared"
                : isPartly() ? "in part, without " + String.join(", ", undeclared) : "declared";
    }
}
