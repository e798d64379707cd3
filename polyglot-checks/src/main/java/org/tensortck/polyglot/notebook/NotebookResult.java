package org.tensortck.polyglot.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensortck.polyglot.notebook.CellResult.Verdict;

/**
 * The result of a notebook.
 *
 * @param notebook the notebook
 * @param cells the result of each cell, in order
 */
public record NotebookResult(Notebook notebook, List<CellResult> cells) {
    private static final String INDENT = "    ";

    public NotebookResult {
        cells = List.copyOf(cells);
    }

    /** Returns whether the outputs of all cells are the recorded ones. */
    public boolean isSame() {
        return count(Verdict.SAME) == cells.size();
    }

    /** Returns how many cells have a verdict. */
    public long count(Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count();
    }

    /**
     * Returns the report: one line of counts, then each cell that is not the same with its reason or with the lines
     * that differ, {@code -} as recorded and {@code +} in this run.
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
            Optional<Output> before = at(position, recorded);
            Optional<Output> now = at(position, actual);
            if (!before.equals(now)) {
                difference(before, now, text);
            }
        }
    }

    private static Optional<Output> at(int position, List<Output> outputs) {
        return position < outputs.size() ? Optional.of(outputs.get(position)) : Optional.empty();
    }

    private static void difference(Optional<Output> before, Optional<Output> now, StringBuilder text) {
        if (before.isPresent() && before.map(Output::sort).equals(now.map(Output::sort))) {
            text.append(INDENT).append(now.get().sort()).append('\n');
            LineDifference.between(before.get().content(), now.get().content()).forEach(line -> append(line, text));
            return;
        }
        before.ifPresent(output -> {
            text.append(INDENT).append(output.sort()).append(", not put out here\n");
            LineDifference.between(output.content(), "").forEach(line -> append(line, text));
        });
        now.ifPresent(output -> {
            text.append(INDENT).append(output.sort()).append(", not recorded\n");
            LineDifference.between("", output.content()).forEach(line -> append(line, text));
        });
    }

    private static void append(String line, StringBuilder text) {
        text.append(INDENT).append(line).append('\n');
    }
}
