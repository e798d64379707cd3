package org.tensortck.reference.torch;

import org.tensortck.reference.memory.StridedElements;

/** How the gradient of a result becomes that of one of its sources. */
@FunctionalInterface
public interface Derivative {
    /** The derivative of a copy. */
    Derivative SAME = gradient -> gradient;

    /**
     * Returns the gradient of the source. It may have the shape that the source was broadcast to, and any dtype.
     *
     * @param gradient of the shape and the dtype of the result; not changed
     */
    StridedElements of(StridedElements gradient);
}
