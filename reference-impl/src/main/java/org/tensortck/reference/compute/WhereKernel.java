package org.tensortck.reference.compute;

import java.util.List;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.spi.value.Scalar;

/** Elements of one of two sources, by a condition. */
public final class WhereKernel {
    private WhereKernel() {}

    /**
     * Returns new elements: those of the first source where a condition is not zero, and those of the second elsewhere, cast.
     *
     * @param condition of the shape of the result
     * @param first broadcast to the shape of the result
     * @param second broadcast to it
     * @param result what the elements of the result mean
     */
    public static StridedElements of(String operation, StridedElements condition, StridedElements first,
            StridedElements second, ElementCodec result, long[] strides) {
        StridedElements chosen = second.copy(operation, result, strides, second.device());
        List<Scalar> conditions = condition.toList(operation);
        long[] from = first.layout().offsets();
        long[] to = chosen.layout().offsets();
        for (int place = 0; place < to.length; place++) {
            if (Numbers.isTrue(conditions.get(place))) {
                chosen.view(Layout.single(to[place])).assign(operation, first.view(Layout.single(from[place])));
            }
        }
        return chosen;
    }
}
