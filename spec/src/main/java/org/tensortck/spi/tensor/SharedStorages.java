package org.tensortck.spi.tensor;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: storages in memory that other processes can map.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.STORAGE)
public interface SharedStorages<T> extends Capability {

    /**
     * Does {@code tensor.share_memory_()}: moves the storage of the tensor, and with it all views, to shared memory, unless it
     * is there; copies all of its bytes. The storage cannot grow any more. Objects of other libraries over the old memory
     * keep that.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}
     */
    @Python("Tensor.share_memory_(self) -> self")
    void shareMemory(T tensor);

    /** Returns {@code tensor.is_shared()}: whether the storage is in shared memory, or is a mapped file. */
    @Python("Tensor.is_shared(self)")
    boolean isShared(T tensor);
}
