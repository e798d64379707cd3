package org.tensortck.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.report.Summary;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.Capability;
import org.tensortck.starter.AxisViews;
import org.tensortck.starter.MyTensors;
import org.tensortck.starter.Sharing;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;

/**
 * The code and the outcomes in {@code spec/tutorial.md}: the sources of {@code org.tensortck.starter}, and the lines
 * that a run of each step prints.
 */
public final class TutorialPage {
    private static final Map<String, Class<?>> SOURCES = Map.of("core-code", MyTensors.class, "sharing-code",
            Sharing.class, "views-code", AxisViews.class);

    private final Suite suite;
    private final CallRecord record;
    private final ArrayLibrary<?> arrays;

    private TutorialPage(Suite suite, CallRecord record, ArrayLibrary<?> arrays) {
        this.suite = suite;
        this.record = record;
        this.arrays = arrays;
    }

    /**
     * Returns the register of the page.
     *
     * @param arrays the reference arrays, which the steps are run with
     */
    public static Register of(Suite suite, CallRecord record, ArrayLibrary<?> arrays) {
        return new Register("spec/tutorial.md", new TutorialPage(suite, record, arrays)::completed);
    }

    private String completed(String page) {
        String completed = page;
        for (Map.Entry<String, Class<?>> source : SOURCES.entrySet()) {
            completed = new Region(source.getKey()).replace(completed, "```java\n" + source(source.getValue()) + "```");
        }
        Map<String, List<Capability>> steps = new LinkedHashMap<>();
        steps.put("core", List.of());
        steps.put("sharing", List.of(new Sharing()));
        steps.put("views", List.of(new Sharing(), new AxisViews()));
        for (Map.Entry<String, List<Capability>> step : steps.entrySet()) {
            completed = new Region(step.getKey() + "-outcome").replace(completed,
                    outcome(new MyTensors(step.getValue())));
        }
        return completed;
    }

    private static String source(Class<?> type) {
        String file = type.getSimpleName() + ".java";
        try (InputStream stream = type.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, () -> file + " is missing from the jar").readAllBytes(),
                    StandardCharsets.UTF_8).replace("package " + type.getPackageName() + ";", "package org.example;");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private String outcome(MyTensors tensors) {
        List<Case> own = suite.cases().values().stream()
                .filter(of -> of.canonical() && record.sides(of.id()).contains(Side.TENSOR)).toList();
        try (Evaluator evaluator = Evaluators.inThisJvm(tensors, arrays)) {
            RunInfo info = RunInfo.of(evaluator, tensors.name(), arrays.name(), Subject.TENSOR);
            RunResult result = new RunResult(suite, info,
                    new TckRun(suite, Waivers.none()).executePart(evaluator, own), List.of(), Optional.empty(),
                    evaluator.declarations(), Optional.empty());
            List<String> lines = new ArrayList<>(List.of("```console", "$ mvn verify"));
            lines.addAll(Summary.lines(result));
            lines.addAll(List.of("report: …/target/tensor-tck-report/mine-reference/index.html", "```"));
            return String.join("\n", lines);
        }
    }
}
