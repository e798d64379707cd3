package org.tensortck.spi.value;

import java.util.List;

/** The division of an axis into pieces: the parameter {@code indices_or_sections} of Python. */
public sealed interface Cuts {

    /** A number of pieces. */
    record Sections(long count) implements Cuts {}

    /**
     * The indices along the axis at which a new piece begins. A negative index counts from the end; an index out of
     * range is clipped; an index below its predecessor gives an empty piece.
     */
    record Before(List<Long> positions) implements Cuts {
        public Before {
            positions = List.copyOf(positions);
        }
    }
}
