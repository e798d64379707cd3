package org.tensortck.spi.common;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: cumulative sums.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.REDUCTIONS)
public interface CumulativeSums<X> extends Capability {

    /**
     * Returns {@code cumsum(x, axis, dtype)}. Shape: that of {@code x}, or {@code [n]} without an axis. Memory: new.
     *
     * @param axis the axis in {@code [-rank, rank)} to add along; empty, for an array only, to add all elements in
     *     row-major order. A 0-d operand counts as a vector of one element
     * @param dtype the dtype of the computation and of the result; empty for the dtype that the library chooses, as for
     *     a sum
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where the axis does not exist;
     *     {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    @Python({"torch.cumsum(input, dim, *, dtype=None)", "Tensor.cumsum(self, dim, *, dtype=None)",
            "np.cumsum(a, axis=None, dtype=None)", "ndarray.cumsum(self, axis=None, dtype=None)"})
    X cumulativeSum(X x, OptionalLong axis, Optional<DType> dtype);
}
