package org.tensortck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.run.Claim;
import org.tensortck.run.GroupScore;
import org.tensortck.verdict.Verdict;

/**
 * The result of a run for one library, in the form of {@code summary.json}.
 *
 * @param library its name and side
 * @param conformant whether it conforms in all declared capabilities
 * @param sentence the verdict with its scope
 * @param counts the number of cases that touch it with each verdict
 * @param groups the groups of capabilities, each with its declaration and the verdicts of its cases
 * @param blockers the failed requirements that block cases, with the number of blocked cases of each, the largest first
 * @param missed the undeclared capabilities, dtypes and devices, each with the number of cases that need only it, the
 *     largest first
 */
public record ClaimSummary(String library, boolean conformant, String sentence, Map<String, Long> counts,
        List<GroupSummary> groups, Map<String, Long> blockers, Map<String, Long> missed) {

    /**
     * One group.
     *
     * @param group its name
     * @param declaration the declaration of the library for the group, in words
     * @param cases the number of cases about the group
     * @param counts the number of cases with each verdict that occurs
     */
    public record GroupSummary(String group, String declaration, long cases, Map<String, Long> counts) {
        static GroupSummary of(GroupScore score) {
            return new GroupSummary(score.group().word(), score.declaration(), score.cases(), words(score.counts()));
        }
    }

    static ClaimSummary of(Claim claim) {
        return new ClaimSummary(claim.name(), claim.conformant(), claim.sentence(), words(claim.counts()),
                claim.groups().stream().map(GroupSummary::of).toList(), claim.blockers(), claim.missed());
    }

    private static Map<String, Long> words(Map<Verdict, Long> counts) {
        Map<String, Long> words = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> {
            if (count > 0) {
                words.put(verdict.word(), count);
            }
        });
        return words;
    }
}
