package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: the storage of a tensor, which all its views have in common.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.STORAGE)
public interface Storages<T> extends Capability {

    /** Returns {@code tensor.is_set_to(other)}: whether both have the same storage, offset, shape and strides. */
    @Python("Tensor.is_set_to(self, tensor)")
    boolean isSetTo(T tensor, T other);

    /** Returns {@code tensor.data_ptr()}: the address of the element at index zero; 0 for an empty tensor. */
    @Python("Tensor.data_ptr(self)")
    long dataPointer(T tensor);

    /**
     * Does {@code tensor.set_(source)}: makes the tensor use the storage, offset, shape and strides of the source, in
     * place. Objects that shared memory with the tensor keep the old memory.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the dtypes differ,
     *     {@link ErrorKind#NOT_HOST_MEMORY} where the devices differ, or {@link ErrorKind#REQUIRES_GRAD} for a leaf that
     *     requires gradients
     */
    @Python("Tensor.set_(self, source) -> self")
    void set(T tensor, T source);

    /**
     * Does {@code tensor.data = source}: as {@link #set}, but with a source of any dtype, and also for a leaf that
     * requires gradients.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the devices differ
     */
    @Python("Tensor.__setattr__(self, name, value)")
    void setData(T tensor, T source);
}
