package org.tensortck.verdict;

import java.net.URI;

/** Says before a case is run whether it can show anything. */
@FunctionalInterface
public interface CaseGate {

    /**
     * Lets the case pass that stands at a line of a feature file.
     *
     * @throws SkippedCase with the verdict and the reason, where running it would show nothing
     */
    void enter(URI feature, int line);
}
