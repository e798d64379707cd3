package org.tensortck.site.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.tensortck.report.ClaimSummary;
import org.tensortck.site.text.Markdown;
import org.tensortck.site.text.Sources;
import org.tensortck.suite.JarFolder;
import org.tensortck.suite.Suite;

/** All pages of a site. */
public final class SitePages {
    /** The file that tells programs, and a later site, about the content of a folder. */
    public static final String SUMMARY = "site.json";

    private static final String PICTURES = "org/tensortck/picture";
    private static final Map<String, String> TITLES = Map.of("spec/copies.md", "Does this copy?", "spec/errors.md",
            "Kinds of error", "spec/warnings.md", "Kinds of warning", "spec/verdicts.md", "Verdicts",
            "spec/glossary.md", "Glossary", "spec/notation.md", "The notation", "spec/implementing.md",
            "Plugging in a library", "spec/evidence/README.md", "Evidence");

    private SitePages() {}

    /** Writes the pages into a folder. */
    public static void write(Content content, Path folder) throws IOException {
        PageWriter writer = new PageWriter(folder, !content.changes().isEmpty());
        new HomePage(content).write(writer);
        new ChapterPages(content).write(writer);
        new RequirementPages(content).write(writer);
        new MatrixPages(content).write(writer);
        new AtlasPage(content).write(writer);
        new LibraryPages(content).write(writer);
        if (!content.changes().isEmpty()) {
            new ChangesPage(content).write(writer);
        }
        for (Map.Entry<String, String> page : TITLES.entrySet()) {
            writer.page(Markdown.pages().getOrDefault(page.getKey(), page.getKey()), page.getValue(), "reference.html",
                    Map.of("title", page.getValue(), "body", Markdown.page(page.getKey())));
        }
        writer.resource("assets/site.css", "site.css");
        writer.resource("assets/site.js", "site.js");
        writer.resource("assets/icon.svg", "icon.svg");
        writer.file("assets/search.js", SearchIndex.script(content.specification()));
        writer.file("assets/picture.css", String.join("\n",
                JarFolder.read(Suite.class, PICTURES, ".css").values()));
        for (Map.Entry<String, String> picture : Sources.pictures().entrySet()) {
            writer.file("pictures/" + picture.getKey(), picture.getValue());
        }
        writer.file(SUMMARY, summary(content));
    }

    private static String summary(Content content) throws IOException {
        ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = json.createObjectNode().put("requirements", content.specification().requirements().size())
                .put("cases", content.specification().suite().cases().size());
        ArrayNode libraries = root.putArray("libraries");
        for (Column column : content.columns()) {
            ClaimSummary claim = column.library().claim();
            ObjectNode library = libraries.addObject().put("name", column.library().name())
                    .put("side", column.library().sideWord());
            column.library().version().ifPresent(version -> library.put("version", version));
            library.put("conformant", claim.conformant()).put("sentence", claim.sentence())
                    .put("run", column.library().run()).put("page", column.page()).put("badge", column.badge());
            library.set("counts", json.valueToTree(claim.counts()));
        }
        return json.writeValueAsString(root) + "\n";
    }
}
