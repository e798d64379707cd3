package org.tensortck.run;

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
import org.tensortck.suite.Case;
import org.tensortck.suite.Suite;

/** Turns Cucumber's events into one result for each case, as they come: other listeners get them after the run only. */
final class CaseListener implements ConcurrentEventListener {
    private final Suite suite;
    private final Course course;
    private final CaseEnd end;

    CaseListener(Suite suite, Course course) {
        this.suite = suite;
        this.course = course;
        this.end = new CaseEnd(course);
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
        return suite.at(running.getUri(), running.getLocation().getLine());
    }

    private void caseFinished(TestCaseFinished event) {
        end.end(of(event.getTestCase()), event.getResult());
    }
}
