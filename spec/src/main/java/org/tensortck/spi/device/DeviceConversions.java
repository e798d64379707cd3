package org.tensortck.spi.device;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/**
 * Capability: copies to another device. A copy keeps the order of the dimensions in memory, has no pending sign, and is
 * part of the graph.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.DEVICES)
public interface DeviceConversions<T> extends Capability {

    /**
     * Returns {@code tensor.to(device, dtype, copy=)}: {@code tensor} itself, the same Java object, where neither
     * device nor dtype has to change and {@code copy} is false; else a copy. On {@code meta} a copy has no elements.
     *
     * @param device the device of the result; empty for the device of the tensor
     * @param dtype the dtype of the result; empty for the dtype of the tensor
     * @param copy whether to copy even where nothing changes
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} from {@code meta} to another device
     */
    @Python("Tensor.to(self, *args, device=None, dtype=None, non_blocking=False, copy=False)")
    T to(T tensor, Optional<Device> device, Optional<DType> dtype, boolean copy);

    /**
     * Returns {@code tensor.to(other, copy=)}, which is {@link #to} with the device and the dtype of another tensor.
     */
    @Python("Tensor.to(self, *args, device=None, dtype=None, non_blocking=False, copy=False)")
    T toLike(T tensor, T other, boolean copy);

    /**
     * Returns {@code tensor.cpu()}: {@code tensor} itself, the same Java object, where it is on {@code cpu}, else a copy.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} from {@code meta}
     */
    @Python("Tensor.cpu(self)")
    T cpu(T tensor);
}
