package org.tensortck.spi.array;

import java.nio.ByteOrder;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/**
 * Capability: arrays whose elements are in another byte order than that of the machine. They are read and written as any
 * others. An element of one byte, and each part of a complex one, has the order of the machine if it has one byte.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.BITS)
public interface ByteOrders<A> extends Capability {

    /** Returns the byte order of the elements: {@code array.dtype.isnative} says whether it is that of the machine. */
    ByteOrder byteOrder(A array);

    /** {@code array.astype(dtype.newbyteorder())}: a copy in a byte order. */
    @Python("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)")
    A asType(A array, DType dtype, ByteOrder order);

    /** {@code array.byteswap()}: a copy with the bytes of every element, or of both its parts, reversed. */
    @Python("ndarray.byteswap(self, inplace=False)")
    A swapBytes(A array);

    /**
     * {@code array.byteswap(inplace=True)}.
     *
     * @throws TensorException of kind {@link ErrorKind#READ_ONLY}
     */
    @Python("ndarray.byteswap(self, inplace=False)")
    void swapBytesInPlace(A array);
}
