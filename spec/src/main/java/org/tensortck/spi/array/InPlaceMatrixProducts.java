package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.spi.python.Python;

/**
 * Capability: matrix products that an array itself takes. Tensors have no such operator: for {@code t @= u}, Python
 * computes a new tensor.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.ARITHMETIC)
public interface InPlaceMatrixProducts<A> extends Capability {

    /**
     * Does {@code array @= other}: writes the product into the array, as if all of it had been computed before.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY}; of kind {@link ErrorKind#SHAPE_MISMATCH} where the product
     *     has another shape than the array; of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where its dtype cannot be cast to that
     *     of the array within the same kind
     */
    @Python("ndarray.__imatmul__(self, other) -> self")
    void matmulInPlace(A array, @ArrayLike A other);
}
