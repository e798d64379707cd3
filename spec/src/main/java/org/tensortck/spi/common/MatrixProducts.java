package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.spi.python.Python;

/**
 * Capability: products of matrices and vectors.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.ARITHMETIC)
public interface MatrixProducts<X> extends Capability {

    /**
     * Returns {@code left @ right}. The last two axes are those of matrices; the axes before them are broadcast. A left
     * operand of rank 1 is a row, a right one a column, and the result lacks its axis. Memory: new, in row-major order.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for an operand of rank 0, and where the last axis of
     *     the left operand has another size than the axis of the right one that is summed; of kind
     *     {@link ErrorKind#DTYPE_UNSUPPORTED} for tensors of different dtypes, or of one that PyTorch does not multiply
     */
    @Python({"torch.matmul(input, other)", "ndarray.__matmul__(self, other) -> scalar"})
    X matmul(X left, @ArrayLike X right);
}
