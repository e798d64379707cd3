package org.tensortck.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.report.RunReport;
import org.tensortck.report.Summary;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;

/**
 * The suite as tests of an implementation. Extend it, name the two libraries, and run the build:
 *
 * {@snippet :
 * class MyTensorsTckTest extends TensorTck {
 *     protected TensorLibrary<?> tensors() {
 *         return new MyTensors();
 *     }
 *
 *     protected ArrayLibrary<?> arrays() {
 *         return new MyArrays();
 *     }
 * }
 * }
 *
 * A library with native code that may abort the JVM overrides {@link #evaluator}:
 *
 * {@snippet :
 *     protected Evaluator evaluator() {
 *         return Evaluators.isolated(tensors().name(), arrays().name());
 *     }
 * }
 *
 * <p>Both libraries are then found by name, so both have to be registered as services.
 *
 * <p>Every case is a test below its requirement: one that needs an undeclared capability, or is blocked by a failed
 * requirement, is aborted with the reason, never passed. A report is written to {@code target/tensor-tck-report}.
 */
public abstract class TensorTck {

    /** Returns the tensors under test. */
    protected abstract TensorLibrary<?> tensors();

    /** Returns the arrays that they are combined with. */
    protected abstract ArrayLibrary<?> arrays();

    /** Returns the expected failures; none unless overridden. */
    protected Waivers waivers() throws IOException {
        return Waivers.none();
    }

    /** Returns where the report is written. */
    protected Path reportFolder() {
        return Path.of("target", "tensor-tck-report", tensors().name() + "-" + arrays().name());
    }

    /**
     * Returns what executes the scenarios: in this JVM unless overridden. A library with native code that may abort the
     * JVM returns {@link Evaluators#isolated}.
     */
    protected Evaluator evaluator() {
        return Evaluators.inThisJvm(tensors(), arrays());
    }

    /** Returns how long a case and the run may take. */
    protected Limits limits() {
        return Limits.standard();
    }

    /** Returns whether Cucumber's own report is written as well; it is large, and not unless overridden. */
    protected boolean cucumberReport() {
        return false;
    }

    /** Runs the suite, and gives a test for each case below a container for each requirement. */
    @TestFactory
    Stream<DynamicNode> requirements() throws IOException {
        RunResult result;
        try (ExitGuard _ = ExitGuard.open(); Evaluator evaluator = evaluator()) {
            RunInfo info = RunInfo.of(evaluator, tensors().name(), arrays().name());
            result = new RunReport(reportFolder(), cucumberReport()).run(
                    new TckRun(Suite.canonical(), waivers()).within(limits()), evaluator, info, _ -> {});
            if (result.unfinished().isPresent()) {
                // Where the process is about to end, no test gets to say so.
                System.err.println("tensor-tck: " + result.problems().getFirst());
            }
        }
        Map<String, List<CaseResult>> results = result.byRequirement();
        Stream<DynamicNode> requirements = result.suite().requirements().values().stream()
                .map(requirement -> container(requirement, results.getOrDefault(requirement.id(), List.of())));
        return Stream.concat(requirements, Stream.of(DynamicTest.dynamicTest("the run is sound",
                () -> Assertions.assertEquals(List.of(), result.problems(), Summary.of(result).identity()))));
    }

    private static DynamicNode container(Requirement requirement, List<CaseResult> results) {
        return DynamicContainer.dynamicContainer(requirement.id() + " " + requirement.title(),
                results.stream().map(TensorTck::test));
    }

    private static DynamicTest test(CaseResult result) {
        return DynamicTest.dynamicTest(result.of().id() + " " + result.of().title(), () -> {
            switch (result.verdict()) {
                case PASSED -> {
                }
                case FAILED, HUNG, CRASHED -> throw new AssertionFailedError(
                        result.of().id() + " " + result.verdict().word() + ": " + result.detail() + "\n"
                                + result.of().text());
                case WAIVED, DEVIATES, UNSUPPORTED, BLOCKED ->
                    throw new TestAbortedException(result.verdict().word() + ": " + result.detail());
            }
        });
    }
}
