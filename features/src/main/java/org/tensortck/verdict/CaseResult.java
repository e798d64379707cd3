package org.tensortck.verdict;

import org.tensortck.suite.Case;

/**
 * What became of one case.
 *
 * @param of the case
 * @param verdict its verdict
 * @param detail why, for every verdict but passed; for a failure, the step and what was seen; else empty
 * @param nanoseconds how long it took
 */
public record CaseResult(Case of, Verdict verdict, String detail, long nanoseconds) {

    /** Returns the same result under another verdict. */
    public CaseResult with(Verdict other, String otherDetail) {
        return new CaseResult(of, other, otherDetail, nanoseconds);
    }
}
