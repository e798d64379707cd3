package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;

/**
 * Capability: casts of arrays that may be refused or that may do without a copy.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.CASTS)
public interface CheckedCasts<A> extends Capability {

    /**
     * Returns {@code array.astype(dtype, casting=, copy=)}: a copy, in the order that the axes have in memory.
     *
     * @param casting which casts are allowed
     * @param copy whether to copy where nothing changes; else the very same array is returned, the same Java object
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the cast is not allowed
     */
    @Python("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)")
    A astype(A array, DType dtype, Casting casting, boolean copy);
}
