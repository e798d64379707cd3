package org.tensortck.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tensortck.evaluate.ImplementationException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;

/** Turns Cucumber's events into one result for each case, as they come: other listeners get them after the run only. */
final class CaseListener implements ConcurrentEventListener {
    private final Map<Place, Case> cases = new HashMap<>();
    private final Consumer<CaseResult> results;
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

    CaseListener(Suite suite, Consumer<CaseResult> results) {
        suite.cases().values().forEach(c -> cases.put(Place.of(c), c));
        this.results = results;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, _ -> failedStep = null);
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::caseFinished);
    }

    private void stepFinished(TestStepFinished event) {
        if (failedStep == null && !event.getResult().getStatus().is(Status.PASSED)) {
            failedStep = event.getTestStep() instanceof PickleStepTestStep step
                    ? step.getStep().getKeyword().strip() + " " + step.getStep().getText()
                    : "the end of the scenario";
        }
    }

    private void caseFinished(TestCaseFinished event) {
        Place place = new Place(event.getTestCase().getUri(), event.getTestCase().getLocation().getLine());
        Case of = cases.get(place);
        if (of == null) {
            throw new IllegalStateException("Cucumber ran a scenario that the suite does not have: " + place);
        }
        Result result = event.getResult();
        results.accept(new CaseResult(of, verdict(result), detail(result), result.getDuration().toNanos()));
    }

    private static Verdict verdict(Result result) {
        if (result.getError() instanceof WorkerException worker) {
            return worker.fate() == WorkerException.Fate.HUNG ? Verdict.HUNG : Verdict.CRASHED;
        }
        return switch (result.getStatus()) {
            case PASSED -> Verdict.PASSED;
            case SKIPPED -> result.getError() instanceof SkippedCase skipped ? skipped.verdict() : Verdict.FAILED;
            case FAILED, UNDEFINED, AMBIGUOUS, PENDING, UNUSED -> Verdict.FAILED;
        };
    }

    private String detail(Result result) {
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
                failure.trace().forEach(frame -> text.append("\n  ").append(frame));
                break;
            }
        }
        return text.toString();
    }

    private static boolean isOurs(Throwable error) {
        return error.getClass().getName().startsWith("org.tensortck.");
    }
}
