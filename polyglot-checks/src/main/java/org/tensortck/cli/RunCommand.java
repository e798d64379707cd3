package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.InputException;
import org.tensortck.polyglot.embedded.EmbeddedRuntime;
import org.tensortck.polyglot.graalpy.GraalPyRuntime;
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
import org.tensortck.value.Side;
import org.tensortck.vocabulary.LibraryCaller;
import org.tensortck.worker.ForeignWorker;
import org.tensortck.worker.WorkerCaller;
import org.tensortck.worker.WorkerCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the suite. */
@Command(name = "run", mixinStandardHelpOptions = true, description = {
        "Runs all cases against a tensor library and an array library, or a part of them, and writes a report.",
        "Exit code: 0 conformant in all that it declares, 1 not conformant, 2 wrong usage, 3 unfinished, 70 a fault of the suite. A part has no verdict: 0 where no case of a MUST failed, else 1."})
final class RunCommand implements Callable<Integer> {
    /** The evaluator of the scenarios. */
    enum EvaluatorName {
        JAVA, GRAALPY, CPYTHON
    }

    @Mixin
    private LibraryOptions libraries;

    @Option(names = "--subject", paramLabel = "SIDE", description = "whose result it is: tensor, array or both; a case counts if it touches one of them. If not given, the one that is neither the reference nor NumPy, and else both")
    private Optional<Subject> subject = Optional.empty();

    @Option(names = "--evaluator", paramLabel = "NAME", description = "the evaluator of the scenarios: java, or graalpy or cpython for real Python, of which cpython has the real NumPy, embedded; if not given, the Python of --worker where it has one, and else java")
    private Optional<EvaluatorName> evaluator = Optional.empty();

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

    @Option(names = "--pictures", description = "draw the memory that the objects of each case see, from this run: pictures.ndjson. The chapters on sharing, copying, views and indices are drawn, and features of your own")
    private boolean pictures;

    @Option(names = "--case-limit", paramLabel = "SECONDS", defaultValue = "60", description = "the longest time that a case may take; ${DEFAULT-VALUE} if not given")
    private long caseLimit;

    @Option(names = "--run-limit", paramLabel = "SECONDS", defaultValue = "900", description = "the longest time that all cases may take; ${DEFAULT-VALUE} if not given")
    private long runLimit;

    @Option(names = "--worker", paramLabel = "COMMAND", description = "the command of a worker that hosts the libraries, such as \"python3 my_worker.py\", in place of --tensor and --array; quotes keep spaces in a word")
    private Optional<String> worker = Optional.empty();

    @Spec
    private CommandSpec spec;

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
        if (resume && pictures) {
            throw new InputException("--pictures draws the cases that this run executes, and --resume leaves some out");
        }
        List<String> ofThisJvm = worker.isEmpty()
                ? List.of()
                : given("--tensor", "--array", "--class-path", "--isolated");
        if (!ofThisJvm.isEmpty()) {
            throw new InputException("--worker: it says which libraries it hosts, so " + ofThisJvm.getFirst()
                    + " cannot be given too");
        }
        Waivers expected = waivers.isEmpty() ? Waivers.none() : Waivers.read(waivers.get());
        Suite suite = Suites.canonical(features);
        Selection selection = shard.map(Selection::ofShard)
                .orElseGet(() -> only.map(Selection::of).orElseGet(Selection::all));
        TckRun run = new TckRun(suite, expected).within(limits()).only(selection);
        Optional<ForeignWorker> foreign = worker.map(this::start);
        RunReport runReport = new RunReport(report, extras());
        RunResult result;
        try (Evaluator code = foreign.map(this::evaluator).orElseGet(this::evaluator);
                CaseProgress progress = new CaseProgress(run.cases().size())) {
            RunInfo info = foreign.map(found -> info(found, code)).orElseGet(() -> info(code));
            result = runReport.run(resume ? resumed(run, info) : run, code, info, progress);
        }
        return RunEnd.show(result, runReport.page());
    }

    private Set<RunReport.Extra> extras() {
        Set<RunReport.Extra> extras = EnumSet.noneOf(RunReport.Extra.class);
        if (cucumberReport) {
            extras.add(RunReport.Extra.CUCUMBER);
        }
        if (pictures) {
            extras.add(RunReport.Extra.PICTURES);
        }
        return extras;
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

    private List<String> given(String... options) {
        return Arrays.stream(options).filter(spec.commandLine().getParseResult()::hasMatchedOption).toList();
    }

    private ForeignWorker start(String line) {
        WorkerCommand command = WorkerCommand.ofLine(line);
        return ForeignWorker.start(command.withCallLimit(limits().perCase()));
    }

    private RunInfo info(ForeignWorker foreign, Evaluator code) {
        Map<String, String> versions = new LinkedHashMap<>(code.versions());
        versions.putAll(foreign.versions());
        return new RunInfo(code.name(), foreign.library(Side.TENSOR), foreign.library(Side.ARRAY), versions,
                subject.orElseGet(() -> Subject.of(foreign.sides())));
    }

    private RunInfo info(Evaluator code) {
        return RunInfo.of(code, libraries.tensors().name(), libraries.arrays().name(),
                subject.orElseGet(libraries::subject));
    }

    private Evaluator evaluator(ForeignWorker foreign) {
        if (evaluator.isEmpty() && foreign.executesPython()) {
            return foreign.evaluator();
        }
        return switch (evaluator.orElse(EvaluatorName.JAVA)) {
            case JAVA -> Evaluators.calling(foreign.caller());
            case GRAALPY -> GraalPyRuntime.evaluator(foreign.caller(), foreign.versions());
            case CPYTHON -> throw new InputException(
                    "--evaluator cpython: its numpy is the embedded one, in this process, so that no --worker is possible");
        };
    }

    private Evaluator evaluator() {
        TensorLibrary<?> tensors = libraries.tensors();
        ArrayLibrary<?> arrays = libraries.arrays();
        return switch (evaluator.orElse(EvaluatorName.JAVA)) {
            case JAVA -> isolated
                    ? Evaluators.isolated(tensors.name(), arrays.name(), limits(), jvmOptions, libraries.path())
                    : Evaluators.inThisJvm(tensors, arrays);
            case GRAALPY -> graalPy(tensors, arrays);
            case CPYTHON -> embedded(tensors, arrays);
        };
    }

    private Evaluator embedded(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        if (isolated || !libraries.areRealNumPy()) {
            throw new InputException(
                    "--evaluator cpython: its numpy is the embedded one, in this process, so that --array "
                            + "can be numpy only, and --isolated is not possible");
        }
        return EmbeddedRuntime.evaluator(new LibraryCaller(tensors, arrays), Implementations.versions(tensors, arrays));
    }

    private Evaluator graalPy(TensorLibrary<?> tensors, ArrayLibrary<?> arrays) {
        if (isolated) {
            WorkerCaller caller = Evaluators.isolatedCaller(tensors.name(), arrays.name(), limits(), jvmOptions,
                    libraries.path());
            return GraalPyRuntime.evaluator(caller, caller.versions());
        }
        return GraalPyRuntime.evaluator(new LibraryCaller(tensors, arrays), Implementations.versions(tensors, arrays));
    }
}
