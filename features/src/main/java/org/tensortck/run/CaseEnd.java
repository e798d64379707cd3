package org.tensortck.run;

import io.cucumber.plugin.event.Result;
import java.util.Optional;
import org.tensortck.evaluate.FailureTrace;
import org.tensortck.evaluate.ImplementationException;
import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.evaluate.WorkerException;
import org.tensortck.steps.OtherRelation;
import org.tensortck.suite.Case;
import org.tensortck.value.Relation;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;

/**
 * Makes the result of a case from the results of its steps, and passes it to the course of the run. Cucumber or
 * {@link DirectRun} runs the steps.
 */
final class CaseEnd {
    /** The name of the phase before the first step. */
    static final String BEGINNING = "the beginning of the scenario";
    /** The name of the phase after the last step. */
    static final String END = "the end of the scenario";

    private static final int LONGEST_DETAIL = 10_000;

    private final Course course;
    private Optional<String> failedStep = Optional.empty();

    CaseEnd(Course course) {
        this.course = course;
    }

    /** Returns the name of a step in a detail. */
    static String name(String keyword, String text) {
        return keyword + " " + text;
    }

    /** A case begins. */
    void begin() {
        failedStep = Optional.empty();
    }

    /** A step did not pass; the first one is named in the detail. */
    void stepFailed(String name) {
        if (failedStep.isEmpty()) {
            failedStep = Optional.of(name);
        }
    }

    /** The case has ended: the worst result of its steps is given. */
    void end(Case of, Result result) {
        course.finished(
                new CaseResult(of, verdict(result), cut(detail(result)), result.getDuration().toNanos())
                        .relating(relation(result)));
    }

    private static Optional<Relation> relation(Result result) {
        return result.getError() instanceof OtherRelation other ? Optional.of(other.observed()) : Optional.empty();
    }

    private Verdict verdict(Result result) {
        if (course.overdue().isPresent()) {
            return Verdict.HUNG;
        }
        if (result.getError() instanceof WorkerException worker) {
            return worker.fate() == WorkerException.Fate.HUNG ? Verdict.HUNG : Verdict.CRASHED;
        }
        if (result.getError() instanceof UnsupportedException) {
            return Verdict.UNSUPPORTED;
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
        String step = failedStep.map(name -> name + ": ").orElse("");
        Optional<Throwable> error = Optional.ofNullable(result.getError());
        if (course.overdue().isPresent()) {
            return step + course.overdue().get() + error.map(thrown -> ": " + describe(thrown)).orElse("");
        }
        if (result.getError() instanceof UnsupportedException lacking) {
            // A step that looks at an object needs a function that a worker does not have.
            return lacking.capability() + ": " + lacking.getMessage();
        }
        return switch (result.getStatus()) {
            case PASSED -> "";
            case UNDEFINED -> step + "no phrase reads like this; features/README.md lists the phrases";
            case SKIPPED -> error.map(Throwable::getMessage).orElse("skipped without a reason");
            default -> step + error.map(CaseEnd::describe).orElse("failed without a reason");
        };
    }

    /** Returns the message of a failure, with the frames of the implementation if it arose there. */
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
