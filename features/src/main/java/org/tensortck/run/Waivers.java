package org.tensortck.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.evaluate.InputException;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The expected failures of an implementation, from a YAML file: a list of entries with {@code id}, {@code reason},
 * {@code link}, {@code failure} and an optional date {@code expires} as YYYY-MM-DD. {@code id} may be a list: the entry then stands
 * for one with each id.
 *
 * <p>A waiver is strict. The waived case has to fail with the stated failure. An unexpected pass, another failure, an
 * expired entry and an entry that matches no case are problems of the run.
 */
public final class Waivers {
    private final List<Waiver> entries;
    private final Map<String, List<Waiver>> byId;

    /** Creates waivers from entries. */
    public Waivers(List<Waiver> entries) {
        this.entries = List.copyOf(entries);
        byId = entries.stream().collect(Collectors.groupingBy(Waiver::id));
    }

    /** Returns no waivers. */
    public static Waivers none() {
        return new Waivers(List.of());
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is no list of waivers; the message names the file and its fault
     */
    public static Waivers read(Path file) throws IOException {
        return new Waivers(new WaiversReader(file).read());
    }

    /**
     * Returns a waiver for each unexpected failure that is not blocked, without a reason and a link. Equal failures of one
     * requirement have one waiver, of the requirement; a single one has that of its case.
     */
    public static List<Waiver> proposed(RunResult result) {
        Map<List<String>, List<CaseResult>> alike = result.unexpected().stream()
                .filter(failed -> failed.verdict().isFailure())
                .collect(Collectors.groupingBy(failed -> List.of(failed.of().requirement(), fragment(failed.detail())),
                        LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream().map(group -> {
            CaseResult first = group.getValue().getFirst();
            boolean isOne = group.getValue().size() == 1;
            return new Waiver(isOne ? first.of().id() : first.of().requirement(), "", "", group.getKey().getLast(),
                    Optional.empty());
        }).toList();
    }

    /** Returns the end of the first line of a detail, which names the observed result, and no step. */
    private static String fragment(String detail) {
        String line = detail.lines().findFirst().orElse("");
        int observed = line.lastIndexOf(": ");
        return observed < 0 ? line : line.substring(observed + 2);
    }

    /** Returns the result as waived if an entry covers this very failure. */
    CaseResult apply(CaseResult result, LocalDate today) {
        if (!result.verdict().isFailure()) {
            return result;
        }
        return covering(result.of(), result.detail()).filter(waiver -> isValid(waiver, today)).findFirst()
                .map(waiver -> result.with(Verdict.WAIVED, reason(waiver) + result.detail())).orElse(result);
    }

    /** Returns the entry by which a result is waived. */
    public Optional<Waiver> of(CaseResult waived) {
        return covering(waived.of(), waived.observed().detail())
                .filter(waiver -> waived.detail().startsWith(reason(waiver))).findFirst();
    }

    private Stream<Waiver> covering(Case failed, String detail) {
        return ids(failed).flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .filter(waiver -> detail.contains(waiver.failure()));
    }

    private static String reason(Waiver waiver) {
        return waiver.reason() + " (" + waiver.link() + "); ";
    }

    /** Returns the ids that a waiver of a case may name: its own and that of its requirement. */
    private static Stream<String> ids(Case of) {
        return Stream.of(of.id(), of.requirement());
    }

    private static boolean isValid(Waiver waiver, LocalDate today) {
        return waiver.expires().filter(today::isAfter).isEmpty();
    }

    /** Returns the faults of the entries, compared with the results of a run. */
    List<String> problems(List<CaseResult> results, LocalDate today) {
        List<String> problems = new ArrayList<>();
        Map<String, List<CaseResult>> byWaiver = new HashMap<>();
        results.forEach(result -> ids(result.of()).filter(byId::containsKey)
                .forEach(id -> byWaiver.computeIfAbsent(id, _ -> new ArrayList<>()).add(result)));
        for (Waiver waiver : entries) {
            List<CaseResult> covered = byWaiver.getOrDefault(waiver.id(), List.of());
            if (covered.isEmpty()) {
                problems.add("waiver " + waiver.id() + " matches no case; remove it");
            } else if (!isValid(waiver, today)) {
                problems.add("waiver " + waiver.id() + " expired on " + waiver.expires().orElseThrow());
            } else if (covered.stream().noneMatch(result -> result.verdict() == Verdict.WAIVED
                    && result.observed().detail().contains(waiver.failure()))) {
                problems.add("waiver " + waiver.id() + " waives nothing: the failure '" + waiver.failure()
                        + "' did not occur, its cases are "
                        + covered.stream().map(r -> r.verdict().word()).distinct().toList());
            }
        }
        return problems;
    }
}
