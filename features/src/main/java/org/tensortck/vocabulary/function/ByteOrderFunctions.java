package org.tensortck.vocabulary.function;

import java.nio.ByteOrder;
import java.util.Optional;
import org.tensortck.spi.array.ByteOrders;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** Dtypes of NumPy in the byte order that the machine does not have, and arrays of them. */
final class ByteOrderFunctions {
    private static final ByteOrder FOREIGN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN
            ? ByteOrder.BIG_ENDIAN
            : ByteOrder.LITTLE_ENDIAN;

    private ByteOrderFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("dtype.newbyteorder(self)", call -> swapped(call.argument("self"), call));
        table.define("dtype.isnative", call -> Value.of(order(call.argument("self")) != FOREIGN));
        table.define("ndarray.byteswap(self, inplace=False)", ByteOrderFunctions::byteSwap);
    }

    private static ByteOrders<Object> byteOrders(Invocation call) {
        return call.capability(Side.ARRAY, ByteOrders.class);
    }

    /** Returns the dtype of an array; an implementation without byte orders has that of the machine only. */
    static Value dtype(Invocation call, Object array) {
        DType dtype = call.arrays().dtype(array);
        Optional<ByteOrders<Object>> orders = call.ifDeclared(Side.ARRAY, ByteOrders.class);
        boolean foreign = hasOrder(dtype)
                && orders.filter(found -> found.byteOrder(array) == FOREIGN).isPresent();
        return foreign ? new Value.ForeignDType(dtype) : new Value.DTypeOf(Side.ARRAY, dtype);
    }

    private static boolean hasOrder(DType dtype) {
        return dtype.bits() > Byte.SIZE;
    }

    private static ByteOrder order(Value dtype) {
        return dtype instanceof Value.ForeignDType ? FOREIGN : ByteOrder.nativeOrder();
    }

    private static Value swapped(Value dtype, Invocation call) {
        return switch (dtype) {
            case Value.ForeignDType(DType of) -> new Value.DTypeOf(Side.ARRAY, of);
            case Value.DTypeOf(Side side, DType of) when side == Side.ARRAY ->
                hasOrder(of) ? new Value.ForeignDType(of) : dtype;
            default -> throw call.wrong("self", "a dtype of np");
        };
    }

    /** Does {@code array.astype(dtype)} with a dtype of foreign byte order. */
    static Value asType(Invocation call, Value.ForeignDType dtype) {
        return call.array(byteOrders(call).asType(call.self(Side.ARRAY), dtype.dtype(), FOREIGN));
    }

    private static Value byteSwap(Invocation call) {
        Object array = call.self(Side.ARRAY);
        if (!call.flag("inplace")) {
            return call.array(byteOrders(call).swapBytes(array));
        }
        byteOrders(call).swapBytesInPlace(array);
        return call.argument("self");
    }
}
