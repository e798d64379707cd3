package org.tensortck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Holds the table of phrases in {@code features/README.md} to the phrases in the code. */
class PhrasesTest {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]*)` \\|.*");

    @Test
    void the_documented_phrases_are_those_of_the_code() throws IOException {
        List<String> inCode = PhraseTable.standard().texts();
        String readme = Files.readString(Path.of("README.md"));
        List<String> documented = readme.lines().dropWhile(line -> !line.startsWith("| phrase |")).skip(2)
                .map(ROW::matcher).takeWhile(Matcher::matches).map(row -> row.group(1)).toList();
        assertEquals(new TreeSet<>(inCode), new TreeSet<>(documented));
        assertEquals(inCode.size(), documented.size());
    }

    @Test
    void every_step_of_the_suite_is_one_of_the_phrases() {
        List<String> unknown = new ArrayList<>();
        for (Case c : Suite.canonical().cases().values()) {
            for (Case.Step step : c.steps()) {
                if (PhraseTable.standard().read(step).size() != 1) {
                    unknown.add(c.feature() + ": " + c.id() + ": '" + step.text()
                            + "' is no phrase; use one that features/README.md lists, or add it there");
                }
            }
        }
        assertTrue(unknown.isEmpty(), () -> String.join("\n", unknown));
    }
}
