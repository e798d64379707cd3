package org.tensortck.vocabulary;

import java.util.Optional;
import org.tensortck.spi.ArrayPrototypes;
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.MemoryOrder;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.TensorPrototypes;
import org.tensortck.spi.Values;
import org.tensortck.value.Side;

/** What makes objects after others. */
final class PrototypeFunctions {
    private static final String OF_TENSORS = ", *, dtype=None, device=None, requires_grad=False)";
    private static final String OF_SIZES = "(self, *size, dtype=None, device=None, requires_grad=False)";
    private static final String OF_ARRAYS = "dtype=None, order='K', *, shape=None)";

    private PrototypeFunctions() {}

    static void addTo(Vocabulary table) {
        defineLike(table, "zeros_like(input", call -> tensors(call).zerosLike(input(call), dtype(call), device(call)));
        defineLike(table, "ones_like(input", call -> tensors(call).onesLike(input(call), dtype(call), device(call)));
        defineLike(table, "full_like(input, fill_value",
                call -> tensors(call).fullLike(input(call), number(call), dtype(call), device(call)));
        defineLike(table, "empty_like(input", call -> tensors(call).emptyLike(input(call), dtype(call), device(call)));
        defineNew(table, "new_zeros" + OF_SIZES, call -> tensors(call).newZeros(call.self(Side.TENSOR),
                call.size("size"), dtype(call), device(call)));
        defineNew(table, "new_ones" + OF_SIZES, call -> tensors(call).newOnes(call.self(Side.TENSOR),
                call.size("size"), dtype(call), device(call)));
        defineNew(table, "new_full(self, size, fill_value" + OF_TENSORS, call -> tensors(call).newFull(
                call.self(Side.TENSOR), call.integers("size"), number(call), dtype(call), device(call)));
        defineNew(table, "new_empty" + OF_SIZES, call -> tensors(call).newEmpty(call.self(Side.TENSOR),
                call.size("size"), dtype(call), device(call)));
        defineNew(table, "new_tensor(self, data" + OF_TENSORS, call -> tensors(call).newTensor(
                call.self(Side.TENSOR), values(call), dtype(call), device(call)));
        defineArray(table, "zeros_like(a, ", "a",
                (call, array) -> arrays(call).zerosLike(array, arrayDType(call), order(call), shape(call)));
        defineArray(table, "ones_like(a, ", "a",
                (call, array) -> arrays(call).onesLike(array, arrayDType(call), order(call), shape(call)));
        defineArray(table, "full_like(a, fill_value, ", "a", (call, array) -> arrays(call).fullLike(array,
                value(call), arrayDType(call), order(call), shape(call)));
        defineArray(table, "empty_like(prototype, ", "prototype",
                (call, array) -> arrays(call).emptyLike(array, arrayDType(call), order(call), shape(call)));
    }

    @FunctionalInterface
    private interface Making {
        Object apply(Invocation call);
    }

    @FunctionalInterface
    private interface MakingLike {
        Object apply(Invocation call, Object array);
    }

    private static void defineLike(Vocabulary table, String signature, Making making) {
        table.define("torch." + signature + OF_TENSORS, call -> TorchFunctions.leaf(call, making.apply(call)));
    }

    private static void defineNew(Vocabulary table, String signature, Making making) {
        table.define("Tensor." + signature, call -> TorchFunctions.leaf(call, making.apply(call)));
    }

    private static void defineArray(Vocabulary table, String signature, String prototype, MakingLike making) {
        table.define("np." + signature + OF_ARRAYS,
                call -> call.array(making.apply(call, call.target(prototype, Side.ARRAY))));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static TensorPrototypes<Object> tensors(Invocation call) {
        return call.capability(Side.TENSOR, TensorPrototypes.class);
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static ArrayPrototypes<Object> arrays(Invocation call) {
        return call.capability(Side.ARRAY, ArrayPrototypes.class);
    }

    private static Object input(Invocation call) {
        return call.target("input", Side.TENSOR);
    }

    private static Optional<DType> dtype(Invocation call) {
        return call.dtype("dtype", Side.TENSOR);
    }

    private static Optional<Device> device(Invocation call) {
        return call.device("device");
    }

    private static Scalar number(Invocation call) {
        return CreationFunctions.number(call, "fill_value");
    }

    private static Values values(Invocation call) {
        return call.values("data", Side.TENSOR, Optional.of(dtype(call)
                .orElse(call.tensors().dtype(call.self(Side.TENSOR)))), "numbers or a list");
    }

    private static Optional<DType> arrayDType(Invocation call) {
        return call.dtype("dtype", Side.ARRAY);
    }

    private static MemoryOrder order(Invocation call) {
        return call.order("order");
    }

    private static Optional<long[]> shape(Invocation call) {
        return call.optionalIntegers("shape");
    }

    private static Operand<Object> value(Invocation call) {
        return Operands.of(call, "fill_value", Side.ARRAY);
    }
}
