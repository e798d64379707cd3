package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: how many elements and bytes an object has. An element that a broadcast repeats counts once for each of its
 * positions, and gaps between elements count for nothing.
 *
 * @param <X> the implementation's own tensor or array type; opaque to the suite
 */
@Group.In(Group.SIZES)
public interface Sizes<X> extends Capability {

    /** Returns {@code tensor.numel()}, {@code array.size}: the product of all lengths, 1 where there is no axis. */
    @Python({"torch.numel(input)", "Tensor.numel(self)", "Tensor.nelement(self)", "ndarray.size",
            "np.size(a, axis=None)"})
    long elementCount(X x);

    /**
     * Returns {@code tensor.size(axis)}, {@code numpy.size(array, axis)}: the length of one axis.
     *
     * @param axis counted from the front from 0 on, or from the back from -1 on
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python({"Tensor.size(self, dim=None)", "np.size(a, axis=None)"})
    long length(X x, long axis);

    /** Returns {@code tensor.element_size()}, {@code array.itemsize}: the bytes of one element. */
    @Python({"Tensor.element_size(self)", "Tensor.itemsize", "ndarray.itemsize"})
    long elementByteSize(X x);

    /** Returns {@code tensor.nbytes}, {@code array.nbytes}: the bytes of all elements. */
    @Python({"Tensor.nbytes", "ndarray.nbytes"})
    long byteSize(X x);
}
