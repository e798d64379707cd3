package org.tensortck.steps;

import org.tensortck.evaluate.UnsupportedException;
import org.tensortck.value.Relation;

/**
 * The memory that two objects have in common. Each method fails with an AssertionError that has the observed relation.
 */
interface MemoryRelation {

    /**
     * Observes two objects: the addresses of their elements, and the effects of writes. If a library declares no
     * addresses, only the effects of writes.
     */
    static MemoryRelation of(Scene scene, String first, String second) {
        try {
            return new MemorySharing(scene, first, second);
        } catch (UnsupportedException _) {
            return new WriteSharing(scene, first, second);
        }
    }

    /** Returns the relation: a view, an overlap or a copy. */
    Relation.Sort observed();

    /** Requires that the elements, in row-major order, are in the same bytes one by one. */
    void requireSame();

    /** Requires that every byte of one of them is a byte of the other. */
    void requireShared();

    /** Requires that a byte of one of them is a byte of the other. */
    void requireOverlap();

    /** Requires that no byte of one of them is a byte of the other. */
    void requireSeparate();
}
