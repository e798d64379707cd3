package org.tensortck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.picture.CaseDrawer;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.verdict.CaseResult;

/**
 * Runs a suite and writes everything about it into one folder: {@code results.ndjson}, {@code summary.json},
 * {@code index.html}, and on request Cucumber's own {@code cucumber.html}, and {@code pictures.ndjson}.
 *
 * <p>A report is complete when {@code summary.json} says so, which is written last of all. All files have the same id.
 */
public final class RunReport {
    private final ReportFolder folder;
    private final String id = Instant.now().truncatedTo(ChronoUnit.SECONDS) + "-"
            + UUID.randomUUID().toString().substring(0, 8);
    private final Set<Extra> extras;

    /** A part of a report that is written on request. */
    public enum Extra {
        /** Cucumber's own report, which takes ten times the space of all else. */
        CUCUMBER,
        /** Pictures of the memory that the objects of a case see. */
        PICTURES
    }

    /** Prepares a report in a folder, which is made where it does not exist. */
    public RunReport(Path folder) {
        this(folder, Set.of());
    }

    /** Prepares a report with more parts. */
    public RunReport(Path folder, Set<Extra> extras) {
        this.folder = new ReportFolder(folder, id);
        this.extras = Set.copyOf(extras);
    }

    /**
     * Runs the selected cases and writes the report; the listener receives each result at the end of its case.
     *
     * @throws IllegalArgumentException before the first case, if the folder cannot hold the report
     * @throws IOException if writing the report fails later; the files then say that they are unfinished
     */
    public RunResult run(TckRun run, Evaluator evaluator, RunInfo info, Consumer<CaseResult> listener)
            throws IOException {
        folder.begin(run.cases().size());
        if (!extras.contains(Extra.PICTURES)) {
            return write(run, evaluator, info, listener);
        }
        try (PicturesWriter pictures = new PicturesWriter(folder.pictures())) {
            return write(run.drawing(CaseDrawer.ofMemoryCases(pictures)), evaluator, info, listener);
        }
    }

    private RunResult write(TckRun run, Evaluator evaluator, RunInfo info, Consumer<CaseResult> listener)
            throws IOException {
        try (ExitGuard _ = ExitGuard.open();
                ResultsWriter results = new ResultsWriter(folder.results(), id, run.cases().size(), info,
                        run.part())) {
            RunResult result = run.execute(evaluator, info,
                    extras.contains(Extra.CUCUMBER) ? Optional.of(folder.cucumber()) : Optional.empty(),
                    results.andThen(listener));
            finish(result, results, run.part());
            return result;
        }
    }

    /**
     * Begins the report of a run whose caller decides which case is executed next.
     *
     * @throws IllegalArgumentException if the folder cannot hold the report
     */
    public SteppedReport begin(TckRun run, Evaluator evaluator, RunInfo info) throws IOException {
        int cases = run.cases().size();
        folder.begin(cases);
        ResultsWriter results = new ResultsWriter(folder.results(), id, cases, info, run.part());
        ExitGuard guard = ExitGuard.open();
        return new SteppedReport(run.stepped(evaluator, info, results), result -> {
            try (guard; results) {
                finish(result, results, run.part());
            }
        });
    }

    private void finish(RunResult result, ResultsWriter results, Optional<String> part) throws IOException {
        folder.writePage(page -> HtmlReport.write(result, id, extras.contains(Extra.CUCUMBER), page));
        if (result.unfinished().isEmpty() && result.part().equals(part)) {
            results.complete(result.declarations());
        }
        folder.writeSummary(Summary.of(result), result.unfinished(), result.part());
    }

    /** Returns the page that people read. */
    public Path page() {
        return folder.page();
    }
}
