package org.tensortck.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Gherkin writes it: texts between bars, with a backslash before a bar and before a backslash. */
final class TableText {
    private TableText() {}

    /** Returns a row without padding, so that it only differs where a text does. */
    static String line(List<String> row) {
        return row.stream().map(TableText::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Returns all rows, one a line, with the bars of a column below each other. */
    static String aligned(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < (rows.isEmpty() ? 0 : rows.getFirst().size()); column++) {
            int of = column;
            widths.add(rows.stream().mapToInt(row -> escaped(row.get(of)).length()).max().orElse(0));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < row.size(); column++) {
                String text = escaped(row.get(column));
                line.append(' ').append(text).repeat(' ', widths.get(column) - text.length()).append(" |");
            }
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
    }
}
