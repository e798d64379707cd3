package org.tensortck.steps;

import org.tensortck.evaluate.UnsupportedException;

/** Which memory two objects have in common. Each method fails with an AssertionError that says what is seen instead. */
interface MemoryRelation {

    /**
     * Looks at two objects: at where their elements are, and at what is seen of writes; at the writes alone where a library
     * declares no addresses.
     */
    static MemoryRelation of(Scene scene, String first, String second) {
        try {
            return new MemorySharing(scene, first, second);
        } catch (UnsupportedException _) {
            return new WriteSharing(scene, first, second);
        }
    }

    /** Requires that the elements, in row-major order, are in the same bytes one by one. */
    void requireSame();

    /** Requires that every byte of one of them is a byte of the other. */
    void requireShared();

    /** Requires that a byte of one of them is a byte of the other. */
    void requireOverlap();

    /** Requires that no byte of one of them is a byte of the other. */
    void requireSeparate();
}
