package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: the attributes {@code ndarray.flags}, which describe the memory of an array.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SHAPES)
public interface ArrayFlags<A> extends Capability {

    /**
     * Returns {@code ndarray.flags.c_contiguous}: whether the elements are in row-major order without gaps. The stride
     * of an axis of size 1 does not matter; an empty array is always contiguous.
     */
    @Python("ndarray.flags.c_contiguous")
    boolean isContiguous(A array);

    /** Returns {@code flags.f_contiguous}: whether the elements are in column-major order without gaps. */
    @Python("ndarray.flags.f_contiguous")
    boolean isFortranContiguous(A array);

    /** Returns {@code flags.writeable}: whether the elements may be written through this array. */
    @Python("ndarray.flags.writeable")
    boolean isWriteable(A array);

    /**
     * Returns {@code flags.owndata}: whether the array owns its memory. A view does not, nor does an array over memory
     * that another object offered.
     */
    @Python("ndarray.flags.owndata")
    boolean ownsData(A array);
}
