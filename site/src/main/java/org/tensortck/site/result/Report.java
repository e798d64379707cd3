package org.tensortck.site.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/**
 * A complete report of a whole run.
 *
 * @param folder its folder
 * @param libraries the libraries that it judges
 * @param cases all results by the id of the case, in the order in which they ran
 * @param pictures the pictures of memory by the id of the case; empty where the folder has none
 */
public record Report(Path folder, List<JudgedLibrary> libraries, Map<String, RecordedCase> cases,
        Map<String, List<Picture>> pictures) {
    private static final int MOST_NAMED = 3;

    /**
     * Returns this report.
     *
     * @throws InputException where it is not a report of this suite: a case is missing, is unknown, or has other steps
     */
    public Report requireOf(Suite suite) {
        List<String> faults = new ArrayList<>();
        addFault(faults, "the suite has no case ", cases.keySet().stream().filter(id -> !suite.cases().containsKey(id))
                .toList(), "; run it without --features");
        addFault(faults, "it has no result of ", suite.cases().values().stream()
                .map(Case::id).filter(id -> !cases.containsKey(id)).toList(), "");
        addFault(faults, "the suite has other steps of ", suite.cases().values().stream()
                .filter(of -> cases.containsKey(of.id()) && !cases.get(of.id()).digest().equals(of.digest()))
                .map(Case::id).toList(), "");
        if (!faults.isEmpty()) {
            throw new InputException("site: " + folder + " is no report of this suite: " + String.join("; ", faults)
                    + ": run it again with the suite of this site");
        }
        return this;
    }

    private static void addFault(List<String> faults, String fault, List<String> ids, String remedy) {
        if (!ids.isEmpty()) {
            faults.add(fault + String.join(", ", ids.subList(0, Math.min(MOST_NAMED, ids.size())))
                    + (ids.size() > MOST_NAMED ? " and " + (ids.size() - MOST_NAMED) + " more" : "") + remedy);
        }
    }
}
