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
 * @param next the missing declarations, those that would open most cases first
 */
public record ClaimSummary(String library, boolean conformant, String sentence, Map<String, Long> counts,
        List<GroupSummary> groups, Map<String, Long> blockers, List<NextSummary> next) {

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

    /**
     * One missing declaration.
     *
     * @param declaration the capability, the part of one, the dtype or the device
     * @param place the interface of the SPI, or the method, by which it is declared
     * @param cases the number of cases that lack only it
     * @param requirements the number of the requirements of these cases
     * @param neededBy the number of all cases that lack it
     */
    public record NextSummary(String declaration, String place, long cases, long requirements, long neededBy) {
        static NextSummary of(Undeclared missing) {
            return new NextSummary(missing.need().name(), missing.place(), missing.cases(), missing.requirements(),
                    missing.neededBy());
        }
    }

    static ClaimSummary of(Claim claim) {
        return new ClaimSummary(claim.name(), claim.conformant(), claim.sentence(), words(claim.counts()),
                claim.groups().stream().map(GroupSummary::of).toList(), claim.blockers(),
                Undeclared.missingBy(claim).stream().map(NextSummary::of).toList());
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
