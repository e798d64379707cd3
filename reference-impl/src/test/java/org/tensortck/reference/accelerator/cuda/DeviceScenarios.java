package org.tensortck.reference.accelerator.cuda;

import java.util.List;
import java.util.stream.Collectors;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The scenarios that need an accelerator, run on the current one.
 *
 * @param info the libraries, with the name of the accelerator
 * @param results the result of each case
 */
record DeviceScenarios(RunInfo info, List<CaseResult> results) {
    private static final String NEEDED = "torch.accelerator";

    static List<Case> cases(Suite suite) {
        return suite.cases().values().stream()
                .filter(of -> of.steps().stream().anyMatch(step -> step.gherkin().contains(NEEDED))).toList();
    }

    static DeviceScenarios run() {
        Suite suite = Suite.canonical();
        try (Evaluator evaluator = Evaluators.inThisJvm(new ReferenceTensors(), new ReferenceArrays())) {
            return new DeviceScenarios(RunInfo.of(evaluator, "reference", "reference", Subject.BOTH),
                    new TckRun(suite, Waivers.none()).executePart(evaluator, cases(suite)));
        }
    }

    long passed() {
        return results.stream().filter(result -> result.verdict() == Verdict.PASSED).count();
    }

    /** Returns a line for each case that has not passed. */
    List<String> others() {
        return results.stream().filter(result -> result.verdict() != Verdict.PASSED)
                .map(result -> result.of().id() + " " + result.verdict().word() + ": " + result.detail()).toList();
    }

    @Override
    public String toString() {
        return "accelerator " + info.accelerator().orElse("none") + ": " + passed() + " of " + results.size()
                + " cases passed"
                + others().stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
