package org.tensortck.spi.exchange;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: memory of an object, offered to the other side without a copy. A library leaves it out if its elements
 * have no address, for instance because they are on the Java heap; the suite then finds out by writes alone which of
 * the library's objects share memory.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.SHARING)
public interface MemoryExport<X> extends Capability {

    /**
     * Returns the memory of the object; nothing is copied. For a tensor this is {@code Tensor.numpy()}, for an array
     * {@code ndarray.__array_interface__}. The memory keeps its address and its size while the returned description, or
     * an object over it, is reachable. The memory of a read-only array is described as read-only; a tensor is never
     * read-only.
     *
     * @throws TensorException where the memory cannot be shared; {@code numpy()} is then refused
     */
    @Python({"torch.from_numpy(ndarray)", "Tensor.numpy(self, *, force=False)"})
    SharedMemory share(X x);

    /**
     * Returns a description of the memory that the elements are in, for assertions about shared memory. This is
     * {@link #share}, unless overridden. An implementation overrides it if {@code share} refuses objects in host
     * memory, such as tensors that require gradients or whose dtype no array has: their memory is described here too.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} where the elements are not in host memory
     */
    @Group.In(Group.ELEMENTS)
    default SharedMemory memory(X x) {
        return share(x);
    }
}
