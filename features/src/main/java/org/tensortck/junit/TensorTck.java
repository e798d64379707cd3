package org.tensortck.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.tensortck.evaluate.Evaluator;
import org.tensortck.register.ResultPage;
import org.tensortck.report.RunReport;
import org.tensortck.report.Summary;
import org.tensortck.run.Evaluators;
import org.tensortck.run.ExitGuard;
import org.tensortck.run.Limits;
import org.tensortck.run.RunInfo;
import org.tensortck.run.RunResult;
import org.tensortck.run.Selection;
import org.tensortck.run.Subject;
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
 * <p>Every case that touches the {@link #subject} is a test below its requirement. The build fails if a case of a MUST
 * failed without a waiver, if a waiver does not hold, or if the run is not complete; otherwise it succeeds. A case is
 * aborted with the reason, never passed, if it failed a SHOULD or a MAY, is waived, needs an undeclared capability, or
 * is blocked by a failed requirement. The console and the report, {@code target/tensor-tck-report}, also have the
 * verdict of the implementation in each group.
 */
public abstract class TensorTck {
    private static final int MOST_IDS = 20;

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

    /** Returns whether Cucumber's own report is written as well; it is large, and not unless overridden. */
    protected boolean cucumberReport() {
        return false;
    }

    /** Runs the suite, and gives a test for each case below a container for each requirement. */
    @TestFactory
    Stream<DynamicNode> requirements() throws IOException {
        RunReport report = new RunReport(reportFolder(), cucumberReport());
        Waivers waivers = waivers();
        RunResult result;
        try (ExitGuard _ = ExitGuard.open(); Evaluator evaluator = evaluator()) {
            RunInfo info = RunInfo.of(evaluator, tensors().name(), arrays().name(), subject());
            result = report.run(
                    new TckRun(Suite.canonical(), waivers).within(limits()).only(selection()), evaluator, info,
                    _ -> {});
            if (result.unfinished().isPresent()) {
                // If the process is about to end, no test can report it.
                System.err.println("tensor-tck: " + result.problems().getFirst());
            }
        }
        Summary.lines(result).forEach(System.out::println);
        System.out.println("report: " + report.page().toAbsolutePath());
        Map<String, List<CaseResult>> own = result.own().stream()
                .collect(Collectors.groupingBy(r -> r.of().requirement()));
        return Stream.concat(result.suite().requirements().values().stream().map(requirement -> container(requirement,
                own.getOrDefault(requirement.id(), List.of()), result)).filter(Optional::isPresent).map(Optional::get),
                Stream.concat(
                        Stream.of(DynamicTest.dynamicTest("the result is the expected one",
                                () -> requireExpected(result))),
                        resultPage().filter(_ -> result.part().isEmpty() && result.unfinished().isEmpty()).stream()
                                .map(page -> DynamicTest.dynamicTest(page + " shows the result",
                                        () -> requireShown(page, result, waivers)))));
    }

    private static void requireShown(Path page, RunResult result, Waivers waivers) {
        ResultPage.bringUpToDate(page, result, waivers).ifPresent(stale -> {
            throw withoutFrames(new AssertionFailedError(stale));
        });
    }

    private static Optional<DynamicNode> container(Requirement requirement, List<CaseResult> own,
            RunResult result) {
        List<DynamicTest> tests = own.stream().map(r -> test(r, result.isMust(r))).toList();
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(DynamicContainer.dynamicContainer(
                        requirement.id() + " " + requirement.level() + " " + requirement.title(), tests));
    }

    private static DynamicTest test(CaseResult result, boolean isMust) {
        String name = result.of().id() + (isMust ? " " : " (not a MUST) ") + result.of().title();
        return DynamicTest.dynamicTest(name, () -> {
            String seen = result.verdict().word() + ": " + result.detail();
            switch (result.verdict()) {
                case PASSED -> {
                }
                case FAILED, HUNG, CRASHED -> throw isMust
                        ? withoutFrames(
                                new AssertionFailedError(result.of().id() + " " + seen + "\n" + result.of().text()))
                        : withoutFrames(
                                new TestAbortedException("not a MUST, so it does not break the build: " + seen));
                case WAIVED, DEVIATES, UNSUPPORTED, BLOCKED -> throw withoutFrames(new TestAbortedException(seen));
            }
        });
    }

    private static void requireExpected(RunResult result) {
        if (!result.isAsExpected()) {
            List<String> reasons = new ArrayList<>(result.problems());
            if (!result.unexpected().isEmpty()) {
                reasons.add(result.unexpected().size() + " cases of a MUST failed or are blocked: "
                        + result.unexpected().stream().map(r -> r.of().id()).limit(MOST_IDS)
                                .collect(Collectors.joining(", "))
                        + (result.unexpected().size() > MOST_IDS ? " …" : ""));
            }
            throw withoutFrames(new AssertionFailedError(String.join("\n", reasons)));
        }
    }

    /** Removes the frames of this class, which help no reader; the frames of the implementation are in the message. */
    private static <E extends RuntimeException> E withoutFrames(E failure) {
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    private static AssertionFailedError withoutFrames(AssertionFailedError failure) {
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }
}
