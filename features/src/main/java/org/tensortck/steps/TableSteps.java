package org.tensortck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Value;

/** The steps that compare many expressions with a table. All of a table is checked before any of it fails. */
public final class TableSteps {
    private final Scene scene;

    /** Creates the steps of one scenario. */
    public TableSteps(Scene scene) {
        this.scene = scene;
    }

    /**
     * Compares as {@code {code} is {code}} does, once for each cell, with the texts of the table in place of the words
     * {@code ROW}, {@code COLUMN} and {@code CELL}. A cell such as {@code !READ_ONLY} expects a refusal of that kind,
     * one such as {@code float32 or !DTYPE_UNSUPPORTED} either.
     */
    @Then("{code} is {code} for every cell of")
    public void isForEveryCell(String actual, String expected, DataTable table) {
        check(CodeTable.ofCells(actual, expected, texts(table)));
    }

    /**
     * Compares as {@code {code} is {code}} does, once for each row, with the texts of the row in place of the words above
     * them. A text such as {@code !READ_ONLY} expects a refusal of that kind, one such
     * as {@code [1] or !DTYPE_UNSUPPORTED} either.
     */
    @Then("{code} is {code} for every row of")
    public void isForEveryRow(String actual, String expected, DataTable table) {
        check(CodeTable.ofRows(actual, expected, texts(table)));
    }

    /** Returns the texts of a table; Cucumber has null for those that are empty. */
    private static List<List<String>> texts(DataTable table) {
        return table.cells().stream().map(row -> row.stream().map(text -> text == null ? "" : text).toList()).toList();
    }

    private void check(CodeTable table) {
        List<String> wrong = new ArrayList<>();
        for (CodeTable.Check check : table.checks()) {
            difference(check).ifPresent(difference -> wrong.add("\n" + check.place() + ": " + difference));
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size() + " of " + table.checks().size() + " " + table.unit() + "s fail:"
                    + String.join("", wrong));
        }
    }

    /** Returns the observed and the expected result, or empty if they are the same. */
    private Optional<String> difference(CodeTable.Check check) {
        String actual = check.actual();
        try {
            Optional<ErrorKind> kind = check.kind().map(CodeSteps::kindNamed);
            Optional<Value> value = check.expected().map(expected -> scene.contents(scene.evaluate(expected)));
            String should = Stream
                    .concat(value.stream().map(PythonRepr::repr), kind.stream().map(k -> "refused with " + k))
                    .collect(Collectors.joining(" or "));
            try {
                Value seen = scene.contents(scene.attempt(actual));
                return value.filter(seen::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(difference(actual, PythonRepr.repr(seen), should));
            } catch (TensorException e) {
                return kind.filter(e.kind()::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(difference(actual, refused(e), should));
            }
        } catch (EvaluationException e) {
            return Optional.of("`" + actual + "` is `" + check.expected().orElse("refused") + "`: " + e.getMessage());
        }
    }

    private static String refused(TensorException refusal) {
        return "refused with " + refusal.kind() + " (" + refusal.getMessage() + ")";
    }

    private static String difference(String actual, String seen, String should) {
        return "`" + actual + "` is " + seen + ", but should be " + should;
    }
}
