package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.InputException;
import org.tensortck.report.RecordedEvaluator;
import org.tensortck.report.RecordedRun;
import org.tensortck.report.RunReport;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the reports of parts together. */
@Command(name = "merge", mixinStandardHelpOptions = true, description = {
        "Makes one report of the reports of all shards of a run (run --shard), and gives the verdict that no shard has.",
        "Waivers and deviations are applied, and blocked cases are found, over the whole. Exit code: as that of run."})
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "the folders of the reports; together they have each case once")
    private List<Path> folders = List.of();

    @Option(names = "--report", paramLabel = "DIR", description = "where to write the report; ${DEFAULT-VALUE} if not given")
    private Path report = Path.of("tensor-tck-report");

    @Option(names = "--features", paramLabel = "DIR", description = "a folder with feature files that were run as well")
    private Optional<Path> features = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", description = "the expected failures, in YAML")
    private Optional<Path> waivers = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Suite suite = Suites.canonical(features);
        List<RecordedRun> parts = folders.stream().map(folder -> RecordedRun.read(folder, suite)).toList();
        RecordedRun first = parts.getFirst();
        parts.forEach(part -> requireAlike(first, part));
        TckRun run = new TckRun(suite, waivers.isEmpty() ? Waivers.none() : Waivers.read(waivers.get()))
                .taking(together(parts, suite));
        RunReport runReport = new RunReport(report);
        try (RecordedEvaluator evaluator = new RecordedEvaluator(first.info(), first.declarations().orElseThrow())) {
            RunResult result = runReport.run(run, evaluator, first.info(), _ -> {});
            return RunEnd.show(result, runReport.page());
        }
    }

    private static void requireAlike(RecordedRun first, RecordedRun part) {
        if (part.declarations().isEmpty()) {
            throw new InputException("merge: " + part.file() + " is unfinished: run it again, with --resume");
        }
        if (!part.info().equals(first.info())) {
            throw new InputException("merge: " + first.file() + " is a run of " + first.described() + ", and "
                    + part.file() + " one of " + part.described());
        }
        if (!part.declarations().get().all().equals(first.declarations().orElseThrow().all())) {
            throw new InputException(
                    "merge: the libraries declare other capabilities, dtypes or devices in " + first.file()
                            + " than in " + part.file());
        }
    }

    private static Map<String, CaseResult> together(List<RecordedRun> parts, Suite suite) {
        Map<String, CaseResult> results = new HashMap<>();
        Map<String, Path> files = new HashMap<>();
        for (RecordedRun part : parts) {
            part.results().forEach((id, result) -> {
                Path other = files.put(id, part.file());
                if (other != null) {
                    throw new InputException("merge: case " + id + " is in " + other + " and in " + part.file());
                }
                results.put(id, result);
            });
        }
        List<String> missing = suite.cases().keySet().stream().filter(id -> !results.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            throw new InputException("merge: " + missing.size() + " of " + suite.cases().size()
                    + " cases are in no report, the first of them is " + missing.getFirst());
        }
        return results;
    }
}
