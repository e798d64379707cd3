package org.tensortck.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.steps.Scene;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Progress;

/**
 * Runs all cases of a suite, in order, through Cucumber. No tag or name filter can take a case away: neither the
 * command line nor properties of Cucumber are read.
 */
public final class TckRun {
    private static final URI GLUE = URI.create("classpath:/org/tensortck/steps");

    private final Suite suite;
    private final Waivers waivers;
    private final Manifest manifest;
    private final List<Feature> features;

    /** Prepares a run that is held against the published manifest. */
    public TckRun(Suite suite, Waivers waivers) {
        this(suite, waivers, Manifest.published());
    }

    /** Prepares a run that is held against a given manifest; for tests of the suite itself. */
    public TckRun(Suite suite, Waivers waivers, Manifest manifest) {
        this.suite = suite.requireSound();
        this.waivers = waivers;
        this.manifest = manifest;
        this.features = parse(suite);
    }

    /**
     * Runs all cases. A run can be executed again, which reads no feature file again.
     *
     * @param evaluator executes the code of the scenarios
     * @param info what the evaluator runs it on; its versions are completed with the evaluator's
     * @param cucumberReport where to write Cucumber's own HTML report, or null
     * @param listener is told each result as it comes
     */
    public RunResult execute(Evaluator evaluator, RunInfo info, Path cucumberReport, Consumer<CaseResult> listener) {
        Progress progress = new Progress();
        Deviations deviations = new Deviations(info);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        CaseListener cases = new CaseListener(suite, result -> {
            CaseResult judged = waivers.apply(deviations.apply(result), today);
            progress.add(judged);
            listener.accept(judged);
        });
        RuntimeOptionsBuilder options = new RuntimeOptionsBuilder().addGlue(GLUE).setMonochrome().setPublishQuiet(true)
                .setPickleOrder(pickles -> pickles);
        if (cucumberReport != null) {
            options.addPluginName("html:" + cucumberReport.toUri());
        }
        // Cucumber asks more than once, and starts only one of them: they have to be the same.
        SceneFactory scenes = new SceneFactory(() -> new Scene(evaluator), progress);
        Runtime.builder().withRuntimeOptions(options.build()).withClassLoader(TckRun.class::getClassLoader)
                .withFeatureSupplier(() -> features).withObjectFactorySupplier(() -> scenes)
                .withAdditionalPlugins(cases).build().run();
        List<String> problems = new ArrayList<>(Accounting.problems(suite, manifest, progress.results()));
        problems.addAll(deviations.problems(progress.results()));
        problems.addAll(waivers.problems(progress.results(), today));
        return new RunResult(suite, info, progress.results(), problems);
    }

    private static List<Feature> parse(Suite suite) {
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        return suite.files().stream().map(file -> parser.parseResource(new Source(file)).orElseThrow(
                () -> new IllegalStateException(file.uri() + " has no feature"))).toList();
    }

    private record Source(FeatureFile file) implements Resource {
        @Override
        public URI getUri() {
            return file.uri();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
