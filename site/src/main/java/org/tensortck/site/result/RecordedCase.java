package org.tensortck.site.result;

import java.util.Optional;
import java.util.Set;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;
import org.tensortck.verdict.Verdict;

/**
 * The result of a case in a report.
 *
 * @param id the id of the case
 * @param requirement the id of its requirement
 * @param title its title
 * @param verdict its final verdict
 * @param detail the reason for every verdict but passed; empty if passed
 * @param sides the libraries that it touches
 * @param digest the digest of its steps
 * @param canonical whether it belongs to the suite, and not to added features
 * @param relation the observed relation of a result to its argument, where it is not the required one
 */
public record RecordedCase(String id, String requirement, String title, Verdict verdict, String detail,
        Set<Side> sides, String digest, boolean canonical, Optional<Relation> relation) {

    public RecordedCase {
        sides = Set.copyOf(sides);
    }
}
