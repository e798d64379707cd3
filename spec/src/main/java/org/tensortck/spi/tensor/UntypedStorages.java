package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * Capability: the bytes of the storage of a tensor, as {@code tensor.untyped_storage()} shows them.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.STORAGE)
public interface UntypedStorages<T> extends Capability {

    /** Returns {@code tensor.untyped_storage().data_ptr()}: the address of the first byte; 0 where there is no memory. */
    long storagePointer(T tensor);

    /** Returns {@code tensor.untyped_storage().nbytes()}: the size of the whole storage in bytes, also on meta. */
    long storageByteSize(T tensor);

    /**
     * Returns {@code tensor.untyped_storage().resizable()}: whether the size can change. It cannot where the memory came
     * from another object, or an array was taken from it.
     */
    boolean isStorageResizable(T tensor);

    /**
     * Does {@code tensor.untyped_storage().resize_(byteSize)}: changes the size in bytes for all tensors over the storage,
     * which keep their shapes. The bytes that both sizes have in common are kept.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_RESIZABLE}, also where the size would not change, or
     *     {@link ErrorKind#INVALID_ARGUMENT} for a negative size
     */
    void resizeStorage(T tensor, long byteSize);
}
