package org.tensortck.verdict;

import org.opentest4j.TestAbortedException;

/** Ends a scenario that cannot show anything; Cucumber reports it as skipped, with the reason. */
public final class SkippedCase extends TestAbortedException {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    /** Creates the exception with the verdict, unsupported or blocked, and the reason. */
    public SkippedCase(Verdict verdict, String reason) {
        super(reason);
        this.verdict = verdict;
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        return verdict;
    }
}
