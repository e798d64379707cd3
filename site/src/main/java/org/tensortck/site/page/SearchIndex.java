package org.tensortck.site.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tensortck.site.text.Copies;
import org.tensortck.site.text.RequirementText;
import org.tensortck.site.text.Specification;

/** The words that the search looks in, as a script that assigns one value, so that it loads from a file, too. */
final class SearchIndex {
    private SearchIndex() {}

    /** Returns the script. */
    static String script(Specification specification) {
        ObjectNode index = new ObjectMapper().createObjectNode();
        ArrayNode copies = index.putArray("copies");
        for (Copies.Answer answer : Copies.all()) {
            ArrayNode row = copies.addArray().add(answer.section()).add(answer.operation()).add(answer.answer());
            ArrayNode ids = row.addArray();
            answer.requirements().forEach(ids::add);
        }
        ArrayNode requirements = index.putArray("requirements");
        specification.chapters().forEach(chapter -> {
            for (RequirementText text : chapter.requirements()) {
                requirements.addArray().add(text.id()).add(text.title()).add(String.join(" ", text.functions()))
                        .add(chapter.title());
            }
        });
        // Two line separators are ends of lines to a script, but not to JSON.
        return "window.tensorTckIndex = " + index.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
                + ";\n";
    }
}
