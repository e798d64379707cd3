package org.tensortck.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.tensortck.evaluate.FailureTrace;
import org.tensortck.evaluate.ImplementationException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;

/** Turns Cucumber's events into one result for each case, as they come: other listeners get them after the run only. */
final class CaseListener implements ConcurrentEventListener {
    private static final int LONGEST_DETAIL = 10_000;

    private final Map<Place, Case> cases = new HashMap<>();
    private final Course course;
    private String failedStep;

    /** Where a scenario or a row stands; Cucumber knows cases by this alone. */
    record Place(URI feature, int line) {

        static Place of(Case of) {
            return new Place(of.feature(), of.line());
        }

        static Place of(Pickle pickle) {
            return new Place(pickle.getUri(), pickle.getLocation().getLine());
        }
    }

    CaseListener(Suite suite, Course course) {
        suite.cases().values().forEach(c -> cases.put(Place.of(c), c));
        this.course = course;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, this::caseStarted);
        publisher.registerHandlerFor(TestStepStarted.class, event -> course.step(name(event.getTestStep())));
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::caseFinished);
    }

    private void stepFinished(TestStepFinished event) {
        if (failedStep == null && !event.getResult().getStatus().is(Status.PASSED)) {
            failedStep = name(event.getTestStep());
        }
    }

    private static String name(TestStep of) {
        if (of instanceof PickleStepTestStep step) {
            return step.getStep().getKeyword().strip() + " " + step.getStep().getText();
        }
        return of instanceof HookTestStep hook && hook.getHookType() == HookType.BEFORE
                ? "the beginning of the scenario"
                : "the end of the scenario";
    }

    private void caseStarted(TestCaseStarted event) {
        failedStep = null;
        course.started(of(event.getTestCase()));
    }

    private Case of(TestCase running) {
        Place place = new Place(running.getUri(), running.getLocation().getLine());
        Case of = cases.get(place);
        if (of == null) {
            throw new IllegalStateException("Cucumber ran a scenario that the suite does not have: " + place);
        }
        return of;
    }

    private void caseFinished(TestCaseFinished event) {
        Result result = event.getResult();
        course.finished(new CaseResult(of(event.getTestCase()), verdict(result), cut(detail(result)),
                result.getDuration().toNanos()));
    }

    private Verdict verdict(Result result) {
        if (course.overdue().isPresent()) {
            return Verdict.HUNG;
        }
        if (result.getError() instanceof WorkerException worker) {
            return worker.fate() == WorkerException.Fate.HUNG ? Verdict.HUNG : Verdict.CRASHED;
        }
        return switch (result.getStatus()) {
            case PASSED -> Verdict.PASSED;
            case SKIPPED -> result.getError() instanceof SkippedCase skipped ? skipped.verdict() : Verdict.FAILED;
            case FAILED, UNDEFINED, AMBIGUOUS, PENDING, UNUSED -> Verdict.FAILED;
        };
    }

    /** Returns a detail that a page can show. */
    private static String cut(String detail) {
        // The step comes first and the reason last: both stay.
        int half = LONGEST_DETAIL / 2;
        return detail.length() <= LONGEST_DETAIL
                ? detail
                : detail.substring(0, half) + " … (" + (detail.length() - LONGEST_DETAIL)
                        + " characters left out) … " + detail.substring(detail.length() - half);
    }

    private String detail(Result result) {
        if (course.overdue().isPresent()) {
            return (failedStep == null ? "" : failedStep + ": ") + course.overdue().get()
                    + (result.getError() == null ? "" : ": " + describe(result.getError()));
        }
        return switch (result.getStatus()) {
            case PASSED -> "";
            case UNDEFINED -> failedStep + ": no phrase reads like this; features/README.md lists the phrases";
            case SKIPPED -> result.getError() == null ? "skipped without a reason" : result.getError().getMessage();
            default -> failedStep + ": " + describe(result.getError());
        };
    }

    /** Returns what went wrong, and where in the implementation if it was there. */
    private static String describe(Throwable error) {
        boolean says = error.getMessage() != null && (error instanceof AssertionError || isOurs(error));
        StringBuilder text = new StringBuilder(says ? error.getMessage() : error.toString());
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImplementationException failure) {
                text.append(FailureTrace.indented(failure.trace()));
                break;
            }
        }
        return text.toString();
    }

    private static boolean isOurs(Throwable error) {
        return error.getClass().getName().startsWith("org.tensortck.");
    }
}
