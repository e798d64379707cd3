package org.tensortck.atlas;

import java.util.Optional;
import org.tensortck.suite.Case;
import org.tensortck.value.Relation;
import org.tensortck.value.Side;
import org.tensortck.verdict.CaseResult;
import org.tensortck.verdict.Verdict;

/**
 * The relation of one expression to its argument in one layout.
 *
 * @param side the library of the argument
 * @param expression the expression, in which the name of the argument is that of the case
 * @param layout the name of the layout
 * @param required the relation that the requirement asks for
 * @param of the case that asserts it
 * @param result the result of the case in a run; empty without a run, and where the run does not have the case
 */
public record Cell(Side side, String expression, String layout, Relation required, Case of,
        Optional<CaseResult> result) {

    /**
     * Returns the relation that the library of the run has: the required one of a passed case, and the observed one of a case
     * that failed since it observed another. Empty of every other case, such as an unsupported one.
     */
    public Optional<Relation> answer() {
        return result.map(CaseResult::observed).flatMap(observed -> observed.verdict() == Verdict.PASSED
                ? Optional.of(required)
                : observed.relation());
    }
}
