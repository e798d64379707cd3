package org.tensortck.spi.exchange;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Capability: tensors made from other objects, with PyTorch's rules for sharing and copying.
 *
 * <p>An empty dtype or device stands for that of the data; for arrays and numbers, an empty device stands for the default
 * device. Where neither has to change, {@code as_tensor} shares the memory of the data; {@code tensor} always copies.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.COPYING)
public interface Interchange<T> extends Capability {

    /**
     * Returns {@code torch.as_tensor(array, dtype, device)}: a tensor that shares the memory of the array if dtype and
     * device stay the same, else a copy.
     */
    @Python("torch.as_tensor(data, dtype=None, device=None)")
    T asTensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.as_tensor(tensor, dtype, device)}: {@code tensor} itself, the same Java object, if dtype and
     * device stay the same, else a copy that is part of the graph.
     */
    @Python("torch.as_tensor(data, dtype=None, device=None)")
    T asTensor(T tensor, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.as_tensor(values, dtype, device)}: a tensor in new memory. */
    @Python("torch.as_tensor(data, dtype=None, device=None)")
    T asTensor(Values values, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.tensor(array, dtype=, device=)}: always a copy. */
    @Python("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)")
    T tensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device);

    /**
     * Returns {@code torch.tensor(tensor, dtype=, device=)}: always a copy, which is a leaf that requires no gradients.
     */
    @Python("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)")
    T tensor(T tensor, Optional<DType> dtype, Optional<Device> device);
}
