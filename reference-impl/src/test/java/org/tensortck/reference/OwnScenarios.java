package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.FeatureFile;
import org.tensortck.suite.Manifest;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/** Runs scenarios that are no part of the suite. */
final class OwnScenarios {
    private OwnScenarios() {}

    /** Runs scenarios one after the other. */
    static List<CaseResult> run(Evaluator evaluator, String... scenarios) {
        return run(UnaryOperator.identity(), evaluator, scenarios);
    }

    private static List<CaseResult> run(UnaryOperator<TckRun> kind, Evaluator evaluator, String... scenarios) {
        StringBuilder text = new StringBuilder("Feature: x\nRule: OWN-1 Something\n");
        for (int number = 1; number <= scenarios.length; number++) {
            text.append("@OWN-1.").append(number).append("\nScenario: ").append(number).append('\n')
                    .append(scenarios[number - 1]).append('\n');
        }
        Suite suite = Suite.of(List.of(new FeatureFile(URI.create("file:///x.feature"), text.toString(), false)));
        try (evaluator) {
            return kind.apply(new TckRun(suite, Waivers.none(), Manifest.of(suite)))
                    .execute(evaluator, new RunInfo("java", "x", "x", Map.of()), Optional.empty(), _ -> {}).results();
        }
    }

    private static CaseResult run(UnaryOperator<TckRun> kind, String scenario) {
        return run(kind, Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays()), scenario).getFirst();
    }

    /** Runs a scenario on the reference, without and with Cucumber. */
    static CaseResult run(String scenario) {
        CaseResult direct = run(UnaryOperator.identity(), scenario);
        CaseResult throughCucumber = run(TckRun::throughCucumber, scenario);
        assertEquals(direct.verdict() + " " + direct.detail(),
                throughCucumber.verdict() + " " + throughCucumber.detail());
        return direct;
    }

    /** Asserts that a scenario fails on the reference, and what the verdict says. */
    static void assertFails(String detail, String scenario) {
        CaseResult result = run(scenario);
        assertEquals(Verdict.FAILED, result.verdict());
        assertEquals(detail, result.detail());
    }
}
