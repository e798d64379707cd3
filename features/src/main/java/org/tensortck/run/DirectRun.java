package org.tensortck.run;

import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;
import org.tensortck.steps.CodeSteps;
import org.tensortck.steps.PhraseTable;
import org.tensortck.steps.WarningSteps;
import org.tensortck.suite.Case;
import org.tensortck.verdict.CaseGate;
import org.tensortck.verdict.CaseResult;

/**
 * Runs cases step by step without Cucumber, which takes longer over a case than most cases do. Phrases, the objects that
 * carry them out, the gate and the making of results are those of a run through Cucumber, and so are the verdicts.
 */
final class DirectRun implements Runnable {
    private static final Result PASSED = result(Status.PASSED, Optional.empty());

    private final List<Case> cases;
    private final Map<String, CaseResult> recorded;
    private final SceneFactory scenes;
    private final CaseGate gate;
    private final Course course;
    private final CaseEnd end;
    private Result worst = PASSED;

    /**
     * Prepares a run of cases, in this order.
     *
     * @param recorded the results of cases, by id, that are taken from there and not executed
     */
    DirectRun(List<Case> cases, Map<String, CaseResult> recorded, SceneFactory scenes, CaseGate gate, Course course) {
        this.cases = cases;
        this.recorded = recorded;
        this.scenes = scenes;
        this.gate = gate;
        this.course = course;
        this.end = new CaseEnd(course);
    }

    @FunctionalInterface
    private interface Body {
        void run() throws Throwable;
    }

    @Override
    public void run() {
        for (Case of : cases) {
            if (recorded.containsKey(of.id())) {
                course.started(of);
                course.finished(recorded.get(of.id()));
            } else {
                run(of);
            }
        }
    }

    /** Runs one case. */
    void run(Case of) {
        end.begin();
        course.started(of);
        long started = System.nanoTime();
        worst = PASSED;
        scenes.start();
        try {
            attempt(CaseEnd.BEGINNING, () -> gate.enter(of.feature(), of.line()));
            for (Case.Step step : of.steps()) {
                step(step);
            }
            // It is run even if a step has failed.
            attempt(CaseEnd.END, () -> scenes.getInstance(CodeSteps.class).requireNoRefusal());
            if (worst.getStatus().is(Status.PASSED)) {
                attempt(CaseEnd.END, () -> scenes.getInstance(WarningSteps.class).requireTagged());
            }
            end.end(of, new Result(worst.getStatus(), Duration.ofNanos(System.nanoTime() - started),
                    worst.getError()));
        } finally {
            scenes.stop();
        }
    }

    private void step(Case.Step step) {
        String name = CaseEnd.name(step.keyword(), step.text());
        List<PhraseTable.Reading> readings = PhraseTable.standard().read(step);
        if (readings.isEmpty()) {
            note(name, Status.UNDEFINED, Optional.empty());
        } else if (readings.size() > 1) {
            note(name, Status.AMBIGUOUS, Optional.of(
                    new IllegalStateException(readings.size() + " phrases read like this")));
        } else if (!worst.getStatus().is(Status.PASSED)) {
            note(name, Status.SKIPPED, Optional.empty());
        } else {
            PhraseTable.Reading reading = readings.getFirst();
            attempt(name, () -> reading.action().run(scenes.getInstance(reading.type())));
        }
    }

    private void attempt(String name, Body body) {
        course.step(name);
        try {
            body.run();
        } catch (TestAbortedException e) {
            note(name, Status.SKIPPED, Optional.of(e));
        } catch (Throwable e) {
            note(name, Status.FAILED, Optional.of(e));
        }
    }

    /** Keeps the worst result of the case, and of equal ones the first. */
    private void note(String name, Status status, Optional<Throwable> error) {
        end.stepFailed(name);
        if (status.compareTo(worst.getStatus()) > 0) {
            worst = result(status, error);
        }
    }

    private static Result result(Status status, Optional<Throwable> error) {
        return new Result(status, Duration.ZERO, error.orElse(null));
    }
}
