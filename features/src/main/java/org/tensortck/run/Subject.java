package org.tensortck.run;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tensortck.value.Side;

/** Whose result a run is: a case counts if it touches one of them. */
public enum Subject {
    /** The tensors; the arrays only serve to judge them. */
    TENSOR,
    /** The arrays; the tensors only serve to judge them. */
    ARRAY,
    /** Tensors and arrays. */
    BOTH;

    /** Returns the subject of a run that has a library on these sides only. */
    public static Subject of(Set<Side> sides) {
        return sides.size() > 1 ? BOTH : sides.contains(Side.TENSOR) ? TENSOR : ARRAY;
    }

    /** Returns the sides that it is about. */
    public Set<Side> sides() {
        return switch (this) {
            case TENSOR -> EnumSet.of(Side.TENSOR);
            case ARRAY -> EnumSet.of(Side.ARRAY);
            case BOTH -> EnumSet.allOf(Side.class);
        };
    }

    /** Returns whether a case that touches these sides counts. */
    public boolean isTouchedBy(Set<Side> touched) {
        return !Collections.disjoint(sides(), touched);
    }
}
