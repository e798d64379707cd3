package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tensortck.spi.ErrorKind;
import org.tensortck.suite.Suite;

/** What implementations get that do nothing of their own: as published, and nothing that a case should have seen. */
@EnabledIfSystemProperty(named = "tck.nulls", matches = "true", disabledReason = "six runs of the suite take minutes: -Dtck.nulls=true")
class NullImplementationsTest {
    private static final String LIST = "passes-on-nothing.tsv";
    private static final Set<String> REASONS = Set.of("nothing", "already", "either", "beside");
    private static NullScores scores;

    @BeforeAll
    static void measure() {
        scores = new NullScores();
    }

    @Test
    void the_published_scores_are_those_that_are_measured() throws IOException {
        List<String> table = scores.table();
        List<String> published = Files.readAllLines(Path.of("..", "spec", "verdicts.md")).stream()
                .dropWhile(line -> !line.equals(table.getFirst())).takeWhile(line -> line.startsWith("|")).toList();
        assertEquals(table, published,
                () -> "spec/verdicts.md should have this table:\n" + String.join("\n", table) + "\n");
    }

    @Test
    void a_scenario_that_passes_on_nothing_is_listed_with_the_reason() {
        SortedMap<String, String> passing = new TreeMap<>();
        for (NullImplementation implementation : List.of(NullImplementation.CONSTANTS, NullImplementation.IDLE,
                NullImplementation.SILENT)) {
            scores.passing(implementation).stream().map(id -> id.replaceFirst("/.*", "")).distinct()
                    .forEach(id -> passing.merge(id, implementation.title(), (some, more) -> some + ' ' + more));
        }
        SortedMap<String, String> listed = new TreeMap<>();
        for (String[] row : Recorded.table(LIST)) {
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
                        + " the reason in " + LIST + ".\n  These are listed, and do not pass:" + lines(stale));
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
