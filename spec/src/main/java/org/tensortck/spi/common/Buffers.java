package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: the bytes of memory that somebody else owns, as elements of any dtype.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.EXCHANGE)
public interface Buffers<X> extends Capability {

    /**
     * {@code torch.frombuffer(buffer, dtype=, count=, offset=)} and {@code numpy.frombuffer(buffer, dtype, count, offset)}:
     * shape {@code [count]}, in the byte order of the machine; shares. What the bytes were meant as, and whether the start
     * is aligned, does not matter.
     *
     * @param buffer memory without gaps, in row-major order
     * @param count the number of elements; negative for all that are left, which have to fill the buffer to its end
     * @param byteOffset where the first element begins, in bytes from that of the buffer
     * @throws TensorException of kind {@link ErrorKind#NOT_CONTIGUOUS}, or {@link ErrorKind#INVALID_MEMORY} where the
     *     elements do not fit; PyTorch refuses what has no elements as well
     */
    @Python({"torch.frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False)",
            "np.frombuffer(buffer, dtype=None, count=-1, offset=0)"})
    X fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset);
}
