package org.tensortck.reference.compute;

import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.RowMajorOrder;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.Scalar;

/**
 * The sums of all elements up to each one, along an axis. Floats are added in float64, and each sum is rounded to the
 * dtype once.
 */
public final class CumulativeSum {
    private CumulativeSum() {}

    /**
     * Returns the sums in memory of their own, in the dtype of the elements.
     *
     * @param axis in {@code [0, rank)}; the elements have a rank of at least 1
     */
    public static StridedElements of(String operation, StridedElements elements, int axis, StrideRule strides) {
        long[] shape = elements.shape();
        StridedElements sums = StridedElements.allocate(elements.codec(), Layout.contiguous(strides, shape),
                elements.device());
        long length = shape[axis];
        long[] starts = shape.clone();
        starts[axis] = Math.min(length, 1);
        if (elements.device().isHost()) {
            RowMajorOrder.forEach(starts, start -> {
                Scalar sum = elements.at(start);
                long[] at = start.clone();
                for (long place = 0; place < length; place++) {
                    at[axis] = place;
                    sum = place == 0 ? sum : ElementMath.sum(sum, elements.at(at));
                    sums.put(operation, sum, at);
                }
            });
        }
        return sums;
    }
}
