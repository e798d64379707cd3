package org.tensortck.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.tensortck.report.SteppedReport;
import org.tensortck.report.Summary;
import org.tensortck.run.RunResult;
import org.tensortck.run.Subject;
import org.tensortck.run.TckRun;
import org.tensortck.suite.CallRecord;
import org.tensortck.suite.Case;
import org.tensortck.suite.Requirement;
import org.tensortck.suite.Suite;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;

/**
 * The tests of a run: feature files, requirements and cases, in the order of the suite. A case is executed when its
 * test is, so that its time is real and a part of the tests can be run. The run ends with the last test, or when
 * JUnit closes the stream.
 */
final class CaseTests {
    private static final int MOST_IDS = 20;

    private final TckRun run;
    private final Suite suite;
    private final Subject subject;
    private final SteppedReport report;
    private final Path page;
    private final Runnable close;
    private boolean isShown;

    /**
     * Creates the tests of a run.
     *
     * @param page the page of the report
     * @param close releases the evaluator of the run
     */
    CaseTests(TckRun run, Subject subject, SteppedReport report, Path page, Runnable close) {
        this.run = run;
        this.suite = run.suite();
        this.subject = subject;
        this.report = report;
        this.page = page;
        this.close = close;
    }

    /**
     * Returns the containers of the feature files, and a test of the whole result.
     *
     * @param shown the page that shows the result, which has a test of its own
     */
    Stream<DynamicNode> nodes(Optional<ShownResult> shown) {
        Map<URI, List<Case>> files = new LinkedHashMap<>();
        run.cases().forEach(of -> files.computeIfAbsent(of.feature(), _ -> new ArrayList<>()).add(of));
        Stream<DynamicNode> whole = Stream.concat(
                Stream.of(DynamicTest.dynamicTest("the result is the expected one", this::requireExpected)),
                shown.stream().map(page -> DynamicTest.dynamicTest(page + " shows the result",
                        () -> page.require(result()))));
        return Stream.concat(files.values().stream().map(this::file), whole).onClose(this::end);
    }

    private DynamicNode file(List<Case> cases) {
        Case first = cases.getFirst();
        String path = first.feature().getSchemeSpecificPart();
        String name = suite.requirementOf(first).chapter() + ": "
                + path.substring(path.lastIndexOf('/') + 1).replace(".feature", "");
        List<DynamicNode> nodes = new ArrayList<>();
        List<Case> beside = cases.stream().filter(of -> !isOwn(of)).toList();
        if (!beside.isEmpty()) {
            nodes.add(
                    DynamicTest.dynamicTest("cases of the other library alone, which do not count", () -> run(beside)));
        }
        Map<String, List<Case>> own = cases.stream().filter(this::isOwn)
                .collect(Collectors.groupingBy(Case::requirement, LinkedHashMap::new, Collectors.toList()));
        own.forEach((id, tests) -> nodes.add(requirement(suite.requirementOf(tests.getFirst()), tests)));
        return DynamicContainer.dynamicContainer(name, source(first.feature(), ""), nodes.stream());
    }

    /** Returns whether a case is known to touch the subject before it has run, or nothing is known of it. */
    private boolean isOwn(Case of) {
        CallRecord record = CallRecord.published();
        Set<Side> sides = record.has(of.id()) ? record.sides(of.id()) : Set.of();
        return sides.isEmpty() || subject.isTouchedBy(sides);
    }

    private DynamicNode requirement(Requirement requirement, List<Case> cases) {
        return DynamicContainer.dynamicContainer(
                requirement.id() + " " + requirement.level() + " " + requirement.title(),
                source(cases.getFirst().feature(), "?line=" + cases.getFirst().line()), cases.stream().map(this::test));
    }

    private DynamicTest test(Case of) {
        return DynamicTest.dynamicTest(of.id() + (isMust(of) ? " " : " (not a MUST) ") + of.title(),
                source(of.feature(), "?line=" + of.line()), () -> require(of));
    }

    private boolean isMust(Case of) {
        return suite.requirementOf(of).level() == Requirement.Level.MUST;
    }

    /**
     * Returns the place of a feature as IDEs open it. A test of a class path resource also has its name in reports of
     * Maven.
     */
    private static URI source(URI feature, String line) {
        String path = feature.getSchemeSpecificPart();
        return URI.create(feature.getScheme() + ":" + (path.startsWith("/") ? "" : "/") + path + line);
    }

    private void run(List<Case> beside) throws IOException {
        List<CaseResult> results = new ArrayList<>();
        for (Case of : beside) {
            results.add(executed(of));
        }
        throw withoutFrames(new TestAbortedException("not counted: " + RunResult.identity(RunResult.counts(results))));
    }

    private CaseResult executed(Case of) throws IOException {
        return report.run(of).orElseThrow(() -> withoutFrames(
                new TestAbortedException("not run, since the run has ended early; the last test has the reason")));
    }

    private void require(Case of) throws IOException {
        CaseResult result = executed(of);
        String seen = result.verdict().word() + ": " + result.detail();
        switch (result.verdict()) {
            case PASSED -> {
            }
            case FAILED, HUNG, CRASHED -> {
                if (isMust(of)) {
                    AssertionFailedError failure = new AssertionFailedError(of.id() + " " + seen + "\n" + of.text());
                    failure.setStackTrace(new StackTraceElement[0]);
                    throw failure;
                }
                throw withoutFrames(new TestAbortedException("not a MUST, so it does not break the build: " + seen));
            }
            case WAIVED, DEVIATES, UNSUPPORTED, BLOCKED -> throw withoutFrames(new TestAbortedException(seen));
        }
    }

    private void requireExpected() throws IOException {
        RunResult result = result();
        if (!result.isAsExpected()) {
            List<String> reasons = new ArrayList<>(result.problems());
            if (!result.unexpected().isEmpty()) {
                reasons.add(result.unexpected().size() + " cases of a MUST failed or are blocked: "
                        + result.unexpected().stream().map(r -> r.of().id()).limit(MOST_IDS)
                                .collect(Collectors.joining(", "))
                        + (result.unexpected().size() > MOST_IDS ? " …" : ""));
            }
            AssertionFailedError failure = new AssertionFailedError(String.join("\n", reasons));
            failure.setStackTrace(new StackTraceElement[0]);
            throw failure;
        }
    }

    private void end() {
        try {
            result();
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written", e);
        }
    }

    /** Ends the run at the first call, and shows its result on the console. */
    private synchronized RunResult result() throws IOException {
        if (isShown) {
            return report.end();
        }
        isShown = true;
        try {
            RunResult result = report.end();
            if (result.unfinished().isPresent()) {
                // If the process is about to end, no test can report it.
                System.err.println("tensor-tck: " + result.problems().getFirst());
            }
            Summary.lines(result).forEach(System.out::println);
            System.out.println("report: " + page.toAbsolutePath());
            return result;
        } finally {
            close.run();
        }
    }

    /** Removes the frames of this class, which help no reader; the frames of the implementation are in the message. */
    private static TestAbortedException withoutFrames(TestAbortedException failure) {
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }
}
