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
 * Which failures may be the reason of others. A requirement of which half the cases have failed, or more, does not hold,
 * which explains whatever fails that needs it. Elsewhere only a part of it is wrong: a failed case then explains that another fails if the other calls all that it
 * calls, apart from making, reading and writing elements: what failed is then part of what the other does. Where one of
 * them was not recorded, it does.
 */
final class Explanations {
    private final CallRecord record;
    private final Progress progress;
    // By requirement, what its failed cases call; empty for one that was not recorded. Many cases call the same.
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

    /** Returns what a case calls, apart from making, reading and writing elements; empty where it was not recorded. */
    private Optional<Set<CallRecord.Call>> telling(Case of) {
        return record.has(of.id())
                ? Optional.of(record.neededCalls(of.id()).stream()
                        .filter(call -> CapabilityGroups.of(call.capability(), call.method()) != Group.ELEMENTS)
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
