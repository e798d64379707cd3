package org.tensortck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.List;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.PythonRepr;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;
import org.tensortck.value.Value;

/** What many expressions are that a table has in common. All of a table is checked before any of it fails. */
public final class TableSteps {
    private final Scene scene;

    /** Creates the steps of one scenario. */
    public TableSteps(Scene scene) {
        this.scene = scene;
    }

    /**
     * Compares as {@code {code} is {code}} does, once for each cell, with the texts of the table in place of the words
     * {@code ROW}, {@code COLUMN} and {@code CELL}. A cell such as {@code !READ_ONLY} expects a refusal of that kind.
     */
    @Then("{code} is {code} for every cell of")
    public void isForEveryCell(String actual, String expected, DataTable table) {
        check(CodeTable.ofCells(actual, expected, texts(table)));
    }

    /**
     * Compares as {@code {code} is {code}} does, once for each row, with the texts of the row in place of the words above
     * them. A text such as {@code !READ_ONLY} expects a refusal of that kind.
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
            String difference = difference(check);
            if (difference != null) {
                wrong.add("\n" + check.place() + ": " + difference);
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.size() + " of " + table.checks().size() + " " + table.unit() + "s fail:"
                    + String.join("", wrong));
        }
    }

    /** Returns what was seen and what should have been, or null where they are the same. */
    private String difference(CodeTable.Check check) {
        try {
            return check.expectedKind().isPresent()
                    ? differenceFrom(CodeSteps.kindNamed(check.expectedKind().get()), check.actual())
                    : differenceFrom(scene.contents(scene.evaluate(check.expected())), check.actual());
        } catch (EvaluationException e) {
            return "`" + check.actual() + "` is `" + check.expected() + "`: " + e.getMessage();
        }
    }

    private String differenceFrom(Value should, String actual) {
        try {
            Value seen = scene.contents(scene.attempt(actual));
            return seen.equals(should) ? null : difference(actual, PythonRepr.repr(seen), PythonRepr.repr(should));
        } catch (TensorException e) {
            return difference(actual, refused(e), PythonRepr.repr(should));
        }
    }

    private String differenceFrom(ErrorKind should, String actual) {
        try {
            String seen = PythonRepr.repr(scene.contents(scene.attempt(actual)));
            return difference(actual, seen, "refused with " + should);
        } catch (TensorException e) {
            return e.kind() == should ? null : difference(actual, refused(e), "refused with " + should);
        }
    }

    private static String refused(TensorException refusal) {
        return "refused with " + refusal.kind() + " (" + refusal.getMessage() + ")";
    }

    private static String difference(String actual, String seen, String should) {
        return "`" + actual + "` is " + seen + ", but should be " + should;
    }
}
