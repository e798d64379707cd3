package org.tensortck.site.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensortck.site.text.Chapter;
import org.tensortck.site.text.Markup;
import org.tensortck.site.text.RequirementText;

/** A page for each chapter: its introduction, and its requirements with the verdict of each library. */
final class ChapterPages {
    private final Content content;

    ChapterPages(Content content) {
        this.content = content;
    }

    /** Writes all pages. */
    void write(PageWriter writer) throws IOException {
        List<Chapter> chapters = content.specification().chapters();
        for (int place = 0; place < chapters.size(); place++) {
            Chapter chapter = chapters.get(place);
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("chapter", chapter);
            model.put("subjectId", Markup.slug(chapter.subject()));
            model.put("columns", content.columns());
            model.put("rows", rows(chapter.requirements(), content.columns()));
            model.put("size", Tables.size(content.columns()));
            model.put("anyLibrary", !content.columns().isEmpty());
            model.put("previous", place == 0 ? Optional.empty() : Optional.of(chapters.get(place - 1)));
            model.put("next",
                    place + 1 == chapters.size() ? Optional.empty() : Optional.of(chapters.get(place + 1)));
            writer.page(chapter.page(), chapter.title(), "chapter.html", model);
        }
    }

    /** Returns a row for each requirement. */
    static List<Map<String, Object>> rows(List<RequirementText> requirements, List<Column> columns) {
        String[] section = {""};
        return requirements.stream().map(text -> {
            boolean isNew = !text.section().equals(section[0]);
            section[0] = text.section();
            return Map.<String, Object>of("text", text, "level", text.requirement().level(), "cells",
                    Cells.of(text.id(), columns), "kind", Cells.kind(text.id(), columns), "section",
                    isNew ? Optional.of(text.section()) : Optional.empty());
        }).toList();
    }
}
