package org.tensortck.site.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.report.ClaimSummary;
import org.tensortck.site.text.Chapter;
import org.tensortck.site.text.Markup;
import org.tensortck.site.text.RequirementText;
import org.tensortck.spi.Group;
import org.tensortck.suite.Html;
import org.tensortck.verdict.Verdict;

/** The matrix of libraries: by group and by chapter on one page, and by requirement on a page for each subject. */
final class MatrixPages {
    private final Content content;

    MatrixPages(Content content) {
        this.content = content;
    }

    /** Returns the name of the page with the requirements of a subject. */
    static String page(String subject) {
        return "matrix-" + Markup.slug(subject) + ".html";
    }

    /** Writes all pages. */
    void write(PageWriter writer) throws IOException {
        Map<String, Object> model = base();
        model.put("groups", Arrays.stream(Group.values()).map(this::group).flatMap(Optional::stream).toList());
        model.put("subjects", content.specification().bySubject().entrySet().stream()
                .map(entry -> subject(entry.getKey(), entry.getValue())).toList());
        writer.page("matrix.html", "Matrix of libraries", "matrix.html", model);
        for (Map.Entry<String, List<Chapter>> subject : content.specification().bySubject().entrySet()) {
            Map<String, Object> own = base();
            own.put("subject", subject.getKey());
            own.put("others", content.specification().bySubject().keySet().stream()
                    .map(name -> Map.of("name", name, "page", page(name), "current", name.equals(subject.getKey())))
                    .toList());
            own.put("chapters", subject.getValue().stream().map(chapter -> Map.of("chapter", chapter, "rows",
                    ChapterPages.rows(chapter.requirements(), content.columns()))).toList());
            own.put("span", content.columns().size() + 1);
            writer.page(page(subject.getKey()), "Matrix: " + subject.getKey(), "requirements.html", own);
        }
    }

    private Map<String, Object> base() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("columns", content.columns());
        model.put("size", Tables.size(content.columns()));
        return model;
    }

    private Optional<Map<String, Object>> group(Group group) {
        List<Optional<ClaimSummary.GroupSummary>> scores = new ArrayList<>();
        for (Column column : content.columns()) {
            scores.add(column.library().claim().groups().stream()
                    .filter(score -> score.group().equals(group.word())).findFirst());
        }
        if (scores.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        StringBuilder cells = new StringBuilder();
        scores.forEach(score -> cells.append(score.map(MatrixPages::cell).orElse("<td class=\"n\"></td>")));
        return Optional.of(Map.of("name", group.word(), "cells", new Html(cells.toString())));
    }

    private static String cell(ClaimSummary.GroupSummary score) {
        Set<Verdict> verdicts = score.counts().entrySet().stream().filter(count -> count.getValue() > 0)
                .flatMap(count -> Verdict.of(count.getKey()).stream()).collect(Collectors.toSet());
        boolean declared = !score.declaration().equals("not declared");
        // Unsupported cases of a declared group are those that need more than the group.
        verdicts.remove(declared && verdicts.size() > 1 ? Verdict.UNSUPPORTED : Verdict.PASSED);
        Verdict worst = declared ? Verdict.worst(verdicts) : Verdict.UNSUPPORTED;
        long passed = score.counts().getOrDefault(Verdict.PASSED.word(), 0L);
        boolean inPart = score.declaration().startsWith("in part");
        return "<td class=\"" + Mark.style(worst) + "\" title=\"" + Markup.escaped(score.declaration()) + "\">"
                + Mark.symbol(worst) + (declared ? " " + passed + "/" + score.cases() + (inPart ? " ◐" : "") : "")
                + "</td>";
    }

    private Map<String, Object> subject(String name, List<Chapter> chapters) {
        return Map.of("name", name, "page", page(name), "chapters",
                chapters.stream().map(chapter -> Map.<String, Object>of("chapter", chapter, "cells",
                        Cells.of(chapter.requirements().stream().map(RequirementText::id)
                                .collect(Collectors.toSet()), content.columns())))
                        .toList());
    }
}
