package org.tensortck.spi.device;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: memory of the host that is pinned, so that the accelerator reaches it without the processor.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.DEVICES)
public interface PinnedMemory<T> extends Capability {

    /**
     * Returns {@code tensor.pin_memory()}: {@code tensor} itself, the same Java object, where its memory is pinned; else a copy
     * in pinned memory of the host.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY}
     */
    @Python("Tensor.pin_memory(self)")
    T pin(T tensor);

    /** Returns {@code tensor.is_pinned()}: whether the memory is pinned, which is that of all views of it. */
    @Python("Tensor.is_pinned(self)")
    boolean isPinned(T tensor);
}
