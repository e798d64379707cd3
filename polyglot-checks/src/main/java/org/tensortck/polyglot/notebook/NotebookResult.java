package org.tensortck.polyglot.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tensortck.polyglot.notebook.CellResult.Verdict;

/**
 * What became of a notebook.
 *
 * @param notebook the notebook
 * @param cells the result of each cell, in order
 */
public record NotebookResult(Notebook notebook, List<CellResult> cells) {
    private static final String INDENT = "    ";

    public NotebookResult {
        cells = List.copyOf(cells);
    }

    /** Returns whether all cells put out what was recorded. */
    public boolean isSame() {
        return count(Verdict.SAME) == cells.size();
    }

    /** Returns how many cells have a verdict. */
    public long count(Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count();
    }

    /**
     * Returns the report: one line of counts, then each cell that is not the same with its reason or with the lines that
     * differ, {@code -} as recorded and {@code +} as put out here.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(notebook.name()).append(": ").append(cells.size()).append(" code cells: ").append(counts())
                .append('\n');
        for (CellResult cell : cells) {
            if (cell.verdict() != Verdict.SAME) {
                text.append('\n').append(cell.cell().label()).append(": ").append(name(cell.verdict())).append('\n');
                describe(cell, text);
            }
        }
        return text.toString();
    }

    private String counts() {
        return Arrays.stream(Verdict.values()).map(verdict -> count(verdict) + " " + name(verdict))
                .collect(Collectors.joining(", "));
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static void describe(CellResult result, StringBuilder text) {
        if (!result.message().isEmpty()) {
            text.append(INDENT).append(result.message()).append('\n');
            return;
        }
        List<Output> recorded = result.cell().outputs();
        List<Output> actual = result.outputs();
        for (int position = 0; position < Math.max(recorded.size(), actual.size()); position++) {
            Output before = position < recorded.size() ? recorded.get(position) : null;
            Output now = position < actual.size() ? actual.get(position) : null;
            if (!Objects.equals(before, now)) {
                difference(before, now, text);
            }
        }
    }

    private static void difference(Output before, Output now, StringBuilder text) {
        boolean sameSort = before != null && now != null && before.sort().equals(now.sort());
        if (sameSort) {
            text.append(INDENT).append(now.sort()).append('\n');
            LineDifference.between(before.content(), now.content()).forEach(line -> append(line, text));
            return;
        }
        if (before != null) {
            text.append(INDENT).append(before.sort()).append(", not put out here\n");
            LineDifference.between(before.content(), "").forEach(line -> append(line, text));
        }
        if (now != null) {
            text.append(INDENT).append(now.sort()).append(", not recorded\n");
            LineDifference.between("", now.content()).forEach(line -> append(line, text));
        }
    }

    private static void append(String line, StringBuilder text) {
        text.append(INDENT).append(line).append('\n');
    }
}
