package org.tensortck.spi.exchange;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: the exchange protocol DLPack, with which any two libraries that implement it share memory.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.EXCHANGE)
public interface Dlpack<X> extends Capability {

    /**
     * Returns {@code x.__dlpack__()}: the memory of the object, of any dtype; nothing is copied.
     *
     * @throws TensorException of kind {@link ErrorKind#REQUIRES_GRAD}, {@link ErrorKind#NOT_HOST_MEMORY},
     *     {@link ErrorKind#UNRESOLVED} for a tensor with a pending sign, or {@link ErrorKind#DTYPE_UNSUPPORTED} for an
     *     array that is not in native byte order
     */
    @Python({"torch.from_dlpack(ext_tensor, *, device=None, copy=None)",
            "np.from_dlpack(x, *, device=None, copy=None)"})
    SharedMemory toDlpack(X x);

    /**
     * Returns {@code torch.from_dlpack(x)} or {@code numpy.from_dlpack(x)}: a new object over the memory; nothing is
     * copied. An array over read-only memory is read-only.
     *
     * @throws TensorException where the implementation cannot represent such memory; of kind
     *     {@link ErrorKind#NEGATIVE_STRIDE} where the address of an element depends on a negative stride
     */
    @Python({"torch.from_dlpack(ext_tensor, *, device=None, copy=None)",
            "np.from_dlpack(x, *, device=None, copy=None)"})
    X fromDlpack(SharedMemory memory);
}
