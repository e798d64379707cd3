package org.tensortck.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tensortck.spi.TensorLibrary;

/**
 * Every id that a requirement or a case ever had: {@code spec/ids.txt}, one a line, in order. An id that is no longer in
 * use stays there, with the reason, so that it is never given to anything else.
 */
public final class IdRegistry {
    private static final String RETIRED = " retired: ";
    private static final String FILE = "spec/ids.txt";
    private static final Pattern ID = Pattern.compile("([A-Z]{3})-([1-9][0-9]*)(?:\\.([1-9][0-9]*)(/.+)?)?");
    static final Comparator<String> ORDER = Comparator.comparing((String id) -> part(id, 1))
            .thenComparingLong(id -> number(id, 2)).thenComparingLong(id -> number(id, 3))
            .thenComparing(id -> part(id, 4));

    private final List<String> header = new ArrayList<>();
    private final TreeMap<String, String> reasons = new TreeMap<>(ORDER);
    private final List<String> problems = new ArrayList<>();

    private IdRegistry(String text) {
        text.lines().forEach(this::add);
    }

    private static String part(String id, int group) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() && matcher.group(group) != null ? matcher.group(group) : "";
    }

    private static long number(String id, int group) {
        String digits = part(id, group);
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** Returns the registry that the specification ships. */
    public static IdRegistry published() {
        return of(JarFolder.read(TensorLibrary.class, "org/tensortck/spec", "ids.txt").values().iterator().next());
    }

    /** Returns the registry in the text of a file. */
    public static IdRegistry of(String text) {
        return new IdRegistry(text);
    }

    private void add(String line) {
        if (line.startsWith("#")) {
            header.add(line);
            return;
        }
        int retired = line.indexOf(RETIRED);
        String id = retired < 0 ? line : line.substring(0, retired);
        String reason = retired < 0 ? "" : line.substring(retired + RETIRED.length());
        if (!ID.matcher(id).matches() || (retired >= 0 && reason.isBlank())) {
            problems.add(FILE + ": '" + line + "' should be an id, or an id that is followed by '" + RETIRED.strip()
                    + "' and a reason");
        } else if (!reasons.isEmpty() && ORDER.compare(reasons.lastKey(), id) >= 0) {
            problems.add(FILE + ": " + id + " stands behind " + reasons.lastKey() + "; ids are in order, each once");
        } else {
            reasons.put(id, reason);
        }
    }

    /** Returns the ids that are no longer in use, with the reason. */
    public Map<String, String> retired() {
        Map<String, String> retired = new TreeMap<>(reasons);
        retired.values().removeIf(String::isEmpty);
        return Collections.unmodifiableMap(retired);
    }

    /** Returns what is wrong with the ids of the published part of a suite, and what to do; empty where nothing is. */
    public List<String> problems(Suite suite) {
        NavigableSet<String> used = ids(suite);
        List<String> all = new ArrayList<>(problems);
        List<String> added = used.stream().filter(id -> !reasons.containsKey(id)).toList();
        if (!added.isEmpty()) {
            all.add(FILE + " lacks " + added + "; add them with: bin/tensor-tck ids");
        }
        List<String> removed = reasons.keySet().stream().filter(id -> reasons.get(id).isEmpty() && !used.contains(id))
                .toList();
        if (!removed.isEmpty()) {
            all.add(removed + " are no longer in the suite; in " + FILE + ", write '" + RETIRED.strip()
                    + "' and the reason behind each of them");
        }
        used.stream().filter(retired()::containsKey).forEach(id -> all.add(id + " is retired (" + reasons.get(id)
                + ") and must not be used for anything else; give it an id that was never used"));
        return all;
    }

    private static NavigableSet<String> ids(Suite suite) {
        NavigableSet<String> ids = new TreeSet<>(ORDER);
        suite.cases().values().stream().filter(Case::canonical).map(Case::id).forEach(ids::add);
        suite.requirements().values().stream().filter(Requirement::isCanonical).map(Requirement::id).forEach(ids::add);
        return ids;
    }

    /** Adds the ids of a suite that are new to a file, and returns them. */
    public static List<String> register(Path file, Suite suite) {
        try {
            IdRegistry registry = of(Files.readString(file));
            List<String> added = ids(suite).stream().filter(id -> !registry.reasons.containsKey(id)).toList();
            added.forEach(id -> registry.reasons.put(id, ""));
            if (!added.isEmpty()) {
                List<String> lines = new ArrayList<>(registry.header);
                registry.reasons
                        .forEach((id, reason) -> lines.add(reason.isEmpty() ? id : id + RETIRED + reason));
                Files.write(file, lines);
            }
            return added;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot register ids in " + file, e);
        }
    }
}
