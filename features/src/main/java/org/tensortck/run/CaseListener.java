package org.tensortck.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
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
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Turns Cucumber's events into one result for each case, as they come: other listeners get them after the run only. */
final class CaseListener implements ConcurrentEventListener {
    private final Map<Place, Case> cases;
    private final Course course;
    private final CaseEnd end;

    /** Where a scenario or a row stands; Cucumber knows cases by this alone. */
    record Place(URI feature, int line) {

        static Place of(Case of) {
            return new Place(of.feature(), of.line());
        }

        static Place of(Pickle pickle) {
            return new Place(pickle.getUri(), pickle.getLocation().getLine());
        }
    }

    CaseListener(Map<Place, Case> cases, Course course) {
        this.cases = cases;
        this.course = course;
        this.end = new CaseEnd(course);
    }

    /** Returns the cases of a suite by their places. */
    static Map<Place, Case> places(Suite suite) {
        Map<Place, Case> places = new HashMap<>();
        suite.cases().values().forEach(of -> places.put(Place.of(of), of));
        return places;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseStarted.class, this::caseStarted);
        publisher.registerHandlerFor(TestStepStarted.class, event -> course.step(name(event.getTestStep())));
        publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
        publisher.registerHandlerFor(TestCaseFinished.class, this::caseFinished);
    }

    private void stepFinished(TestStepFinished event) {
        if (!event.getResult().getStatus().is(Status.PASSED)) {
            end.stepFailed(name(event.getTestStep()));
        }
    }

    private static String name(TestStep of) {
        if (of instanceof PickleStepTestStep step) {
            return CaseEnd.name(step.getStep().getKeyword().strip(), step.getStep().getText());
        }
        return of instanceof HookTestStep hook && hook.getHookType() == HookType.BEFORE
                ? CaseEnd.BEGINNING
                : CaseEnd.END;
    }

    private void caseStarted(TestCaseStarted event) {
        end.begin();
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
        end.end(of(event.getTestCase()), event.getResult());
    }
}
