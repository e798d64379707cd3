package org.tensortck.verdict;

import java.net.URI;

/** Decides before a case is run whether it can show anything. */
@FunctionalInterface
public interface CaseGate {

    /**
     * Admits the case at a line of a feature file.
     *
     * @throws SkippedCase with the verdict and the reason, if a run of the case would show nothing
     */
    void enter(URI feature, int line);
}
