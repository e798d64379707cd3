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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.steps.Scene;
import org.tensortck.suite.Case;
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
        RuntimeOptionsBuilder options = options().setPickleOrder(pickles -> pickles);
        if (cucumberReport != null) {
            options.addPluginName("html:" + cucumberReport.toUri());
        }
        run(evaluator, progress, options, features, cases);
        List<String> problems = new ArrayList<>(Accounting.problems(suite, manifest, progress.results()));
        problems.addAll(deviations.problems(progress.results()));
        problems.addAll(waivers.problems(progress.results(), today));
        return new RunResult(suite, info, progress.results(), problems);
    }

    /**
     * Runs some of the cases, for tests that ask what some cases say of an implementation. It gives no verdict on the
     * implementation: only a run of all cases does.
     *
     * @param evaluator executes the code of the scenarios
     * @param chosen the cases to run, in this order; a case is blocked by those alone that ran before it
     * @return the result of each chosen case, in order, without waivers and deviations
     * @throws IllegalArgumentException if the suite does not have a chosen case, or if one is chosen twice
     */
    public List<CaseResult> executePart(Evaluator evaluator, List<Case> chosen) {
        Map<CaseListener.Place, Integer> order = new HashMap<>();
        Set<URI> files = new HashSet<>();
        for (Case of : chosen) {
            if (!of.equals(suite.cases().get(of.id())) || order.put(CaseListener.Place.of(of), order.size()) != null) {
                throw new IllegalArgumentException("case " + of.id() + " is chosen twice, or is not of this suite");
            }
            files.add(of.feature());
        }
        Progress progress = new Progress();
        RuntimeOptionsBuilder options = options().setPickleOrder(pickles -> pickles.stream()
                .filter(pickle -> order.containsKey(CaseListener.Place.of(pickle)))
                .sorted(Comparator.comparing(pickle -> order.get(CaseListener.Place.of(pickle)))).toList());
        run(evaluator, progress, options, features.stream().filter(f -> files.contains(f.getUri())).toList(),
                new CaseListener(suite, progress::add));
        if (progress.results().size() != chosen.size()) {
            throw new IllegalStateException(
                    progress.results().size() + " of " + chosen.size() + " chosen cases have a result");
        }
        return progress.results();
    }

    private static RuntimeOptionsBuilder options() {
        return new RuntimeOptionsBuilder().addGlue(GLUE).setMonochrome().setPublishQuiet(true);
    }

    private static void run(Evaluator evaluator, Progress progress, RuntimeOptionsBuilder options,
            List<Feature> features, CaseListener listener) {
        // Cucumber asks more than once, and starts only one of them: they have to be the same.
        SceneFactory scenes = new SceneFactory(() -> new Scene(evaluator), progress);
        Runtime.builder().withRuntimeOptions(options.build()).withClassLoader(TckRun.class::getClassLoader)
                .withFeatureSupplier(() -> features).withObjectFactorySupplier(() -> scenes)
                .withAdditionalPlugins(listener).build().run();
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
