package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the storage behind a tensor, which all its views have in common.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.STORAGE)
public interface Storages<T> extends Capability {

    /** {@code tensor.is_set_to(other)}: whether both have the same storage, offset, shape and strides. */
    @Python("Tensor.is_set_to(self, tensor)")
    boolean isSetTo(T tensor, T other);

    /** {@code tensor.data_ptr()}: the address of the element at index zero, 0 where there is none. */
    @Python("Tensor.data_ptr(self)")
    long dataPointer(T tensor);

    /**
     * {@code tensor.set_(source)}: lets the tensor use the storage, offset, shape and strides of the source, in place; what
     * shared memory with the tensor before keeps that memory.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the dtypes differ, or
     *     {@link ErrorKind#REQUIRES_GRAD} for a leaf that requires gradients
     */
    @Python("Tensor.set_(self, source) -> self")
    void set(T tensor, T source);

    /** {@code tensor.data = source}: as {@link #set}, of any dtype, and of a leaf that requires gradients too. */
    @Python("Tensor.__setattr__(self, name, value)")
    void setData(T tensor, T source);
}
