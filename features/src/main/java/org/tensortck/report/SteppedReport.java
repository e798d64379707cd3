package org.tensortck.report;

import java.io.IOException;
import java.util.Optional;
import org.tensortck.run.RunResult;
import org.tensortck.run.SteppedRun;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseResult;

/** The report of a run whose caller decides which case is executed next. It is written at the end of the run. */
public final class SteppedReport {
    private final SteppedRun run;
    private final Ending ending;
    private Optional<RunResult> result = Optional.empty();

    SteppedReport(SteppedRun run, Ending ending) {
        this.run = run;
        this.ending = ending;
    }

    /** Writes the files that come last. */
    @FunctionalInterface
    interface Ending {
        void write(RunResult result) throws IOException;
    }

    /** Executes a case and returns its result; empty where the run has ended early. The report is written then. */
    public Optional<CaseResult> run(Case of) throws IOException {
        Optional<CaseResult> ended = result.isPresent() ? Optional.empty() : run.run(of);
        if (run.hasEnded()) {
            end();
        }
        return ended;
    }

    /** Ends the run, at the first call, and returns its result. */
    public RunResult end() throws IOException {
        if (result.isEmpty()) {
            RunResult ended = run.end();
            result = Optional.of(ended);
            ending.write(ended);
        }
        return result.orElseThrow();
    }

    /** Returns whether the run has ended. */
    public boolean hasEnded() {
        return result.isPresent();
    }
}
