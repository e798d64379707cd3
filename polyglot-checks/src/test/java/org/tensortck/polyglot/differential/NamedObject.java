package org.tensortck.polyglot.differential;

import java.util.List;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;

/**
 * A tensor or an array that a program may go on with.
 *
 * @param name the name that the program has bound it to
 * @param side which of the two it is
 * @param dtype its dtype
 * @param shape its shape
 * @param holdsSmallNumbersOnly whether every element is an integer, or a float that every integer dtype holds when its
 *        fraction is cut off
 * @param holdsNaN whether an element, or a part of one, is no number
 * @param overlapsItself whether two of its elements share memory, so that it depends on their order what an assignment of
 *        several elements leaves
 * @param isReadOnly whether it is an array that cannot be written
 */
record NamedObject(String name, Side side, DType dtype, List<Integer> shape, boolean holdsSmallNumbersOnly,
        boolean holdsNaN,
        boolean overlapsItself, boolean isReadOnly) {

    /** Returns whether it has no elements. */
    boolean isEmpty() {
        return shape.contains(0);
    }

    int rank() {
        return shape.size();
    }

    int elementCount() {
        return shape.stream().reduce(1, (count, length) -> count * length);
    }
}
