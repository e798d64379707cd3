package org.tensortck.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.InputException;
import org.tensortck.report.RecordedEvaluator;
import org.tensortck.report.RecordedRun;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waiver;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes waivers for the failures of a run. */
@Command(name = "waivers", mixinStandardHelpOptions = true, description = {
        "Writes entries for a file of waivers, one for each failure of a MUST in a report that no waiver covers yet.",
        "The reason and the link are left empty, and such a file is refused: only a person can say why a failure is accepted."})
final class WaiversCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", defaultValue = "tensor-tck-report", description = "the folder of the report; ${DEFAULT-VALUE} if not given")
    private Path report = Path.of("tensor-tck-report");

    @Option(names = "--propose", required = true, description = "propose waivers")
    private boolean propose;

    @Option(names = "--features", paramLabel = "DIR", description = "a folder with feature files that were run as well")
    private Optional<Path> features = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", description = "the expected failures that are known already, in YAML")
    private Optional<Path> known = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (!propose) {
            throw new InputException("waivers: nothing but --propose is done here");
        }
        Suite suite = Suites.canonical(features);
        RecordedRun recorded = RecordedRun.read(report, suite);
        if (recorded.part().isPresent() || recorded.declarations().isEmpty()) {
            throw new InputException("waivers: " + recorded.file()
                    + " is of a part, or unfinished: only a whole run shows which failures block others");
        }
        TckRun run = new TckRun(suite, known.isEmpty() ? Waivers.none() : Waivers.read(known.get()))
                .taking(recorded.results());
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES));
        try (Evaluator evaluator = new RecordedEvaluator(recorded.info(), recorded.declarations().get())) {
            RunResult result = run.execute(evaluator, recorded.info(), Optional.empty(), _ -> {});
            var entries = yaml.createArrayNode();
            for (Waiver waiver : Waivers.proposed(result)) {
                entries.addObject().put("id", waiver.id()).put("reason", waiver.reason()).put("link", waiver.link())
                        .put("failure", waiver.failure());
            }
            System.out.print(yaml.writeValueAsString(entries));
            return 0;
        }
    }
}
