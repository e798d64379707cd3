package org.tensortck.steps;

import java.io.Serial;
import org.tensortck.value.Relation;

/** The failure of a step that asserts the relation of a result to an argument, and has observed another one. */
public final class OtherRelation extends AssertionError {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Relation observed;

    /** Creates a failure; the message has both relations, and the reason of a refusal. */
    OtherRelation(Relation expected, Relation observed, String reason) {
        super("expected " + expected + ", got " + observed + reason);
        this.observed = observed;
    }

    /** Returns the observed relation. */
    public Relation observed() {
        return observed;
    }
}
