package org.tensortck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensortck.run.Claim;
import org.tensortck.spi.Capabilities;
import org.tensortck.value.Need;
import org.tensortck.verdict.CaseResult;
import org.tensortck.vocabulary.call.CapabilityParts;

/**
 * A declaration that a library lacks, with the cases that it would open.
 *
 * @param need the capability, the part of one, the dtype or the device
 * @param cases the number of cases that lack only it
 * @param requirements the number of the requirements that these cases show
 * @param neededBy the number of all cases that lack it, among them those that lack others as well
 */
public record Undeclared(Need need, long cases, long requirements, long neededBy) {

    /** Returns the missing declarations of a library, those that open most cases first. */
    public static List<Undeclared> missingBy(Claim claim) {
        Map<Need, Integer> neededBy = new HashMap<>();
        Map<Need, Integer> cases = new HashMap<>();
        Map<Need, Set<String>> requirements = new HashMap<>();
        for (CaseResult result : claim.results()) {
            for (Need need : result.lacking()) {
                neededBy.merge(need, 1, Integer::sum);
                if (result.lacking().size() == 1) {
                    cases.merge(need, 1, Integer::sum);
                    requirements.computeIfAbsent(need, _ -> new HashSet<>()).add(result.of().requirement());
                }
            }
        }
        List<Undeclared> ranked = new ArrayList<>();
        neededBy.forEach((need, all) -> {
            if (need.side() == claim.side()) {
                ranked.add(new Undeclared(need, cases.getOrDefault(need, 0),
                        requirements.getOrDefault(need, Set.of()).size(), all));
            }
        });
        ranked.sort(Comparator.comparingLong(Undeclared::cases).thenComparingLong(Undeclared::neededBy).reversed()
                .thenComparing(Undeclared::need));
        return ranked;
    }

    /**
     * Returns where the library declares it: the interface to implement, such as
     * {@code org.tensortck.spi.common.Indexing}, or the method that returns the declared dtypes, devices or parts.
     */
    public String place() {
        if (need.isDType()) {
            return "org.tensortck.spi.Library.dtypes";
        }
        if (need.isDevice()) {
            return "org.tensortck.spi.device.Devices";
        }
        String capability = need.isPart() ? need.whole().name() : need.name();
        return Capabilities.all().stream().filter(type -> type.getSimpleName().equals(capability)).findFirst()
                .map(type -> need.isPart()
                        ? type.getName() + "." + CapabilityParts.of(type).getFirst().declaring().getName()
                        : type.getName())
                .orElse(capability);
    }

    /** Returns it in words, with the cases that it opens. */
    public String text() {
        return need.name() + " (" + place() + "): opens " + counted(cases, "case") + " of "
                + counted(requirements, "requirement") + "; " + neededBy + " need it";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
