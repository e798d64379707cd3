package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: an object's own memory, offered to the other side without a copy. A library whose elements have no address,
 * for instance because they are on the Java heap, leaves it out; what it shares among its own objects is then shown by
 * writes alone.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SHARING)
public interface MemoryExport<X> extends Capability {

    /**
     * Offers the object's own memory; nothing is copied. For a tensor this is {@code Tensor.numpy()}, for an array
     * {@code ndarray.__array_interface__}. Memory that was offered keeps its address, and its size, for as long as anybody
     * uses it. An array that must not be written offers its memory as read-only; a tensor is never read-only.
     *
     * @throws TensorException where the memory cannot be shared, {@code numpy()} being refused
     */
    @Python({"torch.from_numpy(ndarray)", "Tensor.numpy(self, *, force=False)"})
    SharedMemory share(X x);

    /**
     * Describes the memory that the elements are in, for assertions about who shares memory with whom. This is
     * {@link #share}, unless overridden; an implementation whose {@code share} refuses objects that are in host memory,
     * such as tensors that require gradients or whose dtype no array has, describes those here as well.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the elements are not in host memory
     */
    @Group.In(Group.ELEMENTS)
    default SharedMemory memory(X x) {
        return share(x);
    }
}
