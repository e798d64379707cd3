package org.tensortck.suite;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.spi.Library;
import org.tensortck.value.Need;
import org.tensortck.value.Side;

/**
 * The calls and the needs of each case: the methods of the SPI that it calls on each side, and the declarations that it
 * needs. They are recorded from a run on the reference and are in the jar, so that they are known before an
 * implementation runs.
 *
 * <p>To run only the cases that can see a fault in a method, select them with {@link #casesThatCall}:
 * {@snippet :
 * CallRecord.published().casesThatCall(Side.TENSOR, Views.class, "transpose");
 * CallRecord.published().casesThatCall(Side.ARRAY, MemoryExport.class, "share");
 * }
 *
 * <p>The file has a line for the rows of a scenario whose other columns are alike, in the order of the ids, with five
 * columns that tabs separate: the id, where commas separate the rows, as in {@code MEM-7.1/range,step}; the calls on
 * tensors, the calls on arrays, and the dtypes of tensors and of arrays that it needs, where {@code @} precedes a device
 * and {@code +} a part of a capability. Calls are grouped by capability, as in
 * {@code Library.create,read Views.transpose}; {@code Library} means all of the core. A capability that is used if
 * declared, and not needed, ends with {@code ?}. A column that is the same as in the line before is {@code =}.
 */
public final class CallRecord {
    /** The command that records. */
    public static final String HOW_TO = "bin/tensor-tck registers";

    /** Where the record is kept, seen from the root of the project. */
    public static final String FILE = "features/src/main/resources/org/tensortck/suite/calls.tsv";

    private static final String NAME = "calls.tsv";
    private static final String CORE = Library.class.getSimpleName();
    private static final String SAME = "=";
    private static final int COLUMNS = 5;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private Optional<Map<Call, Set<String>>> byCall = Optional.empty();

    /**
     * A method of the SPI on one side.
     *
     * @param side the side
     * @param capability the name of the capability, or {@code Library} for the core
     * @param method its name
     */
    public record Call(Side side, String capability, String method) {}

    /** One case: the methods that it calls on each library, by capability, and its needs. */
    private record Entry(SortedMap<String, SortedSet<String>> ofTensors, SortedMap<String, SortedSet<String>> ofArrays,
            SortedSet<Need> needs) {

        static Entry empty() {
            return new Entry(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        }

        SortedMap<String, SortedSet<String>> calls(Side side) {
            return side == Side.TENSOR ? ofTensors : ofArrays;
        }
    }

    private CallRecord(Map<String, Entry> unordered) {
        IdRegistry.inOrder(unordered.keySet()).forEach(id -> entries.put(id, unordered.get(id)));
    }

    /** Returns the record in the jar. */
    public static CallRecord published() {
        return Published.RECORD;
    }

    /** Reads the record once, at the first access. */
    private static final class Published {
        private static final CallRecord RECORD = of(
                JarFolder.read(CallRecord.class, "org/tensortck/suite", NAME).values().iterator().next());
    }

    /**
     * Returns the record in the text of a file.
     *
     * @throws IllegalArgumentException that quotes a line without five columns
     */
    public static CallRecord of(String text) {
        Map<String, Entry> entries = new HashMap<>();
        Canonical canonical = new Canonical();
        String[] before = new String[COLUMNS];
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException(NAME + ": '" + line + "' has " + columns.length
                        + " columns, but should have " + COLUMNS);
            }
            replaceSame(line, columns, before);
            Builder builder = new Builder();
            builder.readCalls(Side.TENSOR, columns[1]);
            builder.readCalls(Side.ARRAY, columns[2]);
            builder.readNeeds(Side.TENSOR, columns[3]);
            builder.readNeeds(Side.ARRAY, columns[4]);
            Entry entry = canonical.entry(builder.entry());
            ids(columns[0]).forEach(id -> entries.put(id, entry));
        });
        return new CallRecord(entries);
    }

    /** Replaces each column that stands for that of the line before, and keeps the columns for the next line. */
    private static void replaceSame(String line, String[] columns, String[] before) {
        for (int place = 1; place < COLUMNS; place++) {
            if (columns[place].equals(SAME)) {
                if (before[place] == null) {
                    throw new IllegalArgumentException(NAME + ": '" + line + "' has no line before it");
                }
                columns[place] = before[place];
            }
            before[place] = columns[place];
        }
    }

    /** Makes equal values one object. There are few, in many entries, and each collection of garbage visits them all. */
    private static final class Canonical {
        private final Map<Object, Object> values = new HashMap<>();

        private Entry entry(Entry entry) {
            return new Entry(calls(entry.ofTensors()), calls(entry.ofArrays()),
                    one(entry.needs().stream().map(this::need).collect(Collectors.toCollection(TreeSet::new))));
        }

        private SortedMap<String, SortedSet<String>> calls(SortedMap<String, SortedSet<String>> calls) {
            SortedMap<String, SortedSet<String>> shared = new TreeMap<>();
            calls.forEach((capability, methods) -> shared.put(one(capability),
                    one(methods.stream().map(this::one).collect(Collectors.toCollection(TreeSet::new)))));
            return one(shared);
        }

        private Need need(Need need) {
            return one(new Need(need.side(), one(need.name())));
        }

        @SuppressWarnings("unchecked") // a value is equal to values of its own type only
        private <T> T one(T value) {
            return (T) values.computeIfAbsent(value, Function.identity());
        }
    }

    /** Returns the ids of the recorded cases, in order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Returns whether the case was recorded. */
    public boolean has(String id) {
        return entries.containsKey(id);
    }

    private Entry entry(String id) {
        return Optional.ofNullable(entries.get(id)).orElseGet(Entry::empty);
    }

    /** Returns the sides of which a case calls a method; empty for a case that was not recorded. */
    public Set<Side> sides(String id) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : Side.values()) {
            if (!entry(id).calls(side).isEmpty()) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** Returns the declarations that a case needs; empty for a case that was not recorded. */
    public Set<Need> needs(String id) {
        return Collections.unmodifiableSet(entry(id).needs());
    }

    /**
     * Returns the calls of a case on one side: names of methods by the name of their capability, or by {@code Library}
     * for the core. Empty for a case that was not recorded.
     */
    public Map<String, Set<String>> calls(String id, Side side) {
        return new TreeMap<>(entry(id).calls(side));
    }

    /**
     * Returns the calls of a case on both sides, of the core and of the capabilities that it needs; empty for a case
     * that was not recorded. A capability that is used if declared, and not needed, is used by assertions.
     */
    public Set<Call> neededCalls(String id) {
        Set<Call> calls = new HashSet<>();
        for (Side side : Side.values()) {
            calls(id, side).forEach((capability, methods) -> {
                if (capability.equals(CORE) || entry(id).needs().contains(new Need(side, capability))) {
                    methods.forEach(method -> calls.add(new Call(side, capability, method)));
                }
            });
        }
        return calls;
    }

    /**
     * Returns the ids of the cases that call a method, in order.
     *
     * @param side on which library
     * @param type the capability; {@link Library}, or an interface that extends it, for the core
     * @param method its name
     */
    public Set<String> casesThatCall(Side side, Class<?> type, String method) {
        String name = Library.class.isAssignableFrom(type) ? CORE : type.getSimpleName();
        return Collections.unmodifiableSet(byCall().getOrDefault(new Call(side, name, method), Set.of()));
    }

    private synchronized Map<Call, Set<String>> byCall() {
        if (byCall.isEmpty()) {
            Map<Call, Set<String>> cases = new HashMap<>();
            for (Side side : Side.values()) {
                entries.forEach((id, entry) -> entry.calls(side)
                        .forEach((capability, methods) -> methods.forEach(method -> cases.computeIfAbsent(
                                new Call(side, capability, method), _ -> new LinkedHashSet<>()).add(id))));
            }
            byCall = Optional.of(cases);
        }
        return byCall.get();
    }

    /** Returns the ids of the cases of a line. */
    private static List<String> ids(String column) {
        int rows = column.indexOf('/') + 1;
        return rows == 0
                ? List.of(column)
                : Stream.of(column.substring(rows).split(",")).map(row -> column.substring(0, rows) + row).toList();
    }

    /** Returns a line for each case. */
    public List<String> lines() {
        return entries.entrySet().stream().map(entry -> entry.getKey() + columns(entry.getValue())).toList();
    }

    /** Returns the text of the file. */
    public String text() {
        Map<String, StringJoiner> lines = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            int slash = id.indexOf('/');
            int rows = slash < 0 ? id.length() : slash + 1;
            String columns = columns(entry);
            lines.computeIfAbsent(id.substring(0, rows) + columns,
                    _ -> new StringJoiner(",", id.substring(0, rows), columns)).add(id.substring(rows));
        });
        StringBuilder text = new StringBuilder("# The calls and needs of each case; recorded with: " + HOW_TO + "\n");
        String[] before = new String[COLUMNS];
        for (StringJoiner line : lines.values()) {
            String[] columns = line.toString().split("\t", -1);
            StringJoiner shortened = new StringJoiner("\t", "", "\n").add(columns[0]);
            for (int place = 1; place < COLUMNS; place++) {
                // An empty column is shorter than the sign.
                boolean isSame = columns[place].equals(before[place]) && !columns[place].isEmpty();
                shortened.add(isSame ? SAME : columns[place]);
                before[place] = columns[place];
            }
            text.append(shortened);
        }
        return text.toString();
    }

    private static String columns(Entry entry) {
        return "\t" + String.join("\t", calls(entry, Side.TENSOR), calls(entry, Side.ARRAY), needs(entry, Side.TENSOR),
                needs(entry, Side.ARRAY));
    }

    private static String calls(Entry entry, Side side) {
        return entry.calls(side).entrySet().stream().map(group -> group.getKey()
                + (group.getKey().equals(CORE) || entry.needs().contains(new Need(side, group.getKey())) ? "" : "?")
                + (group.getValue().isEmpty() ? "" : "." + String.join(",", group.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String needs(Entry entry, Side side) {
        return entry.needs().stream().filter(need -> need.side() == side && !need.isCapability())
                .map(need -> need.isDType()
                        ? need.bareName()
                        : need.isDevice() ? "@" + need.bareName() : "+" + need.name())
                .collect(Collectors.joining(","));
    }

    /** Collects the calls and the needs of one case. */
    public static final class Builder {
        private final Entry entry = Entry.empty();

        /** Adds a call of a method; {@code Library} is the name of the core. */
        public void addCall(Side side, String capability, String method) {
            group(side, capability).add(method);
        }

        /** Adds a need. */
        public void addNeed(Need need) {
            entry.needs().add(need);
            if (need.isCapability()) {
                group(need.side(), need.name());
            }
        }

        private SortedSet<String> group(Side side, String capability) {
            return entry.calls(side).computeIfAbsent(capability, _ -> new TreeSet<>());
        }

        private void readCalls(Side side, String column) {
            for (String group : words(column, " ")) {
                int dot = group.indexOf('.');
                String name = dot < 0 ? group : group.substring(0, dot);
                String capability = name.replace("?", "");
                if (name.equals(capability) && !name.equals(CORE)) {
                    addNeed(new Need(side, name));
                }
                words(dot < 0 ? "" : group.substring(dot + 1), ",")
                        .forEach(method -> addCall(side, capability, method));
            }
        }

        private void readNeeds(Side side, String column) {
            for (String word : words(column, ",")) {
                String rest = word.substring(1);
                addNeed(switch (word.charAt(0)) {
                    case '@' -> Need.ofDevice(rest);
                    case '+' -> new Need(side, rest);
                    default -> Need.ofDType(side, word);
                });
            }
        }

        private static List<String> words(String text, String separator) {
            return text.isEmpty() ? List.of() : List.of(text.split(separator));
        }

        private Entry entry() {
            return entry;
        }
    }

    /** Returns a record of cases by id. */
    public static CallRecord of(Map<String, Builder> cases) {
        Map<String, Entry> entries = new HashMap<>();
        cases.forEach((id, builder) -> entries.put(id, builder.entry()));
        return new CallRecord(entries);
    }
}
