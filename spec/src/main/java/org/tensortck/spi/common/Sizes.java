package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the numbers of elements and bytes of an object. An element that a broadcast repeats counts once for each
 * of its indices; gaps between elements do not count.
 *
 * @param <X> the implementation's own tensor or array type; opaque to the suite
 */
@Group.In(Group.SIZES)
public interface Sizes<X> extends Capability {

    /** Returns {@code tensor.numel()}, {@code array.size}: the product of all sizes, which is 1 for rank 0. */
    @Python({"torch.numel(input)", "Tensor.numel(self)", "Tensor.nelement(self)", "ndarray.size",
            "np.size(a, axis=None)"})
    long elementCount(X x);

    /**
     * Returns {@code tensor.size(axis)}, {@code numpy.size(array, axis)}: the size of one axis.
     *
     * @param axis in {@code [-rank, rank)}
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
