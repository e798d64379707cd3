package org.tensortck.reference.compute;

import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.memory.RowChoice;
import org.tensortck.reference.memory.StridedElements;

/** Elements of one of two sources, by a condition. */
public final class WhereKernel {
    private WhereKernel() {}

    /**
     * Returns new elements: those of the first source where the condition is not zero, and those of the second
     * elsewhere, cast.
     *
     * @param condition of the shape of the result
     * @param first broadcast to the shape of the result
     * @param second broadcast to it
     * @param result the encoding of the elements of the result
     */
    public static StridedElements of(String operation, StridedElements condition, StridedElements first,
            StridedElements second, ElementCodec result, long[] strides) {
        StridedElements chosen = StridedElements.allocate(result, Layout.of(condition.shape(), strides, 0),
                second.device());
        RowChoice.choose(operation, condition, first.as(operation, result), second.as(operation, result), chosen);
        return chosen;
    }
}
