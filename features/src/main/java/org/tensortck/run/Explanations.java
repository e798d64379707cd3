package org.tensortck.run;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final CallRecord RECORD = CallRecord.published();
    private static final Map<CaseOnSide, Set<String>> TELLING = new ConcurrentHashMap<>();

    private final Progress progress;

    private record CaseOnSide(String id, Side side) {}

    Explanations(Progress progress) {
        this.progress = progress;
    }

    /** Returns whether a requirement that a failed case needs explains its failure. */
    boolean explains(String requirement, Case failed) {
        return progress.hasLargelyFailed(requirement)
                || progress.failures(requirement).stream().anyMatch(earlier -> explains(earlier.of(), failed));
    }

    private boolean explains(Case failed, Case other) {
        if (!RECORD.has(failed.id()) || !RECORD.has(other.id())) {
            return true;
        }
        for (Side side : Side.values()) {
            if (!telling(other.id(), side).containsAll(telling(failed.id(), side))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> telling(String id, Side side) {
        return TELLING.computeIfAbsent(new CaseOnSide(id, side), _ -> readTelling(id, side));
    }

    private static Set<String> readTelling(String id, Side side) {
        return RECORD.calls(id, side).entrySet().stream()
                // What is used where there is one is used by assertions.
                .filter(calls -> calls.getKey().equals(Library.class.getSimpleName())
                        || RECORD.needs(id).contains(new Need(side, calls.getKey())))
                .flatMap(calls -> calls.getValue().stream()
                        .filter(method -> CapabilityGroups.of(calls.getKey(), method) != Group.ELEMENTS)
                        .map(method -> calls.getKey() + "." + method))
                .collect(Collectors.toSet());
    }
}
