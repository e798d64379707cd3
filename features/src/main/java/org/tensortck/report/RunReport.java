package org.tensortck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.verdict.CaseResult;

/**
 * Runs a suite and writes everything about it into one folder: {@code results.ndjson}, {@code summary.json},
 * {@code index.html}, and Cucumber's own {@code cucumber.html}.
 */
public final class RunReport {
    private final Path folder;

    /** Prepares a report in a folder, which is made where it does not exist. */
    public RunReport(Path folder) {
        this.folder = folder;
    }

    /** Runs all cases and writes the report; the listener is told each result as it comes. */
    public RunResult run(TckRun run, Evaluator evaluator, RunInfo info, Consumer<CaseResult> listener)
            throws IOException {
        Files.createDirectories(folder);
        RunResult result;
        try (ResultsWriter results = new ResultsWriter(folder.resolve("results.ndjson"))) {
            result = run.execute(evaluator, info, folder.resolve("cucumber.html"), results.andThen(listener));
        }
        Summary.of(result).write(folder.resolve("summary.json"));
        HtmlReport.write(result, page());
        return result;
    }

    /** Returns the page that people read. */
    public Path page() {
        return folder.resolve("index.html");
    }
}
