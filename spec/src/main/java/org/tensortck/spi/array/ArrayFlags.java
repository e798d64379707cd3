package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: what NumPy says of an array's memory in {@code ndarray.flags}.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SHAPES)
public interface ArrayFlags<A> extends Capability {

    /**
     * Returns {@code ndarray.flags.c_contiguous}: whether the elements follow each other in row-major order, without gaps.
     * The stride of an axis of length one does not matter, and no stride does where there is no element.
     */
    @Python("ndarray.flags.c_contiguous")
    boolean isContiguous(A array);

    /** Returns {@code flags.f_contiguous}: whether the elements follow each other in column-major order. */
    @Python("ndarray.flags.f_contiguous")
    boolean isFortranContiguous(A array);

    /** Returns {@code flags.writeable}: whether the elements may be written through this array. */
    @Python("ndarray.flags.writeable")
    boolean isWriteable(A array);

    /**
     * Returns {@code flags.owndata}: whether the memory was made for this array. It was not where the array is a view, or is
     * over memory that somebody else offered.
     */
    @Python("ndarray.flags.owndata")
    boolean ownsData(A array);
}
