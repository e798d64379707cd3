package org.tensortck.spi.value;

import java.util.List;

/** The axes that go away in a reduction, each in {@code [-rank, rank)}. */
public sealed interface ReductionAxes {

    /** All of them, as where no axis is named. */
    record All() implements ReductionAxes {}

    /** {@code axis=0}. An operand of rank 0 has an axis 0 here. */
    record One(long axis) implements ReductionAxes {}

    /** {@code axis=(0, 1)}, in any order; of none see {@code RED-17}. */
    record Several(List<Long> axes) implements ReductionAxes {
        public Several {
            axes = List.copyOf(axes);
        }
    }
}
