package org.tensortck.spi.tensor;

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

    /** Returns the devices that can be used now, {@code cpu} included. A scenario that needs another is unsupported. */
    Set<Device> devices();

    /** {@code torch.empty(shape, dtype=, device=)}: a tensor whose elements are not set; an empty dtype is the default one. */
    @Python("torch.empty(*size, dtype=None, device=None)")
    T empty(long[] shape, Optional<DType> dtype, Device device);

    /** {@code torch.tensor(values, dtype=, device=)}: a tensor on that device. */
    @Python("torch.tensor(data, *, dtype=None, device=None, requires_grad=False)")
    T create(Values values, Optional<DType> dtype, Device device);
}
