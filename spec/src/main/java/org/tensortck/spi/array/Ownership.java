package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.ArrayBase;

/**
 * Capability: the owner of an array's memory, and whether two arrays share memory. No element is read, written or
 * copied.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.STORAGE)
public interface Ownership<A> extends Capability {

    /**
     * Returns {@code array.base}. For a view, and for a view of a view, it is the array that was first over the memory,
     * never a view in between.
     */
    @Python("ndarray.base")
    ArrayBase<A> base(A array);

    /**
     * Returns {@code numpy.shares_memory(first, second)}: whether a byte of an element of one is a byte of an element
     * of the other. The result is exact, however long it takes; bytes in the gaps between elements do not count. An
     * empty array shares no memory, not even with itself.
     */
    @Python("np.shares_memory(a, b)")
    boolean sharesMemory(A first, A second);

    /**
     * Returns {@code numpy.may_share_memory(first, second)}: whether the ranges from the lowest to the highest byte of
     * both have a byte in common. An empty array has no range.
     */
    @Python("np.may_share_memory(a, b)")
    boolean mayShareMemory(A first, A second);
}
