package org.tensortck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.evaluate.InputException;
import org.tensortck.evidence.Evidence;
import org.tensortck.polyglot.numpy.NumPyArrays;
import org.tensortck.register.Figures;
import org.tensortck.register.Needs;
import org.tensortck.register.ReadmePicture;
import org.tensortck.register.Register;
import org.tensortck.register.Registers;
import org.tensortck.register.TutorialPage;
import org.tensortck.report.RunReport;
import org.tensortck.run.CallRecorder;
import org.tensortck.run.ExampleRun;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.IdRegistry;
import org.tensortck.suite.JarFolder;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.ExampleResult;
import org.tensortck.worker.WorkerCommand;
import org.tensortck.worker.WorkerEvaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the registers of a checkout up to date. */
@Command(name = "registers", mixinStandardHelpOptions = true, description = {
        "Updates the registers of a checkout, which follow from the features, the SPI and runs: the ids, the calls of each",
        "case, evidence, and the generated parts of pages. Package first: it reads the features of the packaged suite.",
        "It runs all cases on the reference, and with --python on the real PyTorch and NumPy. Nothing is written unless each",
        "case passes, or deviates as its requirement says."})
final class RegistersCommand implements Callable<Integer> {
    private static final String EVIDENCE = "spec/evidence";

    @Option(names = "--project", paramLabel = "DIR", description = "the root of the checkout; the current folder if not given")
    private Path project = Path.of(".");

    @Option(names = "--python", paramLabel = "PYTHON", description = "a Python interpreter that has PyTorch and NumPy; evidence is recorded on them")
    private Optional<String> python = Optional.empty();

    @Option(names = "--scores", description = "measure the scores of implementations that do nothing, for spec/verdicts.md; it calls Maven and takes minutes")
    private boolean scores;

    @Option(names = "--needs", description = "list tags @needs that may be missing: most scenarios with the same calls have them")
    private boolean proposals;

    @Option(names = "--report", paramLabel = "DIR", description = "where to write the report of the run on the real libraries; ${DEFAULT-VALUE} if not given")
    private Path report = Path.of("tensor-tck-report");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.exists(project.resolve(IdRegistry.FILE))) {
            throw new InputException(
                    project + " is no checkout of the project, since it has no " + IdRegistry.FILE);
        }
        Suite suite = Suite.canonical().requireSound();
        CallRecord record = CallRecorder.record(Implementations.tensorLibrary("reference"),
                Implementations.arrayLibrary("reference"));
        if (python.isPresent() && !recordEvidence(suite, python.get())) {
            return ExitGuard.UNFINISHED;
        }
        List<Register> registers = new ArrayList<>(Registers.of(suite, record));
        registers.add(ReadmePicture.of(suite));
        registers.add(TutorialPage.of(suite, record, Implementations.arrayLibrary("reference")));
        registers.addAll(Registers.ofFiles(project));
        if (NumPyArrays.unavailable().isEmpty()) {
            registers.add(Figures.ofRun(suite, record));
        } else {
            System.err.println("tensor-tck: the figures of README.md are left as they are, since the embedded NumPy "
                    + "cannot run here: " + NumPyArrays.unavailable().get());
        }
        List<Path> changed = new Registers(project, registers).update();
        changed.forEach(file -> System.out.println("updated: " + file));
        if (changed.isEmpty()) {
            System.out.println("ids, calls and pages are up to date");
        }
        if (scores) {
            measureScores();
        }
        Needs needs = new Needs(suite, record);
        if (proposals) {
            needs.proposals().forEach(proposal -> System.out.println("proposed: " + proposal));
        }
        List<String> left = new ArrayList<>(evidence().problems(suite));
        left.addAll(needs.stale());
        Registers.staleScores(project, suite, record).ifPresent(left::add);
        left.forEach(problem -> System.out.println("left to do: " + problem));
        return 0;
    }

    private Evidence evidence() {
        Map<String, String> texts = new TreeMap<>();
        JarFolder.readDirectory(project.resolve(EVIDENCE), ".ndjson")
                .forEach((uri, text) -> texts.put(uri.toString(), text));
        return Evidence.of(texts);
    }

    /** Runs all cases and examples on the real libraries; returns false where the run has not finished. */
    private boolean recordEvidence(Suite suite, String interpreter) throws IOException {
        RunReport runReport = new RunReport(report);
        RunResult result;
        List<ExampleResult> examples;
        try (ExitGuard _ = ExitGuard.open();
                Evaluator evaluator = new WorkerEvaluator(WorkerCommand.python(interpreter));
                CaseProgress progress = new CaseProgress(suite.cases().size())) {
            RunInfo info = RunInfo.of(evaluator, "torch", "numpy", Subject.BOTH);
            result = runReport.run(new TckRun(suite, Waivers.none()), evaluator, info, progress);
            if (result.unfinished().isPresent()) {
                System.err.println("tensor-tck: " + result.problems().getFirst());
                return false;
            }
            examples = new ExampleRun(evaluator).onRealLibraries(suite);
        }
        System.out.println("report: " + runReport.page().toAbsolutePath());
        System.out.println(RunResult.identity(result.counts()));
        System.out.println("updated: " + Evidence.record(result, examples, project.resolve(EVIDENCE)));
        return true;
    }

    /** Has the test that measures the scores write them: it breaks the reference with tools that only tests have. */
    private void measureScores() throws IOException, InterruptedException {
        List<String> command = List.of("mvn", "-B", "-q", "test", "-pl", "reference-impl", "-am",
                "-Dtest=NullImplementationsTest", "-Dsurefire.failIfNoSpecifiedTests=false", "-Dtck.nulls=update");
        int code = new ProcessBuilder(command).directory(project.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new InputException(String.join(" ", command) + " failed with exit code " + code);
        }
    }
}
