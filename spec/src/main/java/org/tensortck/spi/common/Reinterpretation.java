package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: bytes reinterpreted as elements of another dtype. Nothing is converted, and the elements of the result
 * are in native byte order.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.BITS)
public interface Reinterpretation<X> extends Capability {

    /**
     * Returns {@code x.view(dtype)}: a view.
     *
     * <p>Shape: where the elements of both dtypes have the same byte size, shape and strides stay the same. Otherwise
     * the size of the last axis is multiplied by the old byte size of an element and divided by the new one; the
     * strides of the other axes stay the same in bytes.
     *
     * <p>The result for a tensor is not part of the graph and requires no gradients, even where the dtype stays the
     * same.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the byte sizes of the dtypes differ, and
     *     {@code x} is 0-d, its last axis is not contiguous, the bytes along its last axis are no whole number of new
     *     elements, or, for a tensor, a stride or the storage offset is no whole number of new elements
     */
    @Python({"Tensor.view(self, *shape)", "ndarray.view(self, dtype)"})
    X reinterpret(X x, DType dtype);
}
