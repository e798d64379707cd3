package org.tensortck.reference;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.report.RunReport;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;

/**
 * A program that runs a feature file of its own on a library, as the command line does with the suite:
 * {@code OwnRun TENSORS here|isolated FEATURE REPORT CASE-SECONDS RUN-SECONDS}. The system property
 * {@code around} has the seconds that the process may take beside its run.
 */
final class OwnRun {
    // A busy machine takes long to write a page.
    private static final Duration AROUND_A_RUN = Duration.ofSeconds(Integer.getInteger("around", 60));

    private OwnRun() {}

    public static void main(String[] arguments) throws Exception {
        int code;
        Duration limit = Duration.ofSeconds(Long.parseLong(arguments[5])).plus(AROUND_A_RUN);
        try (ExitGuard _ = ExitGuard.open().within(limit)) {
            code = run(List.of(arguments));
        }
        System.exit(code);
    }

    private static int run(List<String> arguments) throws Exception {
        String tensors = arguments.get(0);
        Path feature = Path.of(arguments.get(2));
        Limits limits = new Limits(Duration.ofSeconds(Long.parseLong(arguments.get(4))),
                Duration.ofSeconds(Long.parseLong(arguments.get(5))));
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:///own.feature"),
                Files.readString(feature, StandardCharsets.UTF_8), false)));
        RunResult result;
        try (Evaluator evaluator = arguments.get(1).equals("isolated")
                ? Evaluators.isolated(tensors, "reference", limits, List.of())
                : Evaluators.inThisJvm(Implementations.tensorLibrary(tensors), new ReferenceArrays())) {
            result = new RunReport(Path.of(arguments.get(3))).run(
                    new TckRun(suite, Waivers.none(), Manifest.of(suite)).within(limits), evaluator,
                    RunInfo.of(evaluator, tensors, "reference", Subject.BOTH), _ -> {});
        }
        result.problems().forEach(System.err::println);
        if (result.unfinished().isPresent()) {
            return ExitGuard.UNFINISHED;
        }
        return result.results().stream().anyMatch(r -> r.verdict().isFailure()) ? 1 : 0;
    }
}
