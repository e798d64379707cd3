package org.tensortck.junit;

import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.tensortck.register.ResultPage;
import org.tensortck.run.RunResult;
import org.tensortck.run.Waivers;

/**
 * A page that shows the result of a run.
 *
 * @param page the file
 * @param waivers the waivers of the run, whose reasons the page gives
 */
record ShownResult(Path page, Waivers waivers) {

    /** Fails where the page is stale; a part of the cases, and a run that has ended early, have no result to show. */
    void require(RunResult result) {
        if (result.part().isPresent() || result.unfinished().isPresent()) {
            throw new TestAbortedException("the run is of a part, or unfinished");
        }
        ResultPage.bringUpToDate(page, result, waivers).ifPresent(stale -> {
            AssertionFailedError failure = new AssertionFailedError(stale);
            failure.setStackTrace(new StackTraceElement[0]);
            throw failure;
        });
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
