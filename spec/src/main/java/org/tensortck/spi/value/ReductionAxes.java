package org.tensortck.spi.value;

import java.util.List;

/** The axes that a reduction removes, each in {@code [-rank, rank)}. */
public sealed interface ReductionAxes {

    /** All axes: no axis is named. */
    record All() implements ReductionAxes {}

    /** {@code axis=0}. A 0-d operand has an axis 0. */
    record One(long axis) implements ReductionAxes {}

    /** {@code axis=(0, 1)}, in any order; for an empty tuple see requirement RED-17. */
    record Several(List<Long> axes) implements ReductionAxes {
        public Several {
            axes = List.copyOf(axes);
        }
    }
}
