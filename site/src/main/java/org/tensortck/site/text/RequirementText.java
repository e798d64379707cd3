package org.tensortck.site.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.suite.Html;
import org.tensortck.suite.Requirement;

/**
 * A requirement with its texts as markup.
 *
 * @param requirement the requirement
 * @param section the heading of its section in the chapter; empty where it has none
 * @param statement its sentence
 * @param sentence its sentence without marks
 * @param paragraphs its paragraphs by their label, such as {@code Intent.}, without the session of its example
 * @param functions the functions that its sentence and its example name
 */
public record RequirementText(Requirement requirement, String section, Optional<Html> statement, String sentence,
        Map<String, Html> paragraphs, Set<String> functions) {

    public RequirementText {
        paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
        functions = Collections.unmodifiableSet(new LinkedHashSet<>(functions));
    }

    /** Returns its id. */
    public String id() {
        return requirement.id();
    }

    /** Returns its title. */
    public String title() {
        return requirement.title();
    }

    /** Returns the name of its page. */
    public String page() {
        return Markup.pageOf(id());
    }

    /** Returns a paragraph, or empty where it has none with this label. */
    public Optional<Html> paragraph(String label) {
        return Optional.ofNullable(paragraphs.get(label)).filter(html -> !html.markup().isBlank());
    }
}
