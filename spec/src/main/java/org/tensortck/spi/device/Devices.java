package org.tensortck.spi.device;

import java.util.Optional;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Values;

/**
 * Capability: tensors on devices other than the host.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.DEVICES)
public interface Devices<T> extends Capability {

    /** Returns the available devices, including {@code cpu}. A scenario that needs another one is unsupported. */
    Set<Device> devices();

    /**
     * Returns {@code torch.empty(shape, dtype=, device=)}: a tensor whose elements are not set; an empty dtype stands
     * for the default dtype, and an empty device for the default device.
     */
    @Python("torch.empty(*size, dtype=None, device=None)")
    T empty(long[] shape, Optional<DType> dtype, Optional<Device> device);

    /** Returns {@code torch.tensor(values, dtype=, device=)}; an empty device stands for the default device. */
    @Python("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)")
    T create(Values values, Optional<DType> dtype, Optional<Device> device);
}
