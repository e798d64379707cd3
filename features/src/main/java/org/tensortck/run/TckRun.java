package org.tensortck.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.InputException;
import org.tensortck.picture.CaseDrawer;
import org.tensortck.steps.Scene;
import org.tensortck.suite.Case;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.Accounting;
import org.tensortck.verdict.CaseGate;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Progress;

/**
 * Runs the cases of a suite, in order. Their steps are executed one by one, or, where that is asked for, by Cucumber, with the
 * same verdicts. No tag or name filter can take a case away unseen: neither the command line nor properties of Cucumber are
 * read, and a part has no verdict.
 */
public final class TckRun {
    private static final URI GLUE = URI.create("classpath:/org/tensortck/steps");

    private final Suite suite;
    private final Waivers waivers;
    private final Manifest manifest;
    private final Parsed parsed;
    private final Limits limits;
    private final Selection selection;
    private final Map<String, CaseResult> recorded;
    private final Optional<CaseDrawer> drawer;
    private final boolean throughCucumber;

    /** Prepares a run that is compared with the published manifest. */
    public TckRun(Suite suite, Waivers waivers) {
        this(suite, waivers, Manifest.published());
    }

    /** Prepares a run that is compared with a given manifest; for tests of the suite itself. */
    public TckRun(Suite suite, Waivers waivers, Manifest manifest) {
        this(suite.requireSound(), waivers, manifest, new Parsed(suite), Limits.standard(), Selection.all(), Map.of(),
                Optional.empty(), false);
    }

    private TckRun(Suite suite, Waivers waivers, Manifest manifest, Parsed parsed, Limits limits,
            Selection selection, Map<String, CaseResult> recorded, Optional<CaseDrawer> drawer,
            boolean throughCucumber) {
        this.suite = suite;
        this.waivers = waivers;
        this.manifest = manifest;
        this.parsed = parsed;
        this.limits = limits;
        this.selection = selection;
        this.recorded = recorded;
        this.drawer = drawer;
        this.throughCucumber = throughCucumber;
    }

    /** Returns the same run with other limits. */
    public TckRun within(Limits other) {
        return new TckRun(suite, waivers, manifest, parsed, other, selection, recorded, drawer,
                throughCucumber);
    }

    /** Returns the same run of the selected cases. */
    public TckRun only(Selection selected) {
        return new TckRun(suite, waivers, manifest, parsed, limits, selected, recorded, drawer,
                throughCucumber);
    }

    /**
     * Returns the same run, which takes the results of some cases, by id, as their executions ended in another run. They are
     * not executed again; waivers, deviations and failures of other cases are applied anew.
     */
    public TckRun taking(Map<String, CaseResult> results) {
        return new TckRun(suite, waivers, manifest, parsed, limits, selection, Map.copyOf(results),
                drawer, throughCucumber);
    }

    /** Returns the same run, which draws the cases that it executes. Results and verdicts are those of a run that does not. */
    public TckRun drawing(CaseDrawer with) {
        return new TckRun(suite, waivers, manifest, parsed, limits, selection, recorded, Optional.of(with),
                throughCucumber);
    }

    /** Returns the same run of all cases, whose steps Cucumber executes. This takes longer, and changes no verdict. */
    public TckRun throughCucumber() {
        return new TckRun(suite, waivers, manifest, parsed, limits, selection, recorded, drawer, true);
    }

    /**
     * Returns the cases that are run.
     *
     * @throws InputException if an id of the selection names no case
     */
    public List<Case> cases() {
        return selection.cases(suite);
    }

    /** Returns the part of the suite that is run; empty for all. */
    public Optional<String> part() {
        return selection.part();
    }

    /** Returns the suite of the run. */
    public Suite suite() {
        return suite;
    }

    /**
     * Runs the selected cases that have no recorded result, in a thread of their own. A second execution of the same run
     * does not read the feature files for Cucumber again.
     *
     * <p>The run ends early, and the result is {@linkplain RunResult#unfinished() unfinished}, if a case hangs and
     * cannot be interrupted, the time limit of the run has passed, this process is about to end, or the listener fails.
     *
     * @param evaluator executes the code of the scenarios
     * @param info the libraries and the evaluator of the run
     * @param cucumberReport the file for Cucumber's own HTML report, for which Cucumber executes the steps, or empty for none; a
     *     failure to write it does not end the run
     * @param listener receives each result at the end of its case, in the thread of the cases
     * @throws InputException if an id of the selection names no case
     * @throws IllegalArgumentException if Cucumber is to run a part, or a run with recorded results
     */
    public RunResult execute(Evaluator evaluator, RunInfo info, Optional<Path> cucumberReport,
            Consumer<CaseResult> listener) {
        List<Case> cases = cases();
        boolean byCucumber = throughCucumber || cucumberReport.isPresent();
        if (byCucumber && (selection.part().isPresent() || !recorded.isEmpty())) {
            throw new IllegalArgumentException(
                    "Cucumber runs all cases and writes its own report of all, not of a part");
        }
        Execution execution = new Execution(evaluator, info, listener);
        Optional<String> unfinished;
        try (CucumberReport report = CucumberReport.to(cucumberReport)) {
            Runnable run = byCucumber
                    ? cucumber(execution.scenes, execution.course, report.plugins())::run
                    : new DirectRun(cases, recorded, execution.scenes, execution.needs, execution.course);
            unfinished = run(run, execution.progress, cases.size(), execution.course);
        }
        return execution.result(unfinished, cases.size(), selection.part());
    }

    /**
     * Begins a run whose caller decides which of the selected cases is executed next. A run in which each of them was
     * executed, in order, gives the verdicts that {@link #execute} gives.
     *
     * @param listener receives each result at the end of its case, in the thread of the cases
     */
    public SteppedRun stepped(Evaluator evaluator, RunInfo info, Consumer<CaseResult> listener) {
        SteppedRun steps = new SteppedRun(cases(), selection.part());
        Execution execution = new Execution(evaluator, info, listener.andThen(steps::finished));
        DirectRun direct = new DirectRun(List.of(), Map.of(), execution.scenes, execution.needs, execution.course);
        steps.start(() -> run(() -> steps.each(direct::run), execution.progress, 0, execution.course),
                execution::result);
        return steps;
    }

    /** The objects of one execution. */
    private final class Execution {
        private final RunInfo info;
        private final Progress progress = new Progress();
        private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
        private final Deviations deviations;
        private final Needs needs;
        private final Course course;
        private final SceneFactory scenes;

        private Execution(Evaluator evaluator, RunInfo info, Consumer<CaseResult> listener) {
            this.info = info;
            this.deviations = new Deviations(info);
            this.needs = new Needs(suite, evaluator, progress);
            this.course = new Course(limits, result -> {
                drawer.ifPresent(open -> open.end(result.of()));
                CaseResult observed = recorded.containsKey(result.of().id()) ? result : needs.touching(result);
                CaseResult judged = needs.judge(waivers.apply(deviations.apply(observed), today));
                progress.add(judged);
                listener.accept(judged);
            });
            this.scenes = scenes(evaluator, needs, course);
        }

        /**
         * Returns the result of the cases so far.
         *
         * @param unfinished why the run has ended before its last case; empty if it has not
         * @param count the number of cases that were to run
         * @param part the part of the suite that they are; empty for all
         */
        private RunResult result(Optional<String> unfinished, int count, Optional<String> part) {
            List<CaseResult> results = progress.results();
            if (unfinished.isPresent()) {
                String problem = "the run is unfinished, with " + results.size() + " of " + count + " cases: "
                        + unfinished.get();
                return new RunResult(suite, info, results, List.of(problem), unfinished, needs.declarations(), part);
            }
            List<String> problems = new ArrayList<>(deviations.problems(results));
            if (part.isEmpty()) { // a part says nothing of the cases and the waivers outside it
                problems.addAll(0, Accounting.problems(suite, manifest, results));
                problems.addAll(waivers.problems(results, today));
            }
            return new RunResult(suite, info, results, problems, unfinished, needs.declarations(), part);
        }
    }

    /**
     * Runs some of the cases without Cucumber, for tests that need the results of some cases on an implementation. Each
     * case has the verdict that {@link #execute} gives it. The implementation gets no verdict: only a run of all cases
     * gives one.
     *
     * @param evaluator executes the code of the scenarios
     * @param chosen the cases to run, in this order; only cases that ran before can block a case
     * @return the result of each chosen case, in order, without waivers and deviations
     * @throws IllegalArgumentException if the suite does not have a chosen case, or if one is chosen twice
     */
    public List<CaseResult> executePart(Evaluator evaluator, List<Case> chosen) {
        return executePart(evaluator, chosen, _ -> {});
    }

    /**
     * Runs some of the cases as {@link #executePart(Evaluator, List)}, and passes each result to a listener at the end
     * of its case.
     */
    List<CaseResult> executePart(Evaluator evaluator, List<Case> chosen, Consumer<CaseResult> listener) {
        Set<String> ids = new HashSet<>();
        for (Case of : chosen) {
            if (!of.equals(suite.cases().get(of.id())) || !ids.add(of.id())) {
                throw new IllegalArgumentException("case " + of.id() + " is chosen twice, or is not of this suite");
            }
        }
        Progress progress = new Progress();
        Needs needs = new Needs(suite, evaluator, progress);
        Course course = new Course(limits, result -> {
            drawer.ifPresent(open -> open.end(result.of()));
            CaseResult judged = needs.judge(needs.touching(result));
            progress.add(judged);
            listener.accept(judged);
        });
        Optional<String> unfinished = run(
                new DirectRun(chosen, Map.of(), scenes(evaluator, needs, course), needs, course), progress,
                chosen.size(),
                course);
        if (progress.results().size() != chosen.size()) {
            throw new IllegalStateException(progress.results().size() + " of " + chosen.size()
                    + " chosen cases have a result" + unfinished.map(why -> ": " + why).orElse(""));
        }
        return progress.results();
    }

    private SceneFactory scenes(Evaluator evaluator, CaseGate gate, Course course) {
        return new SceneFactory(() -> {
            Case of = course.current();
            Scene scene = new Scene(evaluator, of, drawer.flatMap(open -> open.begin(of)));
            course.ready();
            return scene;
        }, gate);
    }

    private Runtime cucumber(SceneFactory scenes, Course course, List<Plugin> reports) {
        List<Plugin> plugins = new ArrayList<>(reports);
        plugins.add(new CaseListener(suite, course));
        // Cucumber requests a factory more than once and starts only one of the results, so they have to be the same
        // object.
        return Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder().addGlue(GLUE).setMonochrome().setPublishQuiet(true)
                        .setPickleOrder(pickles -> pickles).build())
                .withClassLoader(TckRun.class::getClassLoader).withFeatureSupplier(parsed::features)
                .withObjectFactorySupplier(() -> scenes).withAdditionalPlugins(plugins.toArray(Plugin[]::new)).build();
    }

    /** Returns why the run has ended before its last case, or empty. */
    private static Optional<String> run(Runnable cases, Progress progress, int count, Course course) {
        try (ExitGuard _ = ExitGuard.open(course::stop)) {
            Optional<String> unfinished = course.run(cases);
            if (unfinished.isEmpty() && course.failure().isPresent() && progress.results().size() < count) {
                throw new IllegalStateException(
                        "the suite failed after " + progress.results().size() + " of " + count + " cases",
                        course.failure().get());
            }
            return unfinished;
        }
    }

    /** The features of a suite, which are read for Cucumber at its first run. */
    private static final class Parsed {
        private final Suite suite;
        private Optional<List<Feature>> features = Optional.empty();

        private Parsed(Suite suite) {
            this.suite = suite;
        }

        private synchronized List<Feature> features() {
            if (features.isEmpty()) {
                features = Optional.of(parse(suite));
            }
            return features.get();
        }
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
