package org.tensortck.polyglot.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tensortck.polyglot.notebook.CellResult.Verdict;
import org.tensortck.polyglot.python.PythonRuntime;
import org.tensortck.vocabulary.LibraryCaller;

/** Runs the code cells of a notebook in order, in one namespace, as IPython would. */
public final class NotebookReplay {
    private final LibraryCaller caller;
    private final PythonRuntime python;
    private final Object cells;

    /**
     * Creates a replay.
     *
     * @param python a runtime for programs over the caller
     * @param caller gives random numbers that a notebook records
     */
    public NotebookReplay(PythonRuntime python, LibraryCaller caller) {
        this.caller = caller;
        this.python = python;
        this.cells = python.load(NotebookReplay.class, "display.py", "cells.py");
    }

    /** Runs all cells of a notebook, from an empty namespace; a cell that fails does not keep the others from running. */
    public NotebookResult run(Notebook notebook) {
        caller.begin();
        python.begin();
        Object session = Objects.requireNonNull(python.call(cells, "session"));
        return new NotebookResult(notebook, notebook.cells().stream().map(cell -> run(cell, session)).toList());
    }

    private CellResult run(CodeCell cell, Object session) {
        caller.replayRandom(cell.randomNumbers());
        List<?> events = (List<?>) Objects.requireNonNull(python.call(cells, "run", cell.source(), session));
        List<Output> outputs = new ArrayList<>();
        String problem = "";
        boolean beyond = false;
        for (Object each : events) {
            List<?> event = (List<?>) each;
            outputs.add(output(event));
            if (text(event, 0).equals("error")) {
                beyond = (Boolean) event.get(4);
                problem = "line " + text(event, 3) + ": " + text(event, 1) + ": " + text(event, 2);
            }
        }
        return judged(cell, outputs, problem, beyond);
    }

    private CellResult judged(CodeCell cell, List<Output> outputs, String problem, boolean beyond) {
        if (outputs.equals(cell.outputs())) {
            return unusedRandomNumbers(cell, outputs);
        }
        if (problem.isEmpty() || cell.failed()) {
            return new CellResult(cell, Verdict.DIFFERENT, outputs, "");
        }
        return new CellResult(cell, beyond ? Verdict.UNSUPPORTED : Verdict.FAILED, outputs, problem);
    }

    private CellResult unusedRandomNumbers(CodeCell cell, List<Output> outputs) {
        int left = caller.randomNumbersLeft();
        if (left == 0) {
            return new CellResult(cell, Verdict.SAME, outputs, "");
        }
        return new CellResult(cell, Verdict.FAILED, outputs, "the cell used "
                + (cell.randomNumbers().size() - left) + " of the " + cell.randomNumbers().size()
                + " random numbers that its metadata gives");
    }

    private static Output output(List<?> event) {
        return switch (text(event, 0)) {
            case "result" -> new Output.Result(text(event, 1));
            case "display" -> new Output.Display(text(event, 1));
            case "error" -> new Output.Failure(text(event, 1), text(event, 2));
            case String stream -> new Output.Stream(stream, text(event, 1));
        };
    }

    private static String text(List<?> event, int position) {
        return (String) event.get(position);
    }
}
