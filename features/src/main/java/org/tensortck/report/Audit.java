package org.tensortck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensortck.evidence.Evidence;
import org.tensortck.suite.Case;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;

/**
 * The contents of the published suite, independent of a run: for each requirement the number of its cases, and how many
 * of them have evidence.
 */
final class Audit {
    private final Suite suite;
    private final Evidence evidence;
    private final IdRegistry ids;

    Audit(Suite suite, Evidence evidence, IdRegistry ids) {
        this.suite = suite;
        this.evidence = evidence;
        this.ids = ids;
    }

    /** Returns the model of the page, by the names in the template. */
    Map<String, Object> model() {
        Map<String, List<Case>> canonical = suite.cases().values().stream().filter(Case::canonical)
                .collect(Collectors.groupingBy(Case::requirement));
        List<Map<String, Object>> requirements = new ArrayList<>();
        long cases = 0;
        long shown = 0;
        for (Requirement requirement : suite.requirements().values()) {
            List<Case> own = canonical.getOrDefault(requirement.id(), List.of());
            long evident = own.stream().filter(evidence::shows).count();
            cases += own.size();
            shown += evident;
            requirements.add(row(requirement, own, evident));
        }
        return Map.of("requirements", requirements, "recordings", evidence.recordings(), "retired",
                ids.retired().entrySet(), "anyRetired", !ids.retired().isEmpty(), "sum", requirements.size()
                        + " requirements, " + cases + " cases, " + shown + " of them with evidence");
    }

    private Map<String, Object> row(Requirement requirement, List<Case> cases, long evident) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("requirement", requirement);
        row.put("cases", cases.size());
        row.put("evident", evident);
        row.put("deviating", cases.stream().filter(c -> evidence.deviation(c).isPresent())
                .map(c -> Map.of("id", c.id(), "seen", evidence.deviation(c).get())).toList());
        return row;
    }
}
