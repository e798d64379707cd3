package org.tensortck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.suite.Case;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Whatever text a run is made of, the page shows it and does nothing else with it. */
class HtmlReportTest {
    private static final String RAN = "document.title='RAN'";
    private static final String MARKUP = "<img src=x onerror=" + RAN + "> <script>" + RAN + "</script>"
            + " \"><svg onload=\"" + RAN + "\"> [link](javascript:" + RAN + ") </title></style></script>"
            + " <a href=\"javascript:" + RAN + "\">link</a>";
    private static final Pattern OPENING_TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");

    @TempDir
    private Path folder;

    /** A run with markup in every text that comes from outside. */
    private static RunResult run() {
        String feature = """
                Feature: MARKUP
                  MARKUP

                  Rule: ZZZ-1 MARKUP
                    MARKUP

                    @ZZZ-1.1
                    Scenario: MARKUP
                      Given `MARKUP`
                      And MARKUP
                        \"""
                        MARKUP
                        \"""
                      Then `MARKUP`
                        | MARKUP | MARKUP |
                        | MARKUP | MARKUP |

                    @ZZZ-1.2
                    Scenario Outline: MARKUP
                      Then `<code>`

                      Examples:
                        | case   | code   |
                        | MARKUP | MARKUP |
                """.replace("MARKUP", MARKUP);
        URI uri = URI.create("file:///features/" + MARKUP.replaceAll("[ \\[\\]<>\"]", "") + ".feature");
        Suite suite = Suite.of(List.of(new FeatureFile(uri, feature, false)));
        List<CaseResult> results = new ArrayList<>();
        for (Case of : suite.cases().values()) {
            for (Verdict verdict : Verdict.values()) {
                results.add(new CaseResult(of, verdict, "by design (javascript:" + RAN + "); " + MARKUP, 0));
            }
        }
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put(MARKUP, MARKUP);
        return new RunResult(suite, new RunInfo(MARKUP, MARKUP, MARKUP, versions), results, List.of(MARKUP),
                Optional.empty());
    }

    private Path page() throws IOException {
        Path page = folder.resolve("index.html");
        try (Writer writer = Files.newBufferedWriter(page)) {
            HtmlReport.write(run(), MARKUP, true, writer);
        }
        return page;
    }

    private static String withoutAttributeValues(String html) {
        return ATTRIBUTE.matcher(html).replaceAll("");
    }

    private static Set<String> elements(String html) {
        Set<String> names = new TreeSet<>();
        OPENING_TAG.matcher(withoutAttributeValues(html)).results().forEach(tag -> names.add(tag.group(1)));
        return names;
    }

    private static String title(String html) {
        Matcher title = Pattern.compile("<title>([^<]*)</title>").matcher(html);
        assertTrue(title.find(), "the page has no title");
        return title.group(1);
    }

    @Test
    void markup_from_outside_is_text_in_the_page() throws Exception {
        Path page = page();
        String document = new Chromium(folder).opened(page);
        assertTrue(title(document).startsWith("&lt;img src=x"), title(document));
        Set<String> elements = elements(document);
        assertTrue(elements.containsAll(Set.of("details", "script", "table")), elements.toString());
        assertTrue(Set.of("html", "head", "meta", "title", "style", "body", "header", "main", "section", "h1", "h2",
                "h3", "p", "span", "b", "form", "label", "input", "a", "details", "summary", "blockquote", "pre", "div",
                "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "code", "em", "strong", "script")
                .containsAll(elements), elements.toString());
        assertEquals(2, document.split("<script", -1).length, "there is another script than that of the page");
        assertEquals(List.of(), OPENING_TAG.matcher(withoutAttributeValues(document)).results().map(MatchResult::group)
                .filter(tag -> tag.contains(" on")).toList());
        assertFalse(Pattern.compile("<a [^>]*href=\"javascript:").matcher(document).find(), "a link runs something");
    }

    @Test
    void the_script_of_the_page_runs() throws Exception {
        String document = new Chromium(folder).opened(page());
        assertTrue(Pattern.compile("<label class=\"chip [a-z]+\" hidden").matcher(document).find(),
                "the page's own script did not hide the filters of verdicts that no case has");
    }

    @Test
    void a_script_that_slips_in_is_stopped() throws Exception {
        String slip = "<main><script>" + RAN + "</script><img src=x onerror=\"" + RAN + "\">";
        Path page = page();
        Chromium chromium = new Chromium(folder);
        String text = Files.readString(page).replace("<main>", slip);
        Files.writeString(page, text);
        assertTrue(title(chromium.opened(page)).startsWith("&lt;img src=x"));

        Files.writeString(page, text.replaceAll("<meta http-equiv[^>]*>", ""));
        assertEquals("RAN", title(chromium.opened(page)), "the test itself: without a policy the script runs");
    }

    @Test
    void the_policy_allows_what_is_in_the_page_and_nothing_else() throws IOException {
        String page = Files.readString(page());
        Matcher policy = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")
                .matcher(page);
        assertTrue(policy.find(), "the page has no policy");
        assertTrue(Pattern
                .matches("default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; "
                        + "form-action 'none'", policy.group(1)),
                policy.group(1));
        assertTrue(page.indexOf("<meta http-equiv") < page.indexOf("<title>"), "the policy counts for what follows it");
    }
}
