package org.tensortck.spi.exchange;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.dlpack.DlpackCapsule;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Copying;

/**
 * Capability: the producer's side of DLPack as a scenario can call it.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.EXCHANGE)
public interface DlpackCapsules<X> extends Capability {

    /**
     * Returns {@code x.__dlpack__(stream=, max_version=, dl_device=, copy=)}: a structure over the memory of the object, or over
     * that of a copy with the same order of axes, which is writable.
     *
     * @param stream the stream on which the consumer works; empty, and for a tensor also -1, where there is none
     * @param maximumVersion the highest version that the consumer reads, major and minor; empty stands for one before 1.0
     * @param device the type and the index of the device for the consumer; empty stands for that of the object
     * @throws TensorException as {@link Dlpack#toDlpack}; of kind {@link ErrorKind#READ_ONLY} for read-only memory, where it
     *     is not copied, and the version cannot say that it is read-only; of kind {@link ErrorKind#INVALID_ARGUMENT} for a
     *     type of device that the implementation does not know, and for a stream of memory on the host
     */
    @Python({"Tensor.__dlpack__(self, *, stream=-1, max_version=None, dl_device=None, copy=None)",
            "ndarray.__dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None)"})
    DlpackCapsule toCapsule(X x, OptionalLong stream, Optional<long[]> maximumVersion, Optional<long[]> device,
            Copying copying);

    /**
     * Returns {@code x.__dlpack_device__()}: the type and the index of the device; {@code [1, 0]} is the host.
     *
     * @throws TensorException of kind {@link ErrorKind#NOT_HOST_MEMORY} for a device that DLPack has no type for
     */
    @Python({"Tensor.__dlpack_device__(self)", "ndarray.__dlpack_device__(self)"})
    long[] dlpackDevice(X x);
}
