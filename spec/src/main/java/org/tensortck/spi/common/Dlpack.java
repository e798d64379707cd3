package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: the exchange protocol DLPack, by which memory goes from any library that speaks it to any other.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.EXCHANGE)
public interface Dlpack<X> extends Capability {

    /**
     * {@code x.__dlpack__()}: offers the object's own memory, of any dtype; nothing is copied.
     *
     * @throws TensorException of kind {@link ErrorKind#REQUIRES_GRAD}, {@link ErrorKind#NOT_HOST_MEMORY}, {@link ErrorKind#UNRESOLVED}
     *     where a conjugation or a negation is pending, or {@link ErrorKind#DTYPE_UNSUPPORTED} for a foreign byte order
     */
    @Python({"torch.from_dlpack(ext_tensor)", "np.from_dlpack(x)"})
    SharedMemory toDlpack(X x);

    /**
     * {@code torch.from_dlpack(x)} and {@code numpy.from_dlpack(x)}: a new object over the memory, nothing copied. An array
     * over read-only memory cannot be written.
     *
     * @throws TensorException where the implementation cannot represent such memory; of kind
     *     {@link ErrorKind#NEGATIVE_STRIDE} where an element depends on a negative stride
     */
    @Python({"torch.from_dlpack(ext_tensor)", "np.from_dlpack(x)"})
    X fromDlpack(SharedMemory memory);
}
