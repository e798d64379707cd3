package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: the same bytes as elements of another dtype. Nothing is converted, and the bytes are in native order.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.BITS)
public interface Reinterpretation<X> extends Capability {

    /**
     * Returns {@code x.view(dtype)}: a new object over the same memory; shares.
     *
     * <p>Shape: where both dtypes have one size, shape and strides stay. Else the length of the last dimension is
     * multiplied by the old size of an element and divided by the new one, and the distances between neighbours in the
     * other dimensions stay the same in bytes.
     *
     * <p>A tensor that requires gradients gives one that does not: {@code Tensor.view(dtype)} is not part of the graph,
     * even where the dtype stays.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the sizes differ and there is no last
     *     dimension, its elements do not follow each other, its bytes are no whole number of new elements, or, of a
     *     tensor, a stride or the storage offset is no whole number of them
     */
    @Python({"Tensor.view(self, *shape)", "ndarray.view(self, dtype)"})
    X reinterpret(X x, DType dtype);
}
