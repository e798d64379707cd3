package org.tensortck.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tensortck.atlas.Atlas;
import org.tensortck.atlas.Cell;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;

/** The tables of {@code spec/copies.md} that have the relation of each expression to its argument, read off the atlas. */
final class CopiesTable {
    private CopiesTable() {}

    /** A row of a table without its expressions: those of one requirement with equal answers are in one row. */
    private record Row(String answer, String requirement) {}

    /** Returns a page with the tables of both libraries. */
    static String completed(String page, Suite suite) {
        List<Cell> cells = Atlas.of(suite).cells();
        String completed = page;
        for (Side side : Side.values()) {
            completed = new Region(side.objects()).replace(completed, String.join("\n",
                    table(suite, cells.stream().filter(cell -> cell.side() == side).toList())));
        }
        return completed;
    }

    private static List<String> table(Suite suite, List<Cell> cells) {
        Map<String, List<Cell>> byExpression = cells.stream()
                .collect(Collectors.groupingBy(cell -> cell.of().requirement() + " " + cell.expression(),
                        LinkedHashMap::new, Collectors.toList()));
        Map<Row, List<String>> rows = new LinkedHashMap<>();
        byExpression.values().forEach(own -> rows
                .computeIfAbsent(new Row(answer(own), requirement(suite.requirementOf(own.getFirst().of()))),
                        _ -> new ArrayList<>())
                .add("`" + own.getFirst().expression() + "`"));
        List<String> lines = new ArrayList<>(List.of("| expression | answer | requirement |", "|---|---|---|"));
        rows.forEach((row, expressions) -> lines.add("| " + String.join(", ", expressions) + " | " + row.answer()
                + " | " + row.requirement() + " |"));
        return lines;
    }

    /** Returns a link to the requirement, with its level where that is not MUST. */
    private static String requirement(Requirement requirement) {
        return "[" + requirement.id() + "]"
                + (requirement.level() == Requirement.Level.MUST ? "" : ", " + requirement.level());
    }

    /** Returns the relation of most layouts, then every other with its layouts. */
    private static String answer(List<Cell> cells) {
        Map<String, List<String>> layouts = cells.stream().collect(Collectors.groupingBy(CopiesTable::relation,
                LinkedHashMap::new, Collectors.mapping(Cell::layout, Collectors.toList())));
        return layouts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> entry) -> -entry.getValue().size()))
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; ")).replaceFirst(": [^;]*", "");
    }

    private static String relation(Cell cell) {
        return cell.required().refusal().map(kind -> "refused with `" + kind + "`")
                .orElse(cell.required().toString())
                + cell.of().deviates().map(library -> " (" + library + " deviates)").orElse("");
    }
}
