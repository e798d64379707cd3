package org.tensortck.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tensortck.spi.TensorLibrary;

/**
 * Every id that a requirement or a case ever had: {@code spec/ids.txt}, one a line, in order. An id that is no longer in
 * use stays there, with the reason, so that it is never given to anything else.
 */
public final class IdRegistry {
    /** Where the registry is kept, seen from the root of the project. */
    public static final String FILE = "spec/ids.txt";

    private static final String RETIRED = " retired: ";
    private static final Pattern ID = Pattern.compile("([A-Z]{3})-([1-9][0-9]*)(?:\\.([1-9][0-9]*)(/.+)?)?");

    private final List<String> header = new ArrayList<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<Id> last = Optional.empty();

    private IdRegistry(String text) {
        text.lines().forEach(this::add);
    }

    /** An id with its parts, which put it in order. */
    private record Id(String text, String chapter, long requirement, long number,
            String row) implements Comparable<Id> {
        private static final Comparator<Id> ORDER = Comparator.comparing(Id::chapter).thenComparingLong(Id::requirement)
                .thenComparingLong(Id::number).thenComparing(Id::row).thenComparing(Id::text);

        /** Returns the parts of an id; of a text that is none, all of it is the chapter. */
        static Id of(String text) {
            Matcher matcher = ID.matcher(text);
            if (!matcher.matches()) {
                return new Id(text, text, 0, 0, "");
            }
            return new Id(text, matcher.group(1), Long.parseLong(matcher.group(2)),
                    matcher.group(3) == null ? 0 : Long.parseLong(matcher.group(3)),
                    matcher.group(4) == null ? "" : matcher.group(4));
        }

        @Override
        public int compareTo(Id other) {
            return ORDER.compare(this, other);
        }
    }

    /** Returns ids in order. */
    static List<String> inOrder(Collection<String> ids) {
        return ids.stream().map(Id::of).sorted().map(Id::text).toList();
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
        } else if (last.filter(before -> before.compareTo(Id.of(id)) >= 0).isPresent()) {
            problems.add(FILE + ": " + id + " stands behind " + last.get().text() + "; ids are in order, each once");
        } else {
            last = Optional.of(Id.of(id));
            reasons.put(id, reason);
        }
    }

    /** Returns the ids that are no longer in use, with the reason. */
    public Map<String, String> retired() {
        Map<String, String> retired = new LinkedHashMap<>(reasons);
        retired.values().removeIf(String::isEmpty);
        return Collections.unmodifiableMap(retired);
    }

    /**
     * Returns the faults of the ids of the published part of a suite, each with its remedy; empty if there are none.
     */
    public List<String> problems(Suite suite) {
        Set<String> used = ids(suite);
        List<String> all = new ArrayList<>(problems);
        List<String> added = used.stream().filter(id -> !reasons.containsKey(id)).toList();
        if (!added.isEmpty()) {
            all.add(FILE + " lacks " + added + "; add them with: " + CallRecord.HOW_TO);
        }
        List<String> removed = reasons.entrySet().stream().filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(id -> !used.contains(id)).toList();
        if (!removed.isEmpty()) {
            all.add(removed + " are no longer in the suite; in " + FILE + ", write '" + RETIRED.strip()
                    + "' and the reason behind each of them");
        }
        Map<String, String> retired = retired();
        used.stream().filter(retired::containsKey).forEach(id -> all.add(id + " is retired (" + retired.get(id)
                + ") and must not be used for anything else; give it an id that was never used"));
        return all;
    }

    /** Returns the ids of the published part of a suite, in order. */
    private static Set<String> ids(Suite suite) {
        Set<String> ids = new HashSet<>();
        suite.cases().values().stream().filter(Case::canonical).map(Case::id).forEach(ids::add);
        suite.requirements().values().stream().filter(Requirement::isCanonical).map(Requirement::id).forEach(ids::add);
        return new LinkedHashSet<>(inOrder(ids));
    }

    /** Returns the text of a registry with the ids of a suite that are new to it. */
    public static String completed(String text, Suite suite) {
        IdRegistry registry = of(text);
        List<String> added = ids(suite).stream().filter(id -> !registry.reasons.containsKey(id)).toList();
        if (added.isEmpty()) {
            return text;
        }
        added.forEach(id -> registry.reasons.put(id, ""));
        List<String> lines = new ArrayList<>(registry.header);
        for (String id : inOrder(registry.reasons.keySet())) {
            String reason = registry.reasons.getOrDefault(id, "");
            lines.add(reason.isEmpty() ? id : id + RETIRED + reason);
        }
        return String.join("\n", lines) + "\n";
    }
}
