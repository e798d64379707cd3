package org.tensortck.run;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tensortck.value.Side;

/** Whose result a run is: a case counts if it touches one of them. */
public enum Subject {
    /** The tensors; the arrays only serve to judge them. */
    TENSOR(EnumSet.of(Side.TENSOR)),
    /** The arrays; the tensors only serve to judge them. */
    ARRAY(EnumSet.of(Side.ARRAY)),
    /** Tensors and arrays. */
    BOTH(EnumSet.allOf(Side.class));

    private final Set<Side> sides;

    Subject(Set<Side> sides) {
        this.sides = Collections.unmodifiableSet(sides);
    }

    /** Returns the sides that it is about. */
    public Set<Side> sides() {
        return sides;
    }

    /** Returns whether a case that touches these sides counts. */
    public boolean isTouchedBy(Set<Side> touched) {
        return !Collections.disjoint(sides, touched);
    }
}
