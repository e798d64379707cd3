package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evidence.Evidence;
import org.tensortck.report.RunReport;
import org.tensortck.run.ExampleRun;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.ExampleResult;
import org.tensortck.worker.WorkerCommand;
import org.tensortck.worker.WorkerEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records evidence. */
@Command(name = "evidence", mixinStandardHelpOptions = true, description = {
        "Runs all cases and examples on the real PyTorch and NumPy of a Python, and records that they are true.",
        "Nothing is recorded unless each passes, or deviates as its requirement says. New ids are registered, and what",
        "cases call is recorded on the reference."})
final class EvidenceCommand implements Callable<Integer> {

    @Option(names = "--python", paramLabel = "PYTHON", required = true, description = "a Python interpreter that has PyTorch and NumPy")
    private String python;

    @Option(names = "--evidence", paramLabel = "DIR", defaultValue = "spec/evidence", description = "where to record; ${DEFAULT-VALUE} if not given")
    private Path folder;

    @Option(names = "--ids", paramLabel = "FILE", defaultValue = "spec/ids.txt", description = "the file of all ids that were ever given; ${DEFAULT-VALUE} if not given")
    private Path ids;

    @Option(names = "--calls", paramLabel = "FILE", defaultValue = CallsCommand.FILE, description = "the record of what cases call; ${DEFAULT-VALUE} if not given")
    private Path calls;

    @Option(names = "--report", paramLabel = "DIR", defaultValue = "tensor-tck-report", description = "where to write the report; ${DEFAULT-VALUE} if not given")
    private Path report;

    @Override
    public Integer call() throws IOException {
        Suite suite = Suite.canonical();
        RunReport runReport = new RunReport(report);
        RunResult result;
        List<ExampleResult> examples;
        try (ExitGuard _ = ExitGuard.open();
                Evaluator evaluator = new WorkerEvaluator(WorkerCommand.python(python));
                CaseProgress progress = new CaseProgress(suite.cases().size())) {
            RunInfo info = RunInfo.of(evaluator, "torch", "numpy", Subject.BOTH);
            result = runReport.run(new TckRun(suite, Waivers.none()), evaluator, info, progress);
            if (result.unfinished().isPresent()) {
                System.err.println("tensor-tck: " + result.problems().getFirst());
                return ExitGuard.UNFINISHED;
            }
            examples = new ExampleRun(evaluator).onRealLibraries(suite);
        }
        System.out.println("report: " + runReport.page().toAbsolutePath());
        System.out.println(RunResult.identity(result.counts()));
        System.out.println("recorded: " + Evidence.record(result, examples, folder).toAbsolutePath());
        List<String> added = IdRegistry.register(ids, suite);
        System.out.println(added.isEmpty() ? "no new ids" : "new ids: " + String.join(" ", added));
        CallsCommand.record(calls);
        return 0;
    }
}
