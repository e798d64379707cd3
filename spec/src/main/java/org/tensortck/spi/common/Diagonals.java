package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: diagonals, and matrices with a given diagonal.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SPLITTING)
public interface Diagonals<X> extends Capability {

    /**
     * Returns {@code x.diagonal(offset, axis1, axis2)}: a view of the elements whose index along the second axis is the
     * index along the first plus the offset. One axis, the last, replaces the two. The view of a tensor is writable,
     * that of an array is read-only.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} for an axis outside {@code [-rank, rank)};
     *     of kind {@link ErrorKind#INVALID_ARGUMENT} where both axes are the same; of kind
     *     {@link ErrorKind#SHAPE_MISMATCH} for an array of rank below 2
     */
    @Python({"torch.diagonal(input, offset=0, dim1=0, dim2=1)", "Tensor.diagonal(self, offset=0, dim1=0, dim2=1)",
            "np.diagonal(a, offset=0, axis1=0, axis2=1)", "ndarray.diagonal(self, offset=0, axis1=0, axis2=1)"})
    X diagonal(X x, long offset, long axis1, long axis2);

    /**
     * Returns {@code torch.diag(x, offset)} or {@code numpy.diag(x, offset)}: for a matrix its diagonal, which is a
     * copy of a tensor and a read-only view of an array; for a vector a new square matrix with the vector on the
     * diagonal and zeros elsewhere.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for any other rank
     */
    @Python({"torch.diag(input, diagonal=0)", "Tensor.diag(self, diagonal=0)", "np.diag(v, k=0)"})
    X diag(X x, long offset);
}
