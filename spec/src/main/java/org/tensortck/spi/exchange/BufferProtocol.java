package org.tensortck.spi.exchange;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.FormattedMemory;
import org.tensortck.spi.value.MemoryOrder;

/**
 * Capability: arrays as buffers of Python, and arrays over such buffers, with the dtype that the format names.
 *
 * <p>{@link Buffers} reads the bytes of a buffer as any dtype.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.EXCHANGE)
public interface BufferProtocol<A> extends Capability {

    /**
     * Returns the buffer that {@code memoryview(array)} is a view of: the memory of the array, with its shape and its strides;
     * nothing is copied. That of a read-only array is read-only.
     */
    @Python("builtins.memoryview(object)")
    FormattedMemory buffer(A array);

    /**
     * Returns {@code numpy.asarray(memoryview)}: an array over the memory of the buffer, with its shape and its strides, and
     * the dtype that its format names; nothing is copied. That over a read-only buffer is read-only.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the format names no dtype
     */
    @Python("np.asarray(a, dtype=None, order='K', *, copy=None)")
    A ofBuffer(FormattedMemory buffer);

    /**
     * Returns {@code array.tobytes(order=)}: a copy of the bytes of all elements, in row-major order whatever the strides are.
     *
     * @param order {@link MemoryOrder#C}; {@link MemoryOrder#F} for column-major order; or {@link MemoryOrder#A} for
     *     column-major order where the elements are in that order already
     */
    @Python("ndarray.tobytes(self, order='C')")
    byte[] toBytes(A array, MemoryOrder order);
}
