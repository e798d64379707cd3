package org.tensortck.picture;

import java.util.List;
import java.util.Optional;

/**
 * The cells that an element of a view is in. Elements of one address, as in a broadcast view, have one slot.
 *
 * @param first the number of its first cell within the storage
 * @param span the number of its cells
 * @param elements the numbers of the elements, in row-major order
 * @param value the element as the view reads it
 * @param old the element before the statement, where it was another one
 * @param ownValue whether the view reads something else than the cell shows
 * @param changed whether a byte of it has changed
 */
record Slot(long first, int span, List<Integer> elements, String value, Optional<String> old, boolean ownValue,
        boolean changed) {

    Slot {
        elements = List.copyOf(elements);
    }

    /** Returns the number of the cell behind its last one. */
    long end() {
        return first + span;
    }
}
