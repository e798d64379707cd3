package org.tensortck.spi;

/**
 * Capability: the storage behind a tensor, which all its views have in common.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.STORAGE)
public non-sealed interface Storages<T> extends Capability {

    /** {@code tensor.is_set_to(other)}: whether both have the same storage, offset, shape and strides. */
    boolean isSetTo(T tensor, T other);

    /** {@code tensor.data_ptr()}: the address of the element at index zero, 0 where there is none. */
    long dataPointer(T tensor);

    /**
     * {@code tensor.set_(source)}: lets the tensor use the storage, offset, shape and strides of the source, in place; what
     * shared memory with the tensor before keeps that memory.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the dtypes differ, or
     *     {@link ErrorKind#REQUIRES_GRAD} for a leaf that requires gradients
     */
    void set(T tensor, T source);

    /** {@code tensor.data = source}: as {@link #set}, of any dtype, and of a leaf that requires gradients too. */
    void setData(T tensor, T source);
}
