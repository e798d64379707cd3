package org.tensortck.spi.array;

import java.nio.ByteOrder;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: arrays whose elements are not in native byte order. They are read and written like any others. Elements
 * of one byte are always in native order.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.BITS)
public interface ByteOrders<A> extends Capability {

    /** Returns the byte order of the elements; {@code array.dtype.isnative} is true if it is that of the machine. */
    ByteOrder byteOrder(A array);

    /** Returns {@code array.astype(dtype.newbyteorder())}: a copy in the given byte order. */
    @Python("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)")
    A asType(A array, DType dtype, ByteOrder order);

    /**
     * Returns {@code array.byteswap()}: a copy in which the bytes of every element are in reverse order; of a complex
     * element, the bytes of each part.
     */
    @Python("ndarray.byteswap(self, inplace=False)")
    A swapBytes(A array);

    /**
     * Does {@code array.byteswap(inplace=True)}: reverses the bytes as {@link #swapBytes}, in place.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY}
     */
    @Python("ndarray.byteswap(self, inplace=False)")
    void swapBytesInPlace(A array);
}
