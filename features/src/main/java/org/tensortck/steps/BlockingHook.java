package org.tensortck.steps;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.tensortck.verdict.Progress;
import org.tensortck.verdict.SkippedCase;
import org.tensortck.verdict.Verdict;

/** Keeps a scenario from failing for a reason that another requirement already shows. */
public final class BlockingHook {
    private static final String NEEDS = "@needs:";

    private final Progress progress;

    /** Creates the hook of one scenario. */
    public BlockingHook(Progress progress) {
        this.progress = progress;
    }

    /** Blocks the scenario if a requirement that it needs has failed. */
    @Before
    public void block(Scenario scenario) {
        for (String tag : scenario.getSourceTagNames()) {
            if (tag.startsWith(NEEDS) && progress.hasFailed(tag.substring(NEEDS.length()))) {
                throw new SkippedCase(Verdict.BLOCKED, "by " + tag.substring(NEEDS.length()) + ", which has failed");
            }
        }
    }
}
