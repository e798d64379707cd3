package org.tensortck.run;

import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.spi.Group;
import org.tensortck.spi.Library;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.suite.Case;
import org.tensortck.value.Need;
import org.tensortck.value.Side;
import org.tensortck.verdict.Progress;

/**
 * Which failures may be the reason of others. A requirement of which half the cases have failed, or more, does not hold,
 * which explains whatever fails that needs it. Elsewhere only a part of it is wrong: a failed case then explains that another fails if the other calls all that it
 * calls, apart from making, reading and writing elements: what failed is then part of what the other does. Where one of
 * them was not recorded, it does.
 */
final class Explanations {
    private final CallRecord record;
    private final Progress progress;

    Explanations(CallRecord record, Progress progress) {
        this.record = record;
        this.progress = progress;
    }

    /** Returns whether a requirement that a failed case needs explains its failure. */
    boolean explains(String requirement, Case failed) {
        return progress.hasLargelyFailed(requirement)
                || progress.failures(requirement).stream().anyMatch(earlier -> explains(earlier.of(), failed));
    }

    private boolean explains(Case failed, Case other) {
        if (!record.has(failed.id()) || !record.has(other.id())) {
            return true;
        }
        for (Side side : Side.values()) {
            if (!telling(other, side).containsAll(telling(failed, side))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> telling(Case of, Side side) {
        return record.calls(of.id(), side).entrySet().stream()
                // What is used where there is one is used by assertions.
                .filter(calls -> calls.getKey().equals(Library.class.getSimpleName())
                        || record.needs(of.id()).contains(new Need(side, calls.getKey())))
                .flatMap(calls -> calls.getValue().stream()
                        .filter(method -> CapabilityGroups.of(calls.getKey(), method) != Group.ELEMENTS)
                        .map(method -> calls.getKey() + "." + method))
                .collect(Collectors.toSet());
    }
}
