package org.tensortck.reference.numpy.memory;

import java.nio.ByteOrder;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.array.ByteOrders;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/** Arrays whose elements are in another byte order than that of the machine. */
public final class NumPyByteOrders implements ByteOrders<NdArray> {

    @Override
    public ByteOrder byteOrder(NdArray array) {
        return array.elements().codec().order();
    }

    @Override
    public NdArray asType(NdArray array, DType dtype, ByteOrder order) {
        return array.copied("astype", ElementCodec.of(dtype, order, RoundingRule.NUMPY),
                StrideRule.NUMPY.ofCopy(array.elements().layout()));
    }

    @Override
    public NdArray swapBytes(NdArray array) {
        NdArray copy = array.copy();
        swapBytesInPlace(copy);
        return copy;
    }

    @Override
    public void swapBytesInPlace(NdArray array) {
        array.checkWritable();
        // The same bytes, read in the other order and written in their own, are reversed.
        StridedElements elements = array.elements();
        StridedElements reversed = elements.inOrder(opposite(elements.codec().order()));
        StridedElements read = reversed.copy("byteswap", elements.codec(),
                StrideRule.NUMPY.fresh(elements.shape()), Device.CPU);
        elements.assign("byteswap", read);
    }

    private static ByteOrder opposite(ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }
}
