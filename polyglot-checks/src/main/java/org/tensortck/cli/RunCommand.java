package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.python.GraalPyEvaluator;
import org.tensortck.report.RecordedRun;
import org.tensortck.report.RunReport;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Selection;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.Suite;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.worker.WorkerCaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the suite. */
@Command(name = "run", mixinStandardHelpOptions = true, description = {
        "Runs all cases against a tensor library and an array library, or a part of them, and writes a report.",
        "Exit code: 0 conformant in all that it declares, 1 not conformant, 2 wrong usage, 3 unfinished, 70 a fault of the suite. A part has no verdict: 0 where no case of a MUST failed, else 1."})
final class RunCommand implements Callable<Integer> {
    /** The evaluator of the scenarios. */
    enum EvaluatorName {
        JAVA, GRAALPY
    }

    @Mixin
    private LibraryOptions libraries;

    @Option(names = "--subject", paramLabel = "SIDE", description = "whose result it is: tensor, array or both; a case counts if it touches one of them. If not given, the one that is neither the reference nor NumPy, and else both")
    private Optional<Subject> subject = Optional.empty();

    @Option(names = "--evaluator", paramLabel = "NAME", description = "the evaluator of the scenarios: java, or graalpy for real Python; java if not given")
    private EvaluatorName evaluator = EvaluatorName.JAVA;

    @Option(names = "--isolated", description = "host the libraries in a process of their own, so that a crash or a hang costs one case")
    private boolean isolated;

    @Option(names = "--jvm-option", paramLabel = "OPTION", description = "an option for the JVM of the process of their own, such as --jvm-option=-Xmx512m; it takes the options of this JVM too, and of two that contradict each other, this one counts")
    private List<String> jvmOptions = List.of();

    @Option(names = "--only", paramLabel = "IDS", description = "the cases to run, with commas between ids: of a chapter (MEM), a requirement (MEM-1), a scenario (MEM-2.3) or a row of it (MEM-2.3/float32); all if not given")
    private Optional<String> only = Optional.empty();

    @Option(names = "--shard", paramLabel = "N/COUNT", description = "the shard to run: of the requirements, each COUNTth from the Nth on; tensor-tck merge puts the reports of all shards together")
    private Optional<String> shard = Optional.empty();

    @Option(names = "--resume", description = "take the results in the folder of the report, of a run that was killed or is unfinished, and run only the other cases")
    private boolean resume;

    @Option(names = "--features", paramLabel = "DIR", description = "a folder with feature files to run as well")
    private Optional<Path> features = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", description = "the expected failures, in YAML")
    private Optional<Path> waivers = Optional.empty();

    @Option(names = "--report", paramLabel = "DIR", description = "where to write the report; ${DEFAULT-VALUE} if not given")
    private Path report = Path.of("tensor-tck-report");

    @Option(names = "--cucumber-report", description = "write Cucumber's own report as well: cucumber.html, step by step; it is large")
    private boolean cucumberReport;

    @Option(names = "--case-limit", paramLabel = "SECONDS", defaultValue = "60", description = "the longest time that a case may take; ${DEFAULT-VALUE} if not given")
    private long caseLimit;

    @Option(names = "--run-limit", paramLabel = "SECONDS", defaultValue = "900", description = "the longest time that all cases may take; ${DEFAULT-VALUE} if not given")
    private long runLimit;

    @Override
    public Integer call() throws IOException {
        try (ExitGuard _ = ExitGuard.open().within(limits().perProcess())) {
            return run();
        }
    }

    private int run() throws IOException {
        if (!jvmOptions.isEmpty() && !isolated) {
            throw new InputException("--jvm-option is for the process of --isolated, which is not asked for");
        }
        if (only.isPresent() && shard.isPresent()) {
            throw new InputException("--only and --shard both say which part is run: give one of them");
        }
        if ((only.isPresent() || shard.isPresent() || resume) && cucumberReport) {
            throw new InputException("--cucumber-report is of all cases, and --only, --shard and --resume run a part");
        }
        Waivers expected = waivers.isEmpty() ? Waivers.none() : Waivers.read(waivers.get());
        Suite suite = Suites.canonical(features);
        Selection selection = shard.map(Selection::ofShard)
                .orElseGet(() -> only.map(Selection::of).orElseGet(Selection::all));
        TckRun run = new TckRun(suite, expected).within(limits()).only(selection);
        TensorLibrary<?> tensors = libraries.tensors();
        ArrayLibrary<?> arrays = libraries.arrays();
        RunReport runReport = new RunReport(report, cucumberReport);
        RunResult result;
        try (Evaluator code = evaluator(tensors, arrays);
                CaseProgress progress = new CaseProgress(run.cases().size())) {
            RunInfo info = RunInfo.of(code, tensors.name(), arrays.name(),
                    subject.orElseGet(libraries::subject));
            result = runReport.run(resume ? resumed(run, info) : run, code, info, progress);
        }
        return RunEnd.show(result, runReport.page());
    }

    private TckRun resumed(TckRun run, RunInfo info) {
        RecordedRun recorded = RecordedRun.read(report, run.suite());
        if (!recorded.info().equals(info) || !recorded.part().equals(run.part())) {
            throw new InputException("--resume: " + recorded.file() + " is a run of " + recorded.described()
                    + ", and this is one of " + RecordedRun.described(info, run.part()));
        }
        return run.taking(recorded.results());
    }

    private Limits limits() {
        return new Limits(Duration.ofSeconds(caseLimit), Duration.ofSeconds(runLimit));
    }

    private Evaluator evaluator(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        return switch (evaluator) {
            case JAVA -> isolated
                    ? Evaluators.isolated(tensors.name(), arrays.name(), limits(), jvmOptions, libraries.path())
                    : Evaluators.inThisJvm(tensors, arrays);
            case GRAALPY -> graalPy(tensors, arrays);
        };
    }

    private Evaluator graalPy(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        if (isolated) {
            WorkerCaller caller = Evaluators.isolatedCaller(tensors.name(), arrays.name(), limits(), jvmOptions,
                    libraries.path());
            return new GraalPyEvaluator(caller, caller.versions());
        }
        return new GraalPyEvaluator(new LibraryCaller(tensors, arrays), Implementations.versions(tensors, arrays));
    }
}
