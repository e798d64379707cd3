package org.tensortck.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensortck.evaluate.Declarations;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.evaluate.Implementations;
import org.tensortck.run.Claim;
import org.tensortck.run.Evaluators;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.CapabilityGroups;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The figures in pages: the output of the first command of {@code README.md}. All cases pass on the reference and on
 * the real NumPy, apart from those that deviate. Tests of their own assert this, so no run is needed for the figures.
 */
public final class Figures {
    private static final Region RUN = new Region("run");

    private Figures() {}

    /** Returns the register of the output of a run of the reference tensors and the real NumPy. */
    public static Register ofRun(Suite suite, CallRecord record) {
        return new Register("README.md", page -> RUN.replace(page, session(suite, record)));
    }

    private static String session(Suite suite, CallRecord record) {
        RunInfo info = new RunInfo("java", "reference", "numpy", Map.of(), Subject.BOTH);
        RunResult result = new RunResult(suite, info,
                suite.cases().values().stream().map(of -> result(of, record)).toList(), List.of(), Optional.empty(),
                declarations(), Optional.empty());
        CapabilityGroups groups = new CapabilityGroups(record);
        List<String> lines = new ArrayList<>(List.of("```console",
                "$ mvn -q package -DskipTests && target/tensor-tck/bin/tensor-tck run"));
        for (Claim claim : result.claims(groups)) {
            lines.add(claim.sentence());
            lines.add("  " + claim.numbers());
        }
        // A machine with a GPU names that.
        lines.addAll(List.of("accelerator: simulated device", "report: …/tensor-tck-report/index.html", "```"));
        return String.join("\n", lines);
    }

    private static CaseResult result(Case of, CallRecord record) {
        Verdict verdict = of.deviates().filter("NumPy"::equals).isPresent() ? Verdict.DEVIATES : Verdict.PASSED;
        return new CaseResult(of, verdict, "", 0, record.sides(of.id()), Set.of(), List.of());
    }

    private static Declarations declarations() {
        try (Evaluator evaluator = Evaluators.inThisJvm(Implementations.tensorLibrary("reference"),
                Implementations.arrayLibrary("numpy"))) {
            return evaluator.declarations();
        }
    }
}
