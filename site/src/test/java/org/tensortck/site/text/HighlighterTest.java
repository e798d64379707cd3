package org.tensortck.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Highlighting adds marks to code, and changes no character of it. */
class HighlighterTest {

    private static String text(String markup) {
        return markup.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Test
    void all_code_of_the_suite_keeps_its_text() {
        Pattern code = Pattern.compile("`([^`]*)`");
        int seen = 0;
        for (Case of : Suite.canonical().cases().values()) {
            for (Case.Step step : of.steps()) {
                Matcher matcher = code.matcher(step.text());
                while (matcher.find()) {
                    assertEquals(matcher.group(1), text(Highlighter.code(matcher.group(1))), of.id());
                    seen++;
                }
                step.docString().ifPresent(below -> assertEquals(below, text(Highlighter.code(below)), of.id()));
            }
        }
        assertTrue(seen > 10_000, "only " + seen + " pieces of code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "\"unclosed", "# comment <b>", "a # <i> & \"", "x = '\ud835\udc99' + y", "$?!§",
            "<script>alert(1)</script>", "a\n  b\t#c\nd"})
    void any_text_keeps_its_characters_and_is_no_markup(String code) {
        String markup = Highlighter.code(code);
        assertEquals(code, text(markup));
        assertEquals("", markup.replaceAll("</?span( class=\"[a-z]\")?>", "").replaceAll("[^<>]", ""), markup);
    }

    @Test
    void words_are_marked_by_their_kind() {
        assertEquals("n <span class=\"k\">is</span> <span class=\"k\">not</span> <span class=\"k\">None</span>",
                Highlighter.code("n is not None"));
        assertEquals("t.<span class=\"f\">sum</span>(<span class=\"n\">1</span>)", Highlighter.code("t.sum(1)"));
        assertEquals("x = <span class=\"s\">'a'</span>", Highlighter.code("x = 'a'"));
    }

    @Test
    void a_placeholder_is_marked_also_within_a_string() {
        assertEquals("<span class=\"s\">'</span><var>text</var><span class=\"s\">'</span>",
                Highlighter.code("'<text>'", Set.of("text")));
        assertEquals("a &lt; b", Highlighter.code("a < b", Set.of("text")));
    }
}
