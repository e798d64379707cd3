package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the links of {@code spec/copies.md} to the chapters, and every answer to a requirement that is shown. */
class CopiesPageTest {
    private static final Path SPECIFICATION = Path.of("..", "spec");
    private static final Pattern LINK = Pattern.compile("\\[([A-Z]+-\\d+)\\]\\((chapters/\\w+\\.md)\\)");
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern NAME = Pattern.compile("\\b(?!(?:np|torch|ndarray)\\b)[A-Za-z_]\\w+");
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
    void every_operation_is_in_a_scenario_of_a_requirement_that_its_row_names() throws IOException {
        Suite suite = Suite.canonical();
        List<String> without = new ArrayList<>();
        for (MatchResult row : ROW.matcher(page()).results().toList()) {
            String scenarios = LINK.matcher(row.group()).results()
                    .flatMap(link -> suite.casesOf(link.group(1)).stream())
                    .map(Case::text).collect(Collectors.joining());
            for (MatchResult operation : CODE.matcher(row.group().split("\\|")[1]).results().toList()) {
                Matcher name = NAME.matcher(operation.group());
                if (name.find() && !Pattern.compile("\\b" + name.group() + "\\b").matcher(scenarios).find()) {
                    without.add(operation.group() + " in " + row.group());
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void every_operation_has_one_answer_in_a_table() throws IOException {
        String section = "";
        Map<String, String> rows = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : page().lines().toList()) {
            if (line.startsWith("#")) {
                section = line;
            } else if (ROW.matcher(line).matches()) {
                for (MatchResult operation : CODE.matcher(line.split("\\|")[1]).results().toList()) {
                    String row = rows.putIfAbsent(section + operation.group(), line);
                    if (row != null && !row.equals(line)) {
                        twice.add(operation.group() + " in\n" + row + "\n" + line);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void every_answer_names_a_requirement() throws IOException {
        List<String> without = ROW.matcher(page()).results().map(MatchResult::group)
                .filter(row -> !LINK.matcher(row).find()).toList();
        assertEquals(List.of(), without);
    }
}
