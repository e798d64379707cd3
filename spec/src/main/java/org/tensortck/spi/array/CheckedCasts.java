package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;

/**
 * Capability: casts of arrays under a casting rule, which may avoid a copy.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.CASTS)
public interface CheckedCasts<A> extends Capability {

    /**
     * Returns {@code array.astype(dtype, casting=, copy=)}: a copy that keeps the order of the axes in memory.
     *
     * @param casting which casts are allowed
     * @param copy whether to copy even where nothing changes; if false, the array itself is then returned, the same
     *     Java object
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the cast is not allowed
     */
    @Python("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)")
    A astype(A array, DType dtype, Casting casting, boolean copy);
}
