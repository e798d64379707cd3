package org.tensortck.spi.value;

import java.util.List;

/** Where a dimension is cut into pieces; what Python gives as {@code indices_or_sections}. */
public sealed interface Cuts {

    /** Into this many pieces. */
    record Sections(long count) implements Cuts {}

    /**
     * Before each of these positions. A negative one counts from the end, one that lies outside is clipped, and one that
     * lies before its predecessor makes an empty piece.
     */
    record Before(List<Long> positions) implements Cuts {
        public Before {
            positions = List.copyOf(positions);
        }
    }
}
