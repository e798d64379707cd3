package org.tensortck.vocabulary.function;

import java.util.EnumMap;
import java.util.Map;
import org.tensortck.spi.array.CheckedCasts;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.tensor.NamedCasts;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** Other dtypes: the casts of tensors and of arrays. */
final class CastFunctions {
    private static final Map<DType, String> METHODS = new EnumMap<>(Map.ofEntries(
            Map.entry(DType.FLOAT64, "double"), Map.entry(DType.FLOAT32, "float"), Map.entry(DType.FLOAT16, "half"),
            Map.entry(DType.BFLOAT16, "bfloat16"), Map.entry(DType.INT64, "long"), Map.entry(DType.INT32, "int"),
            Map.entry(DType.INT16, "short"), Map.entry(DType.INT8, "char"), Map.entry(DType.UINT8, "byte"),
            Map.entry(DType.BOOL, "bool"), Map.entry(DType.COMPLEX64, "cfloat"),
            Map.entry(DType.COMPLEX128, "cdouble"), Map.entry(DType.COMPLEX32, "chalf")));

    private CastFunctions() {}

    static void addTo(FunctionTable table) {
        METHODS.forEach((dtype, method) -> table.define("Tensor." + method + "(self)", call -> call.tensor(
                named(call).callNamed(call.self(Side.TENSOR), call.libraries().declared(Side.TENSOR, dtype,
                        "Tensor." + method)))));
        table.define("Tensor.type(self, dtype=None)", CastFunctions::type);
        table.define("ndarray.astype(self, dtype, order='K', casting='unsafe', *, copy=True)", CastFunctions::astype);
    }

    private static NamedCasts<Object> named(Invocation call) {
        return call.capability(Side.TENSOR, NamedCasts.class);
    }

    static Casts<Object> casts(Invocation call, Side side) {
        return call.capability(side, Casts.class);
    }

    /** Returns {@code Tensor.to(dtype, copy=)}. */
    static Value to(Invocation call, DType dtype) {
        Object self = call.self(Side.TENSOR);
        return call.tensor(call.flag("copy")
                ? named(call).copyTo(self, dtype)
                : casts(call, Side.TENSOR).cast(self, dtype));
    }

    private static Value type(Invocation call) {
        Object self = call.self(Side.TENSOR);
        return switch (call.argument("dtype")) {
            case Value.None() -> Value.of(named(call).typeName(self));
            case Value.Text(String typeName) -> call.tensor(named(call).type(self, typeName));
            default -> call.tensor(named(call).type(self, call.requiredDType("dtype", Side.TENSOR)));
        };
    }

    private static Value astype(Invocation call) {
        if (call.argument("dtype") instanceof Value.ForeignDType foreign) {
            return ByteOrderFunctions.asType(call, foreign);
        }
        DType dtype = call.requiredDType("dtype", Side.ARRAY);
        Object self = call.self(Side.ARRAY);
        Casting casting = call.casting("casting");
        boolean copy = call.flag("copy");
        MemoryOrder order = call.order("order");
        if (order != MemoryOrder.K) {
            if (casting != Casting.UNSAFE) {
                // Without a copy where none is needed, for its refusal alone.
                checked(call).astype(self, dtype, casting, false);
            }
            return ConversionFunctions.asType(call, dtype, order, copy);
        }
        return call.array(casting == Casting.UNSAFE && copy
                ? casts(call, Side.ARRAY).cast(self, dtype)
                : checked(call).astype(self, dtype, casting, copy));
    }

    private static CheckedCasts<Object> checked(Invocation call) {
        return call.capability(Side.ARRAY, CheckedCasts.class);
    }
}
