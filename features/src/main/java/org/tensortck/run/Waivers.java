package org.tensortck.run;

import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final List<String> REQUIRED = List.of("id", "reason", "link", "failure");

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
     * @throws IllegalArgumentException where an entry lacks something or says something unknown
     */
    public static Waivers read(Path file) throws IOException {
        List<Waiver> waivers = new ArrayList<>();
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        Entry[] entries;
        try {
            entries = yaml.readValue(Files.readString(file), Entry[].class);
        } catch (DatabindException e) {
            throw new IllegalArgumentException(file + ": " + e.getOriginalMessage() + " at " + e.getLocation(), e);
        }
        for (Entry entry : entries) {
            waivers.add(entry.toWaiver(file));
        }
        return new Waivers(waivers);
    }

    private record Entry(String id, String reason, String link, String failure, String expires) {
        Waiver toWaiver(Path file) {
            Map<String, String> given = new HashMap<>();
            given.put("id", id);
            given.put("reason", reason);
            given.put("link", link);
            given.put("failure", failure);
            List<String> missing = REQUIRED.stream()
                    .filter(name -> given.get(name) == null || given.get(name).isBlank())
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(file + ": waiver " + id + " lacks " + missing);
            }
            return new Waiver(id, reason, link, failure, expires == null ? null : LocalDate.parse(expires));
        }
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
