package org.tensortck.site.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensortck.report.ClaimSummary;
import org.tensortck.site.text.Chapter;
import org.tensortck.site.text.Highlighter;
import org.tensortck.site.text.Markup;
import org.tensortck.site.text.RequirementText;
import org.tensortck.suite.Html;

/** The first page: the subject, the search, the verdict of each library, and the chapters. */
final class HomePage {
    private final Content content;

    HomePage(Content content) {
        this.content = content;
    }

    /** Writes the page. */
    void write(PageWriter writer) throws IOException {
        List<RequirementText> requirements = content.specification().requirements();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("home", true);
        model.put("requirements", requirements.size());
        model.put("cases", content.specification().suite().cases().size());
        model.put("libraries", content.columns().stream().map(HomePage::library).toList());
        model.put("anyLibrary", !content.columns().isEmpty());
        model.put("subjects", content.specification().bySubject().entrySet().stream()
                .map(entry -> subject(entry.getKey(), entry.getValue())).toList());
        model.put("recordings", content.evidence().stream().map(evidence -> evidence.recordings().getFirst())
                .toList());
        requirements.stream().filter(text -> text.requirement().example().isPresent()).findFirst().ifPresent(first -> {
            model.put("first", first);
            model.put("example", first.requirement().example().map(e -> new Html(Highlighter.session(e))));
        });
        writer.page("index.html", "Tensor TCK", "home.html", model);
    }

    private static Map<String, Object> library(Column column) {
        ClaimSummary claim = column.library().claim();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("column", column);
        model.put("name", column.library().name());
        model.put("side", column.library().sideWord());
        model.put("version", column.library().version());
        model.put("style", claim.conformant() ? "p" : "f");
        model.put("symbol", claim.conformant() ? "✓" : "✗");
        model.put("verdict", claim.conformant() ? "conformant" : "not conformant");
        model.put("scope", Findings.clipped(column.scope()
                .replaceFirst("^(not )?conformant:? ?", ""), 240));
        model.put("bar", Bar.of(claim.counts()));
        model.put("passed", column.library().passed());
        model.put("evaluated", column.library().evaluated());
        model.put("cases", column.library().cases());
        model.put("notPassed", column.library().evaluated() - column.library().passed());
        return model;
    }

    private Map<String, Object> subject(String name, List<Chapter> chapters) {
        return Map.of("name", name, "id", Markup.slug(name), "chapters", chapters.stream()
                .map(chapter -> Map.of("chapter", chapter, "requirements", chapter.requirements().size(), "cases",
                        chapter.requirements().stream()
                                .mapToInt(text -> content.specification().suite().casesOf(text.id()).size()).sum()))
                .toList());
    }
}
