package org.tensortck.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.spi.Group;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Progress;

/**
 * The failures that may be the reason of others. If at least half of the evaluated cases of a requirement have failed,
 * the requirement does not hold, which explains the failure of every case that needs it. Otherwise only a part of the
 * requirement does not hold. A failed case then explains the failure of another case if the other makes all calls of
 * the failed one, apart from creating, reading and writing elements; the failed operation is then a part of the other
 * case. A case without recorded calls explains every other one, and is explained by every one.
 */
final class Explanations {
    private final CallRecord record;
    private final Progress progress;
    // By requirement, the calls of its failed cases; empty for a case without recorded calls. Many cases make the same
    // calls.
    private final Map<String, Set<Optional<Set<CallRecord.Call>>>> failed = new HashMap<>();

    /** Creates explanations that follow the progress of a run. */
    Explanations(CallRecord record, Progress progress) {
        this.record = record;
        this.progress = progress;
        progress.onFailure(this::add);
    }

    private synchronized void add(CaseResult result) {
        failed.computeIfAbsent(result.of().requirement(), _ -> new HashSet<>()).add(telling(result.of()));
    }

    /** Returns those of the requirements that a failed case needs which explain its failure. */
    synchronized List<String> of(Case other) {
        Optional<Set<CallRecord.Call>> called = telling(other);
        return other.needs().stream()
                .filter(need -> progress.hasLargelyFailed(need)
                        || failed.getOrDefault(need, Set.of()).stream().anyMatch(some -> explains(some, called)))
                .toList();
    }

    private static boolean explains(Optional<Set<CallRecord.Call>> failed, Optional<Set<CallRecord.Call>> other) {
        return failed.isEmpty() || other.isEmpty() || other.get().containsAll(failed.get());
    }

    /**
     * Returns the calls of a case, apart from creating, reading and writing elements; empty if they are not recorded.
     */
    private Optional<Set<CallRecord.Call>> telling(Case of) {
        return record.has(of.id())
                ? Optional.of(record.neededCalls(of.id()).stream()
                        .filter(call -> CapabilityGroups.of(call.capability(), call.method()) != Group.ELEMENTS)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
