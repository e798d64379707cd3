package org.tensortck.polyglot.differential;

import java.util.List;
import org.tensortck.spi.DType;
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
 */
record NamedObject(String name, Side side, DType dtype, List<Integer> shape, boolean holdsSmallNumbersOnly) {

    /** Returns whether it has no elements. */
    boolean isEmpty() {
        return shape.contains(0);
    }
}
