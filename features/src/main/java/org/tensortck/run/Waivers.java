package org.tensortck.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tensortck.evaluate.InputException;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The expected failures of an implementation, from a YAML file: a list of entries with {@code id}, {@code reason},
 * {@code link}, {@code failure} and, if it ends one day, {@code expires} as YYYY-MM-DD.
 *
 * <p>A waiver is strict. What it waives has to fail, and in that way: an unexpected pass, another failure, an expired
 * entry and an entry that matches no case are problems of the run.
 */
public final class Waivers {
    private final List<Waiver> entries;

    /** Creates waivers from entries. */
    public Waivers(List<Waiver> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Returns no waivers. */
    public static Waivers none() {
        return new Waivers(List.of());
    }

    /**
     * Reads a file.
     *
     * @throws InputException where it is no list of waivers; names the file and what is wrong
     */
    public static Waivers read(Path file) throws IOException {
        return new Waivers(new WaiversReader(file).read());
    }

    /** Returns the result as waived if an entry covers this very failure. */
    CaseResult apply(CaseResult result, LocalDate today) {
        if (!result.verdict().isFailure()) {
            return result;
        }
        return entries.stream().filter(waiver -> waiver.covers(result) && isValid(waiver, today))
                .filter(waiver -> result.detail().contains(waiver.failure())).findFirst()
                .map(waiver -> result.with(Verdict.WAIVED,
                        waiver.reason() + " (" + waiver.link() + "); " + result.detail()))
                .orElse(result);
    }

    private static boolean isValid(Waiver waiver, LocalDate today) {
        return waiver.expires() == null || !today.isAfter(waiver.expires());
    }

    /** Returns what is wrong with the entries, seen beside the results of a run. */
    List<String> problems(List<CaseResult> results, LocalDate today) {
        List<String> problems = new ArrayList<>();
        for (Waiver waiver : entries) {
            List<CaseResult> covered = results.stream().filter(waiver::covers).toList();
            if (covered.isEmpty()) {
                problems.add("waiver " + waiver.id() + " matches no case; remove it");
            } else if (!isValid(waiver, today)) {
                problems.add("waiver " + waiver.id() + " expired on " + waiver.expires());
            } else if (covered.stream().noneMatch(result -> result.verdict() == Verdict.WAIVED)) {
                problems.add("waiver " + waiver.id() + " waives nothing: the failure '" + waiver.failure()
                        + "' did not occur, its cases are "
                        + covered.stream().map(r -> r.verdict().word()).distinct().toList());
            }
        }
        return problems;
    }
}
