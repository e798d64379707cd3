package org.tensortck.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.run.Claim;
import org.tensortck.run.GroupScore;
import org.tensortck.verdict.Verdict;

/**
 * What a run says of one library, as {@code summary.json} has it.
 *
 * @param library its name and side
 * @param conformant whether it conforms in what it declares
 * @param sentence the verdict with its scope
 * @param counts the number of cases that touch it with each verdict
 * @param groups the groups of capabilities, with what is declared and the verdicts of the cases about each
 * @param blockers the failed requirements that block cases, the worst first, with how many each does
 * @param missed what is not declared, with how many cases it would bring by itself, the best first
 */
public record ClaimSummary(String library, boolean conformant, String sentence, Map<String, Long> counts,
        List<GroupSummary> groups, Map<String, Long> blockers, Map<String, Long> missed) {

    /**
     * One group.
     *
     * @param group its name
     * @param declaration what the library declares of it
     * @param cases how many cases are about it
     * @param counts the verdicts that there are
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
