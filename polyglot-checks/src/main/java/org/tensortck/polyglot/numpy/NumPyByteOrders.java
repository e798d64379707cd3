package org.tensortck.polyglot.numpy;

import java.nio.ByteOrder;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.array.ByteOrders;
import org.tensortck.spi.value.DType;

/** NumPy's arrays in another byte order than that of the machine. */
final class NumPyByteOrders implements ByteOrders<NumPyArray> {
    private static final PythonFunctions BYTE_ORDERS = new PythonFunctions("byte_orders.py");

    @Override
    public ByteOrder byteOrder(NumPyArray array) {
        return BYTE_ORDERS.ask("is_little", PythonResults::truth, array)
                ? ByteOrder.LITTLE_ENDIAN
                : ByteOrder.BIG_ENDIAN;
    }

    @Override
    public NumPyArray asType(NumPyArray array, DType dtype, ByteOrder order) {
        return BYTE_ORDERS.ask("cast", ArrayHandles::of, array, dtype.typeName(), letter(order));
    }

    @Override
    public NumPyArray swapBytes(NumPyArray array) {
        return BYTE_ORDERS.ask("byteswap", ArrayHandles::of, array, false);
    }

    @Override
    public void swapBytesInPlace(NumPyArray array) {
        BYTE_ORDERS.ask("byteswap", PythonResults::nothing, array, true);
    }

    private static String letter(ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? "<" : ">";
    }
}
