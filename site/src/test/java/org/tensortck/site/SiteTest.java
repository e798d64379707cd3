package org.tensortck.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.atlas.Atlas;
import org.tensortck.site.text.Markup;
import org.tensortck.suite.Case;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.value.Relation;
import org.tensortck.verdict.Verdict;
import org.xml.sax.SAXException;

/** The structure of a site of twelve libraries, of which one fails nearly everything and has markup in all its texts. */
class SiteTest {
    static final String MARKUP = "<script>document.title='RAN'</script> \"onmouseover=\"document.title='RAN' ]]> {{title}}"
            + " <img src=x onerror=document.title='RAN'> </title></style> &amp;";
    private static final String ANSWERED = "ALI-4.1/contiguous";
    private static final int LIBRARIES = 12;
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final int MOST_OF_A_PAGE = 300_000;
    /** For each case of the suite: twelve libraries have results for it. */
    private static final int MOST_OF_A_CASE = 1_860;

    @TempDir
    private static Path folder;

    private static Path site;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void write() throws IOException {
        site = folder.resolve("site");
        Site.write(site, reports(folder), Optional.of(earlier(folder)));
        try (Stream<Path> files = Files.list(site)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
                PAGES.put(file.getFileName().toString(), Jsoup.parse(Files.readString(file)));
            }
        }
    }

    /** Writes the reports of twelve libraries. */
    static List<Path> reports(Path folder) throws IOException {
        List<Path> reports = new ArrayList<>();
        reports.add(ReportFixture.of("alpha", "1.0").judgingBoth()
                .with("MEM-1.1", Verdict.FAILED, "`t[0, 0]` is 0.5, but should be 100.0")
                .with("MEM-45.1/whole", Verdict.DEVIATES, "as NumPy does")
                .answering(ANSWERED, Relation.of(Relation.Sort.COPY)).write(folder.resolve("alpha")));
        Files.writeString(folder.resolve("alpha/pictures.ndjson"), """
                {"case":"MEM-1.1","pictures":[{"title":"After `n[0, 0] = 100`","svg":"<svg viewBox='0 0 9 9'><text \
                class='cell'>100</text></svg>"}]}
                """);
        reports.add(ReportFixture.of(MARKUP, MARKUP).run(MARKUP)
                .with(of -> Optional.of(VERDICTS.get(Math.floorMod(of.id().hashCode(), VERDICTS.size()))),
                        MARKUP.repeat(30))
                .write(folder.resolve("markup")));
        for (int number = reports.size() + 1; number < LIBRARIES; number++) {
            int seed = number;
            reports.add(ReportFixture.of("library " + number, "1").with(of -> drawn(of, seed), "reason " + number)
                    .write(folder.resolve("library" + number)));
        }
        return reports;
    }

    private static Optional<Verdict> drawn(Case of, int seed) {
        int number = Math.floorMod((of.requirement() + seed).hashCode() * 31, 20);
        return number < 3
                ? Optional.of(Verdict.UNSUPPORTED)
                : number == 3 ? Optional.of(Verdict.FAILED) : Optional.empty();
    }

    static Path earlier(Path folder) throws IOException {
        return ReportFixture.of("alpha", "0.9").judgingBoth().run("earlier")
                .with("MEM-2.1", Verdict.FAILED, "it was wrong").answering(ANSWERED, Relation.of(Relation.Sort.COPY))
                .write(folder.resolve("earlier"));
    }

    @Test
    void each_requirement_has_a_page_and_each_case_a_place_on_it() {
        List<String> missing = new ArrayList<>();
        Suite suite = Suite.canonical();
        for (Requirement requirement : suite.requirements().values()) {
            Document page = PAGES.get(requirement.id() + ".html");
            if (page == null || page.getElementById(requirement.id()) == null) {
                missing.add(requirement.id());
                continue;
            }
            assertTrue(page.selectFirst("h1").text().contains(requirement.title().replaceAll("[`*]", "")),
                    () -> requirement.id() + ": " + page.selectFirst("h1"));
            suite.casesOf(requirement.id()).stream().map(Case::id).filter(id -> page.getElementById(id) == null)
                    .forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void each_link_leads_somewhere_and_none_is_absolute_within_the_site() {
        Map<String, Set<String>> ids = new HashMap<>();
        PAGES.forEach((name, page) -> ids.put(name, page.select("[id]").stream().map(Element::id)
                .collect(Collectors.toSet())));
        Set<String> broken = new TreeSet<>();
        PAGES.forEach((name, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI uri = URI.create(target);
                if (uri.isAbsolute()) {
                    if (!element.normalName().equals("a") || !uri.getScheme().matches("https?|mailto")) {
                        broken.add(name + " loads " + target);
                    }
                    continue;
                }
                String path = uri.getPath().isEmpty() ? name : uri.getPath();
                boolean exists = Files.exists(site.resolve(path));
                boolean hasId = uri.getFragment() == null
                        || ids.getOrDefault(path, Set.of()).contains(uri.getFragment());
                if (path.startsWith("/") || !exists || !hasId) {
                    broken.add(name + " -> " + target);
                }
            }
        });
        assertEquals(Set.of(), broken);
    }

    @Test
    void ids_are_unique_on_a_page() {
        Set<String> twice = new TreeSet<>();
        PAGES.forEach((name, page) -> page.select("[id]").stream().collect(Collectors.groupingBy(Element::id,
                Collectors.counting())).forEach((id, count) -> {
                    if (count > 1) {
                        twice.add(name + "#" + id);
                    }
                }));
        assertEquals(Set.of(), twice);
    }

    @Test
    void pages_are_small_and_the_whole_is_too() throws IOException {
        List<String> large = new ArrayList<>();
        long all = 0;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all += Files.size(file);
                if (Files.size(file) > MOST_OF_A_PAGE) {
                    large.add(site.relativize(file) + " has " + Files.size(file) + " bytes");
                }
            }
        }
        assertEquals(List.of(), large);
        int cases = Suite.canonical().cases().size();
        assertTrue(all < (long) MOST_OF_A_CASE * cases, all + " bytes for " + cases + " cases");
    }

    @Test
    void a_page_has_no_script_and_no_style_but_those_of_the_site() {
        Set<String> found = new TreeSet<>();
        PAGES.forEach((name, page) -> {
            page.select("script").stream().filter(script -> !script.attr("src").equals("assets/site.js")
                    || !script.data().isEmpty()).forEach(script -> found.add(name + ": " + script));
            page.select("style, iframe, object, embed, form, base, img[src=x]")
                    .forEach(e -> found.add(name + ": " + e));
            page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
                    found.add(name + ": " + attribute);
                }
            }));
            if (!page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content")
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'")) {
                found.add(name + " has another policy");
            }
        });
        assertEquals(Set.of(), found);
    }

    @Test
    void the_texts_of_a_library_are_shown_as_they_are() {
        Document home = PAGES.get("index.html");
        assertTrue(home.selectFirst("table.libraries").text().contains(normal(MARKUP)), home.text());
        Document library = PAGES.values().stream()
                .filter(page -> page.title().startsWith(normal(MARKUP) + " (tensors)")).findFirst().orElseThrow();
        assertTrue(library.selectFirst("h1").text().contains(normal(MARKUP)));
        assertTrue(library.selectFirst("pre.detail").text().contains(normal(MARKUP)));
        assertTrue(library.selectFirst("dl.run").text().contains(normal(MARKUP)));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void a_page_has_landmarks_a_language_a_title_and_one_main_heading() {
        Set<String> titles = new TreeSet<>();
        PAGES.forEach((name, page) -> {
            assertEquals("en", page.selectFirst("html").attr("lang"), name);
            assertEquals(1, page.select("main").size(), name);
            assertEquals(1, page.select("h1").size(), name);
            assertEquals(1, page.select("header.top").size(), name);
            assertTrue(page.select("img:not([alt])").isEmpty(), name);
            assertTrue(page.select("nav:not([aria-label])").isEmpty(), name);
            assertTrue(titles.add(page.title()), () -> name + " has the title of another page: " + page.title());
        });
    }

    @Test
    void chapters_and_requirements_come_in_the_order_of_the_readme() {
        List<String> subjects = PAGES.get("index.html").select(".subject h3").eachText();
        assertEquals("sharing and copying", subjects.getFirst());
        assertEquals("the rest", subjects.getLast());
        assertEquals("memory.html", PAGES.get("index.html").selectFirst(".subject a").attr("href"));
        assertEquals(List.of("MEM-2.html"), PAGES.get("MEM-1.html").select("nav.pager a").eachAttr("href"));
        List<String> chapters = PAGES.get("index.html").select(".subject a").eachAttr("href");
        assertTrue(chapters.containsAll(List.of("warnings.html", "types.html")), "a chapter is missing: " + chapters);
    }

    @Test
    void the_home_page_counts_all_evaluated_cases_that_did_not_pass() {
        for (Element row : PAGES.get("index.html").select("table.libraries tbody tr")) {
            String[] passedOf = row.select("td.num").first().text().split(" of ");
            assertEquals(Long.parseLong(passedOf[1]) - Long.parseLong(passedOf[0]),
                    Long.parseLong(row.select("td.num").last().text()), row::text);
        }
        Element alpha = PAGES.get("index.html").select("table.libraries tbody tr").first();
        assertEquals("2", alpha.select("td.num").last().text(), alpha::text);
    }

    @Test
    void following_next_visits_each_requirement_once() {
        Set<String> visited = new TreeSet<>();
        Optional<String> next = Optional.of("MEM-1.html");
        while (next.isPresent()) {
            assertTrue(visited.add(next.get()), next::get);
            next = Optional.ofNullable(PAGES.get(next.get()).selectFirst("a[rel=next]"))
                    .map(link -> link.attr("href"));
        }
        assertEquals(Suite.canonical().requirements().size(), visited.size());
    }

    @Test
    void a_requirement_shows_its_verdicts_and_the_reason_of_a_failure() {
        Document page = PAGES.get("MEM-1.html");
        assertEquals("✗ failed alpha (tensors) 3 of 4 passed", page.selectFirst(".verdicts li").text());
        Element finding = page.getElementById("library-alpha-tensors");
        assertTrue(finding.text().contains("`t[0, 0]` is 0.5, but should be 100.0"), finding.text());
        assertEquals("MEM-1.html#MEM-1.1", finding.selectFirst("a.id").attr("href"));
        assertTrue(page.selectFirst("aside").text().contains("PyTorch 2.13.0"), page.selectFirst("aside").text());
        assertTrue(page.selectFirst("aside").text().contains("MemoryExport"), page.selectFirst("aside").text());
        assertTrue(page.selectFirst("pre.code").text().contains(">>> n = t.numpy()"), page.text());
    }

    @Test
    void a_picture_of_a_report_is_drawn_in_its_scenario() {
        Element figure = PAGES.get("MEM-1.html").selectFirst("#MEM-1\\.1 figure");
        assertEquals("100", figure.selectFirst("svg text.cell").text());
        assertEquals("After n[0, 0] = 100", figure.selectFirst("figcaption").text());
    }

    @Test
    void the_matrix_has_a_row_for_each_requirement_and_a_cell_for_each_library() {
        Set<String> rows = new TreeSet<>();
        PAGES.forEach((name, page) -> {
            if (name.startsWith("matrix-")) {
                for (Element row : page.select("tr.row")) {
                    assertTrue(rows.add(row.selectFirst(".id").text()), row::text);
                    assertEquals(LIBRARIES, row.select("td").size(), row::text);
                }
            }
        });
        assertEquals(Suite.canonical().requirements().size(), rows.size());
        Element first = PAGES.get("matrix-sharing-and-copying.html").selectFirst("tr.row td");
        assertEquals("✗ 1", first.text());
        assertEquals("failed, 3 of 4 passed", first.selectFirst("a").attr("aria-label"));
    }

    @Test
    void the_atlas_has_each_expression_and_the_answers_that_differ() {
        Document page = PAGES.get("atlas.html");
        Atlas atlas = Atlas.of(Suite.canonical());
        assertEquals(atlas.cells().size(), page.select("table.atlas td:not(:empty)").size());
        Element row = page.selectFirst("#ALI-4\\.1");
        Element cell = row.select("td").get(0);
        assertEquals(List.of("view", "view ≠1"), List.of(cell.className(), cell.text()));
        assertEquals("alpha (tensors): copy", cell.selectFirst("a").attr("title"));
        Element answers = page.selectFirst("#otherwise ~ details");
        assertEquals("alpha (tensors) cells: 1", answers.selectFirst("summary").text());
        assertEquals(List.of("contiguous", "view", "copy"), answers.select("tbody td").eachText());
    }

    @Test
    void changes_are_newly_failing_and_newly_passing() {
        Document page = PAGES.get("changes.html");
        assertEquals(List.of("newly failing 1", "newly passing 1"),
                page.select("section").first().select("h3").eachText());
        assertEquals(List.of("MEM-1.html#MEM-1.1", "MEM-2.html#MEM-2.1"),
                page.select("section").first().select(".reasons a").eachAttr("href"));
    }

    @Test
    void a_library_page_tells_failures_before_groups() {
        Document page = PAGES.get("library-array-arrays.html");
        assertEquals(
                List.of("Failed 1 case of 1 requirement", "Deviates, as the requirement says 1 case of 1 requirement",
                        "Groups of capabilities"),
                page.select("h2").eachText().subList(0, 3));
    }

    @Test
    void a_badge_says_the_verdict_and_is_sound_xml() throws IOException {
        String badge = Files.readString(site.resolve("badges/alpha-tensors.svg"));
        Document svg = Jsoup.parse(badge, Parser.xmlParser());
        assertTrue(svg.selectFirst("title").text().startsWith("alpha (tensors): tensor TCK, not conformant"), badge);
        try (Stream<Path> badges = Files.list(site.resolve("badges"))) {
            for (Path file : badges.toList()) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_summary_for_programs_names_each_library_and_its_page() throws IOException {
        JsonNode summary = new ObjectMapper().readTree(Files.readString(site.resolve("site.json")));
        assertEquals(LIBRARIES, summary.get("libraries").size());
        for (JsonNode library : summary.get("libraries")) {
            assertTrue(PAGES.containsKey(library.get("page").asText()), library.toString());
            assertTrue(Files.exists(site.resolve(library.get("badge").asText())), library.toString());
        }
    }

    @Test
    void the_search_index_has_each_requirement_and_each_operation() throws IOException {
        String script = Files.readString(site.resolve("assets/search.js"));
        assertTrue(script.startsWith("window.tensorTckIndex = {"));
        JsonNode index = new ObjectMapper().readTree(script.substring(script.indexOf('{')));
        assertEquals(Suite.canonical().requirements().size(), index.get("requirements").size());
        assertTrue(index.get("copies").size() > 60, index.get("copies").toString());
        for (JsonNode row : index.get("copies")) {
            row.get(3).forEach(id -> assertTrue(PAGES.containsKey(Markup.pageOf(id.asText())), row.toString()));
        }
    }

    @Test
    void two_sites_of_the_same_reports_are_equal() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Site.write(one, List.of(folder.resolve("alpha")), Optional.empty());
        Site.write(two, List.of(folder.resolve("alpha")), Optional.empty());
        try (Stream<Path> files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(-1, Files.mismatch(file, two.resolve(one.relativize(file))), file::toString);
            }
        }
        assertFalse(Files.exists(one.resolve("changes.html")));
    }
}
