package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.NullScores.Score;
import org.tensortck.spi.Library;

/** What implementations get that do nothing of their own: as published, and nothing that a case should have seen. */
class NullImplementationsTest {
    private static final Map<NullImplementation, Map<String, Score>> SCORES = new EnumMap<>(NullImplementation.class);

    @BeforeAll
    static void measure() {
        for (NullImplementation implementation : NullImplementation.values()) {
            SCORES.put(implementation, NullScores.of(implementation));
        }
    }

    private static String text(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_published_scores_are_those_that_are_measured() {
        String published = text(Library.class, "/org/tensortck/spec/verdicts.md");
        List<String> rows = published.lines().dropWhile(line -> !line.startsWith("| chapter |")).skip(2)
                .takeWhile(line -> line.startsWith("|")).toList();
        assertEquals(String.join("\n", NullScores.table(SCORES)), String.join("\n", rows),
                "the table in spec/verdicts.md; this prints its rows: NullScores");
    }

    @Test
    void a_case_passes_on_what_does_nothing_for_a_reason_that_is_listed() {
        Set<String> passing = new TreeSet<>();
        NullScores.passing(SCORES).forEach((id, implementations) -> passing.add(id + "\t" + implementations));
        Set<String> listed = new TreeSet<>();
        text(NullImplementationsTest.class, "passes-on-nothing.tsv").lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> listed.add(line.replaceFirst("\t[^\t]*$", "")));
        assertEquals(String.join("\n", listed), String.join("\n", passing),
                "the cases in passes-on-nothing.tsv, each with what it passes on and why that is right");
    }
}
