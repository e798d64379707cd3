package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tensortck.register.Scores;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Suite;

/**
 * What implementations get that do nothing of their own: as published, and nothing that a case should have seen. With
 * {@code -Dtck.nulls=update}, what is measured is written first.
 */
@EnabledIfSystemProperty(named = "tck.nulls", matches = "true|update", disabledReason = "six runs of the suite take minutes: -Dtck.nulls=true")
class NullImplementationsTest {
    private static final String LIST = "passes-on-nothing.tsv";
    private static final Path PROJECT = Path.of("..");
    private static final Set<String> REASONS = Set.of("nothing", "already", "either", "beside", "alike");
    private static final Path LIST_FILE = Path.of("src", "test", "resources", "org", "tensortck", "reference", LIST);
    private static NullScores scores;

    @BeforeAll
    static void measure() throws IOException {
        scores = new NullScores();
        if (System.getProperty("tck.nulls").equals("update")) {
            new Scores(PROJECT).write(scores.table(), Suite.canonical(), CallRecord.published());
            updateList();
        }
    }

    /** Writes the list with the reasons that it has; a scenario that is new to it has yet to get one. */
    private static void updateList() throws IOException {
        List<String> lines = new ArrayList<>(
                Files.readAllLines(LIST_FILE).stream().filter(line -> line.startsWith("#")).toList());
        Map<String, String> reasons = new HashMap<>();
        for (String[] row : rows()) {
            reasons.put(row[0], row[2]);
        }
        passing().forEach((id, implementations) -> lines
                .add(id + '\t' + implementations + '\t' + reasons.getOrDefault(id, "?")));
        Files.write(LIST_FILE, lines);
    }

    /** Returns the rows of the list as it is now. */
    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(LIST_FILE).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).toList();
    }

    private static SortedMap<String, String> passing() {
        SortedMap<String, String> passing = new TreeMap<>();
        for (NullImplementation implementation : List.of(NullImplementation.CONSTANTS, NullImplementation.IDLE,
                NullImplementation.SILENT)) {
            scores.passing(implementation).stream().map(id -> id.replaceFirst("/.*", "")).distinct()
                    .forEach(id -> passing.merge(id, implementation.title(), (some, more) -> some + ' ' + more));
        }
        return passing;
    }

    @Test
    void the_published_scores_are_those_that_are_measured() {
        List<String> table = scores.table();
        assertEquals(table, new Scores(PROJECT).table(),
                () -> "spec/verdicts.md should have this table; write it with: " + CallRecord.HOW_TO + " --scores\n"
                        + String.join("\n", table) + "\n");
    }

    @Test
    void a_scenario_that_passes_on_nothing_is_listed_with_the_reason() throws IOException {
        SortedMap<String, String> passing = passing();
        SortedMap<String, String> listed = new TreeMap<>();
        for (String[] row : rows()) {
            assertTrue(row.length == 3 && REASONS.contains(row[2]),
                    () -> LIST + ": '" + String.join("\t", row) + "' has no reason of " + REASONS);
            listed.put(row[0], row[1]);
        }
        List<String> missing = difference(passing, listed);
        List<String> stale = difference(listed, passing);
        assertTrue(missing.isEmpty() && stale.isEmpty(),
                () -> "these scenarios pass on implementations that do nothing:"
                        + lines(missing)
                        + "\n  Let each assert something that only the operation brings about, or list it with"
                        + " the reason in " + LIST + ", which " + CallRecord.HOW_TO
                        + " --scores updates.\n  These are listed, and do not pass:" + lines(stale));
    }

    private static List<String> difference(SortedMap<String, String> some, SortedMap<String, String> others) {
        List<String> difference = new ArrayList<>();
        some.forEach((id, implementations) -> {
            if (!implementations.equals(others.get(id))) {
                difference.add(id + '\t' + implementations);
            }
        });
        return difference;
    }

    private static String lines(List<String> rows) {
        return rows.isEmpty() ? " none" : rows.stream().map(row -> "\n    " + row).collect(Collectors.joining());
    }

    @Test
    void what_passes_where_everything_is_refused_asks_for_that_refusal() {
        String kind = ErrorKind.INVALID_ARGUMENT.name();
        List<String> others = scores.passing(NullImplementation.REFUSES).stream()
                .filter(id -> !Suite.canonical().cases().get(id).text().contains(kind)).toList();
        assertEquals(List.of(), others);
    }
}
