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
 * Capability: copies between host and accelerator that may go on when their function has returned. Until
 * {@link #synchronize} the elements of a target on the host are unspecified. All other functions wait for such a copy where they
 * need its elements.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.DEVICES)
public interface NonBlockingCopies<T> extends Capability {

    /** Returns {@code tensor.to(device, dtype, copy=, non_blocking=)}; otherwise as {@link DeviceConversions#to}. */
    @Python("Tensor.to(self, *args, device=None, dtype=None, non_blocking=False, copy=False)")
    T to(T tensor, Optional<Device> device, Optional<DType> dtype, boolean nonBlocking, boolean copy);

    /**
     * Does {@code tensor.copy_(source, non_blocking=)}: writes the source, broadcast and cast to the tensor.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#OVERLAPPING_MEMORY}
     */
    @Python("Tensor.copy_(self, src, non_blocking=False) -> self")
    void copyFrom(T tensor, T source, boolean nonBlocking);

    /**
     * Does {@code torch.accelerator.synchronize(device)}: waits until all work of a device is done.
     *
     * @param device the device; if empty, the current one of the accelerator
     */
    @Python("torch.accelerator.synchronize(device=None)")
    void synchronize(Optional<Device> device);
}
