package org.tensortck.spi.tensor;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/**
 * Capability: PyTorch's rules for when data is shared and when it is copied.
 *
 * <p>An empty dtype or device means "that of the data". Where nothing has to change, {@code as_tensor} shares and
 * {@code tensor} copies.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.COPYING)
public interface Interchange<T> extends Capability {

    /** {@code torch.as_tensor(array, dtype, device)}: shares if dtype and device already fit, else copies. */
    @Python("torch.as_tensor(data, dtype=None, device=None)")
    T asTensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device);

    /** {@code torch.as_tensor(tensor, dtype, device)}: the same object if dtype and device fit, else a copy in the graph. */
    @Python("torch.as_tensor(data, dtype=None, device=None)")
    T asTensor(T tensor, Optional<DType> dtype, Optional<Device> device);

    /** {@code torch.as_tensor(values, dtype, device)}: a tensor in memory of its own. */
    @Python("torch.as_tensor(data, dtype=None, device=None)")
    T asTensor(Values values, Optional<DType> dtype, Optional<Device> device);

    /** {@code torch.tensor(array, dtype=, device=)}: always copies. */
    @Python("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)")
    T tensor(SharedMemory array, Optional<DType> dtype, Optional<Device> device);

    /** {@code torch.tensor(tensor, dtype=, device=)}: always copies; the copy is a leaf that requires no gradients. */
    @Python("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)")
    T tensor(T tensor, Optional<DType> dtype, Optional<Device> device);
}
