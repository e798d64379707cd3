package org.tensortck.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.report.RunReport;
import org.tensortck.run.Evaluators;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;

/**
 * Runs generated suites of 4,000 and of 24,000 cases on the reference, with their reports, and prints how long each took and
 * how much of the heap is in use. The figures are for people: what a test may ask for does not depend on the machine.
 */
@EnabledIfSystemProperty(named = "tck.scale", matches = "true", disabledReason = "it takes minutes: -Dtck.scale=true")
class ScaledRunTest {
    private static final int SMALL = 4_000;
    private static final int LARGE = 24_000;
    private static final int SAMPLES = 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void all_cases_of_a_large_suite_have_a_verdict(GeneratedSuite.Kind kind) {
        time(LARGE / 2, kind); // until the code is compiled
        double small = time(SMALL, kind);
        double large = time(LARGE, kind);
        System.out.printf(Locale.ROOT, "%s: %d cases take %.2f times as long as %d%n", kind, LARGE, large / small,
                SMALL);
        System.out.println(kind + ": " + heap(SMALL, kind));
        System.out.println(kind + ": " + heap(LARGE, kind));
    }

    private double time(int cases, GeneratedSuite.Kind kind) {
        long start = System.nanoTime();
        run(cases, kind, _ -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %d cases take %.1f s, %.0f µs each%n", kind, cases, seconds,
                seconds / cases * 1e6);
        return seconds;
    }

    /** Returns the heap in use when the first case has ended, and at each quarter of the run. */
    private String heap(int cases, GeneratedSuite.Kind kind) {
        List<String> used = new ArrayList<>();
        int[] ended = {0};
        run(cases, kind, _ -> {
            if (ended[0]++ % (cases / SAMPLES) == 0 || ended[0] == cases) {
                used.add(String.format(Locale.ROOT, "%.1f MB at %d", used() / 1e6, ended[0]));
            }
        });
        return "of " + cases + " cases, heap in use after a collection: " + String.join(", ", used);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void run(int cases, GeneratedSuite.Kind kind, Consumer<CaseResult> listener) {
        GeneratedSuite generated = new GeneratedSuite(cases, kind);
        Suite suite = generated.read();
        TckRun run = new TckRun(suite, generated.waivers(), Manifest.of(suite)).within(Limits.standard());
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            RunResult result = new RunReport(folder).run(run, evaluator,
                    RunInfo.of(evaluator, "reference", "reference", Subject.BOTH), listener);
            assertEquals(cases, result.results().size());
            assertEquals(List.of(), result.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
