package org.tensortck.spi.exchange;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.SharedMemory;

/**
 * Capability: memory of another owner, read as elements of any dtype.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.EXCHANGE)
public interface Buffers<X> extends Capability {

    /**
     * Returns {@code torch.frombuffer(buffer, dtype=, count=, offset=)} or
     * {@code numpy.frombuffer(buffer, dtype, count, offset)}: shape {@code [count]}, in native byte order; shares
     * memory with the buffer. The dtype of the buffer does not matter, and the first element need not be aligned.
     *
     * @param buffer memory without gaps, in row-major order
     * @param count the number of elements; negative for all up to the end of the buffer, which must then be the end of
     *     an element
     * @param byteOffset the distance, in bytes, from the start of the buffer to the first element
     * @throws TensorException of kind {@link ErrorKind#NOT_CONTIGUOUS}, or {@link ErrorKind#INVALID_MEMORY} where the
     *     elements do not fit into the buffer; PyTorch refuses an empty tensor too
     */
    @Python({"torch.frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False)",
            "np.frombuffer(buffer, dtype=None, count=-1, offset=0)"})
    X fromBuffer(SharedMemory buffer, DType dtype, long count, long byteOffset);
}
