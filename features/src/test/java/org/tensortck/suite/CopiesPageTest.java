package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the links of {@code spec/copies.md} to the chapters, and every answer to a requirement that is shown. */
class CopiesPageTest {
    private static final Path SPECIFICATION = Path.of("..", "spec");
    private static final Pattern LINK = Pattern.compile("\\[([A-Z]+-\\d+)\\]\\((chapters/\\w+\\.md)\\)");
    private static final Pattern ROW = Pattern.compile("^\\| .*`.*$", Pattern.MULTILINE);

    private static String page() throws IOException {
        return Files.readString(SPECIFICATION.resolve("copies.md"));
    }

    @Test
    void every_link_leads_to_a_requirement_that_has_scenarios() throws IOException {
        List<MatchResult> links = LINK.matcher(page()).results().toList();
        assertTrue(links.size() > 50, () -> "only " + links.size() + " links are found");
        Suite suite = Suite.canonical();
        for (MatchResult link : links) {
            String chapter = Files.readString(SPECIFICATION.resolve(link.group(2)));
            assertTrue(chapter.contains("### " + link.group(1) + " "), () -> link.group() + " leads nowhere");
            assertTrue(suite.cases().values().stream().anyMatch(c -> c.requirement().equals(link.group(1))),
                    () -> link.group(1) + " has no scenario");
        }
    }

    @Test
    void every_answer_names_a_requirement() throws IOException {
        List<String> without = ROW.matcher(page()).results().map(MatchResult::group)
                .filter(row -> !LINK.matcher(row).find()).toList();
        assertEquals(List.of(), without);
    }
}
