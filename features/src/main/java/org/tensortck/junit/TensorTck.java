package org.tensortck.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.register.ResultPage;
import org.tensortck.report.RunReport;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.Selection;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.run.Waivers;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.suite.Suite;

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
 * <p>Every case that touches the {@link #subject} is a test, below its requirement and the feature file of its
 * chapter, and runs when its test does: a time is that of a case, and an IDE can run, repeat and debug one case or one
 * requirement. Such a part has no verdict. The build fails if a case of a MUST failed without a waiver, if a waiver does
 * not hold, or if the run is not complete; otherwise it succeeds. A case is aborted with the reason, never passed, if it
 * failed a SHOULD or a MAY, is waived, needs an undeclared capability, or is blocked by a failed requirement. The
 * console and the report, {@code target/tensor-tck-report}, also have the verdict of the implementation in each group.
 */
public abstract class TensorTck {
    /** Returns the tensors under test. */
    protected abstract TensorLibrary<?> tensors();

    /** Returns the arrays that they are combined with. */
    protected abstract ArrayLibrary<?> arrays();

    /**
     * Returns whose result it is: a case is a test if it touches one of them. The tensors, unless overridden: the arrays then
     * only serve to judge them.
     */
    protected Subject subject() {
        return Subject.TENSOR;
    }

    /** Returns the expected failures; none unless overridden. */
    protected Waivers waivers() throws IOException {
        return Waivers.none();
    }

    /** Returns where the report is written. */
    protected Path reportFolder() {
        return Path.of("target", "tensor-tck-report", tensors().name() + "-" + arrays().name());
    }

    /**
     * Returns the evaluator that executes the scenarios: in this JVM unless overridden. A library with native code that
     * may abort the JVM returns {@link Evaluators#isolated}.
     */
    protected Evaluator evaluator() {
        return Evaluators.inThisJvm(tensors(), arrays());
    }

    /** Returns how long a case and the run may take. */
    protected Limits limits() {
        return Limits.standard();
    }

    /**
     * Returns which cases are run: all, unless the system property {@value Selection#PROPERTY} has ids, such as
     * {@code MEM-1}. A part is for work on it: it has no verdict.
     */
    protected Selection selection() {
        return Selection.ofProperty();
    }

    /**
     * Returns the page whose generated region {@code result} shows the result of a run of all cases: see {@link ResultPage}. None
     * unless overridden. A test fails where the page is stale.
     */
    protected Optional<Path> resultPage() {
        return Optional.empty();
    }

    /** Gives a test for each case, below a container for each requirement and for each feature file. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    Stream<DynamicNode> features() throws IOException {
        Waivers waivers = waivers();
        TckRun run = new TckRun(Suite.canonical(), waivers).within(limits().forDebugging()).only(selection());
        RunReport report = new RunReport(reportFolder());
        try (ExitGuard _ = ExitGuard.open()) { // the report has one of its own until its end
            Evaluator evaluator = evaluator();
            try {
                RunInfo info = RunInfo.of(evaluator, tensors().name(), arrays().name(), subject());
                return new CaseTests(run, subject(), report.begin(run, evaluator, info), report.page(),
                        evaluator::close).nodes(resultPage().map(page -> new ShownResult(page, waivers)));
            } catch (IOException | RuntimeException | Error e) {
                evaluator.close();
                throw e;
            }
        }
    }
}
