package org.tensortck.site.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensortck.atlas.Atlas;
import org.tensortck.atlas.Cell;
import org.tensortck.atlas.Layout;
import org.tensortck.site.result.RecordedCase;
import org.tensortck.site.text.Markup;
import org.tensortck.suite.Html;
import org.tensortck.suite.Requirement;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;

/** The relation of each expression to its argument in each layout, and the libraries that answer otherwise. */
final class AtlasPage {
    static final String PAGE = "atlas.html";

    private static final int MOST_ANSWERS = 1000;

    private final Content content;
    private final Atlas atlas;

    AtlasPage(Content content) {
        this.content = content;
        this.atlas = Atlas.of(content.specification().suite());
    }

    /** Writes the page. */
    void write(PageWriter writer) throws IOException {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("layouts", atlas.layouts().stream().map(Layout::name).distinct().toList());
        model.put("sides", List.of(side(Side.TENSOR, "Tensors", "tensors"), side(Side.ARRAY, "Arrays", "arrays")));
        int most = MOST_ANSWERS / Math.max(1, content.columns().size());
        model.put("libraries", content.columns().stream().map(column -> library(column, most))
                .flatMap(Optional::stream).toList());
        writer.page(PAGE, "Every expression in every layout", "atlas.html", model);
    }

    private Map<String, Object> side(Side side, String title, String id) {
        List<String> layouts = atlas.layouts().stream().filter(layout -> layout.side() == side).map(Layout::name)
                .toList();
        Map<String, List<Cell>> rows = atlas.cells().stream().filter(cell -> cell.side() == side)
                .collect(Collectors.groupingBy(cell -> cell.of().requirement() + " " + cell.expression(),
                        LinkedHashMap::new, Collectors.toList()));
        return Map.of("title", title, "id", id, "layouts",
                atlas.layouts().stream().filter(layout -> layout.side() == side).toList(), "rows",
                rows.values().stream().map(row -> row(row, layouts)).toList());
    }

    /** Returns the row of an expression; its place on the page has the id of its first scenario. */
    private Map<String, Object> row(List<Cell> cells, List<String> layouts) {
        String scenario = scenario(cells.getFirst());
        Requirement requirement = content.specification().suite().requirementOf(cells.getFirst().of());
        Map<String, Cell> byLayout = cells.stream().collect(Collectors.toMap(Cell::layout, cell -> cell));
        StringBuilder markup = new StringBuilder();
        layouts.forEach(layout -> markup
                .append(Optional.ofNullable(byLayout.get(layout)).map(this::cell).orElse("<td></td>")));
        return Map.of("id", scenario, "expression", cells.getFirst().expression(), "link",
                Markup.linkTo(requirement.id(), scenario), "requirement", requirement, "page",
                Markup.pageOf(requirement.id()), "cells", new Html(markup.toString()));
    }

    /** Returns the id of the scenario of a cell: the part of the id of its case before the row. */
    private static String scenario(Cell cell) {
        String id = cell.of().id();
        return id.substring(0, id.indexOf('/'));
    }

    private String cell(Cell cell) {
        Relation required = cell.required();
        List<String> others = content.columns().stream()
                .flatMap(column -> otherwise(column, cell).map(answer -> column.label() + ": " + answer).stream())
                .toList();
        String mark = others.isEmpty()
                ? ""
                : " <a href=\"#otherwise\" title=\"" + Markup.escaped(String.join("\n", others)) + "\" aria-label=\""
                        + others.size() + " answer otherwise\">≠" + others.size() + "</a>";
        return "<td class=\"" + required.sort().name().toLowerCase(Locale.ROOT).replace('_', '-') + "\""
                + required.refusal().map(kind -> " title=\"" + kind + "\"").orElse("") + ">" + required.sort().word()
                + mark + "</td>";
    }

    /** Returns the relation that a library has in place of the required one. */
    private static Optional<Relation> otherwise(Column column, Cell cell) {
        return Optional.ofNullable(column.library().results().get(cell.of().id())).flatMap(RecordedCase::relation);
    }

    private Optional<Map<String, Object>> library(Column column, int most) {
        List<Cell> cells = atlas.cells().stream().filter(cell -> otherwise(column, cell).isPresent()).toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, Object>> answers = cells.stream().limit(most).map(cell -> Map.<String, Object>of("expression",
                cell.expression(), "layout", cell.layout(), "link",
                Markup.linkTo(cell.of().requirement(), cell.of().id()), "required", cell.required().toString(),
                "observed", otherwise(column, cell).orElseThrow().toString())).toList();
        return Optional.of(Map.of("column", column, "count", cells.size(), "answers", answers, "left",
                cells.size() > most ? (cells.size() - most) + " more" : ""));
    }
}
