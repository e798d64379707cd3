package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: arrays that can be made read-only. Every write through a read-only array is refused with
 * {@link ErrorKind#READ_ONLY}. Later views of it are read-only too; existing views are not changed.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.STORAGE)
public interface Writability<A> extends Capability {

    /** Returns whether the elements may be written through the array: {@code array.flags.writeable}. */
    boolean isWritable(A array);

    /**
     * Does {@code array.setflags(write=)}, in place.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY} where the array is to become writable, but neither
     *     owns its memory nor is a view of a writable array that does
     */
    @Python("ndarray.setflags(self, write=None)")
    void setWritable(A array, boolean writable);
}
