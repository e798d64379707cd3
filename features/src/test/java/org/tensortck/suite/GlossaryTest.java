package org.tensortck.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the pages and the Javadoc that users read with {@code spec/glossary.md}, which lists the replaced words and the places. */
class GlossaryTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("(?s)(`+).+?(?<!`)\\1(?!`)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern JAVADOC_NAME = Pattern
            .compile("\\{@(code|link)\\s[^}]*}|\\{@linkplain\\s+\\S+|@(param|throws)\\s+\\S+");
    private static final Pattern LINE_START = Pattern.compile("(?m)^\\s*\\*");
    private static final Pattern TITLE = Pattern.compile("(Feature|Rule|Scenario|Scenario Outline): .*|#.*");
    private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>]+>");
    private static final List<String> DESCRIPTIONS = List.of("description", "what", "side");

    private final String glossary = read(ROOT.resolve("spec/glossary.md"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String section(String heading) {
        int start = glossary.indexOf("\n## " + heading + "\n");
        assertTrue(start >= 0, () -> "spec/glossary.md should have a section '" + heading + "'");
        int end = glossary.indexOf("\n## ", start + 1);
        return glossary.substring(start, end < 0 ? glossary.length() : end);
    }

    /** Returns the cells of the two columns of a table, without its head. */
    private List<List<String>> table(String heading) {
        return section(heading).lines().filter(line -> line.startsWith("| ")).skip(1)
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).toList())
                .toList();
    }

    /** Returns the words in backticks of a text. */
    private static List<String> quoted(String text) {
        return CODE.matcher(text).results().map(code -> code.group().replace("`", "")).toList();
    }

    /** Returns the patterns that find the replaced words, by word. */
    private Map<String, Pattern> replaced() {
        Map<String, Pattern> words = new LinkedHashMap<>();
        for (List<String> row : table("Replaced words")) {
            quoted(row.getFirst()).forEach(word -> words.put(word,
                    Pattern.compile("(?i)(?<![\\w-])" + word.replace(" ", "\\s+") + "(?![\\w-])")));
        }
        return words;
    }

    /** Returns the replaced words in a text, each with the words around it. */
    private static List<String> found(Map<String, Pattern> words, String prose) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> word : words.entrySet()) {
            Matcher matcher = word.getValue().matcher(prose);
            while (matcher.find()) {
                String around = prose.substring(Math.max(0, matcher.start() - 60),
                        Math.min(prose.length(), matcher.end() + 60));
                found.add("'" + word.getKey() + "' in '" + around.replaceAll("\\s+", " ").strip() + "'");
            }
        }
        return found;
    }

    /** Returns a Markdown page without code and addresses. */
    private static String prose(String markdown) {
        String text = FENCED.matcher(markdown).replaceAll(" ");
        text = CODE.matcher(text).replaceAll(" ");
        return LINK.matcher(text).replaceAll("] ");
    }

    /** Returns the Javadoc comments of a Java file, without code and the names of parameters and exceptions. */
    private static String javadoc(String java) {
        String comments = JAVADOC.matcher(java).results().map(comment -> comment.group(1))
                .collect(Collectors.joining(".\n"));
        return JAVADOC_NAME.matcher(LINE_START.matcher(comments).replaceAll(" ")).replaceAll(" ");
    }

    /** Returns the titles, comments and descriptions of a feature, without code and placeholders. */
    private static String titles(String feature) {
        List<String> titles = new ArrayList<>();
        List<Integer> columns = null;
        for (String line : feature.lines().map(String::strip).toList()) {
            if (TITLE.matcher(line).matches()) {
                titles.add(CODE.matcher(PLACEHOLDER.matcher(line).replaceAll(" ")).replaceAll(" "));
            }
            if (line.equals("Examples:")) {
                columns = List.of();
            } else if (!line.startsWith("|")) {
                columns = null;
            } else if (columns != null) {
                List<String> cells = Stream.of(line.split("\\|")).map(String::strip).toList();
                if (columns.isEmpty()) {
                    columns = DESCRIPTIONS.stream().map(cells::indexOf).filter(column -> column >= 0).toList();
                    columns = columns.isEmpty() ? null : columns;
                } else {
                    columns.forEach(column -> titles.add(CODE.matcher(cells.get(column)).replaceAll(" ")));
                }
            }
        }
        return String.join(".\n", titles);
    }

    /** Returns the pages in the places that the glossary lists, by path. */
    private Map<Path, String> pages() throws IOException {
        Map<Path, String> pages = new LinkedHashMap<>();
        for (String place : section("Places").lines().filter(line -> line.startsWith("- ")).map(GlossaryTest::quoted)
                .map(List::getFirst).toList()) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + place);
            int wildcard = place.indexOf('*');
            String fixed = wildcard < 0 ? place : place.substring(0, place.lastIndexOf('/', wildcard) + 1);
            int before = pages.size();
            try (Stream<Path> files = Files.walk(ROOT.resolve(fixed))) {
                files.map(ROOT::relativize).filter(matcher::matches).sorted()
                        .forEach(file -> pages.put(file, read(ROOT.resolve(file))));
            }
            assertTrue(pages.size() > before, () -> "no page is at " + place);
        }
        return pages;
    }

    private static String text(Path page, String content) {
        String name = page.toString();
        return name.endsWith(".feature") ? titles(content) : name.endsWith(".java") ? javadoc(content) : prose(content);
    }

    @Test
    void no_page_has_a_word_that_the_glossary_replaces() throws IOException {
        Map<String, Pattern> words = replaced();
        List<String> wrong = new ArrayList<>();
        pages().forEach((page, content) -> found(words, text(page, content))
                .forEach(place -> wrong.add(page + ": " + place)));
        assertEquals(List.of(), wrong, () -> "\n" + String.join("\n", wrong)
                + "\nThe table 'Replaced words' of spec/glossary.md has the words to write.\n");
    }

    @Test
    void the_words_are_in_order_and_each_has_a_sentence() {
        List<List<String>> words = table("Words");
        List<String> names = words.stream().map(List::getFirst).toList();
        List<String> letters = names.stream().filter(name -> Character.isLetter(name.charAt(0))).toList();
        assertEquals(letters.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), letters);
        assertEquals(names.stream().distinct().toList(), names);
        words.forEach(word -> assertTrue(word.get(1).endsWith("."), word::toString));
    }

    @Test
    void a_replaced_word_is_found_across_lines_but_not_in_code_or_in_another_word() {
        Map<String, Pattern> words = replaced();
        assertEquals(1, found(words, prose("A float is cut\noff.")).size());
        assertEquals(List.of(), found(words, prose("`cut off`\n```\ncut off\n```\n[x](cut off)")));
        assertEquals(List.of(), found(words, prose("composition somewhat")));
    }

    @Test
    void a_replaced_word_is_found_in_titles_and_descriptions_of_a_feature() {
        Map<String, Pattern> words = replaced();
        String feature = """
                Feature: The very same
                  Scenario Outline: <position> of a position
                    Given `position = 1`
                    Then `x` is `y` for every row of
                      | position |
                      | what     |
                    Examples:
                      | case | description | code     |
                      | what | nobody      | position |
                """;
        assertEquals(List.of("position", "very same", "nobody"), found(words, titles(feature)).stream()
                .map(place -> place.substring(1, place.indexOf('\'', 1))).toList());
    }

    @Test
    void a_replaced_word_is_found_in_javadoc_but_not_in_its_names_or_in_the_code_around_it() {
        Map<String, Pattern> words = replaced();
        String java = """
                /**
                 * Returns the very
                 * same object, {@code what}, {@link #what}, {@linkplain #what that position}.
                 *
                 * @param position somebody
                 */
                int position(int position); // nobody
                /** Is a float cut */
                /** off? */
                """;
        assertEquals(List.of("position", "very same", "somebody"), found(words, javadoc(java)).stream()
                .map(place -> place.substring(1, place.indexOf('\'', 1))).toList());
    }
}
