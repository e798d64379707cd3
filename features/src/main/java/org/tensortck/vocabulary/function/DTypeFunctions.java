package org.tensortck.vocabulary.function;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.tensortck.spi.array.ArrayDTypes;
import org.tensortck.spi.common.NumberLimits;
import org.tensortck.spi.common.NumberLimits.FloatLimits;
import org.tensortck.spi.common.NumberLimits.IntegerLimits;
import org.tensortck.spi.tensor.TensorDTypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;

/** The attributes of dtypes and of their limits: the value itself says which library it belongs to. */
final class DTypeFunctions {
    private DTypeFunctions() {}

    static void addTo(FunctionTable table) {
        table.define("dtype.itemsize", call -> Value.of(self(call).side() == Side.TENSOR
                ? tensors(call).byteSize(self(call).dtype())
                : arrays(call).byteSize(self(call).dtype())));
        table.define("dtype.is_floating_point", call -> Value.of(tensors(call).isFloatingPoint(self(call).dtype())));
        table.define("dtype.is_complex", call -> Value.of(tensors(call).isComplex(self(call).dtype())));
        table.define("dtype.is_signed", call -> Value.of(tensors(call).isSigned(self(call).dtype())));
        table.define("dtype.kind", call -> Value.of(arrays(call).kind(self(call).dtype())));
        table.define("dtype.name", call -> Value.of(arrays(call).name(self(call).dtype())));
        table.define("dtype.str", call -> Value.of(arrays(call).typeString(self(call).dtype())));
        table.define("torch.finfo(type)", call -> floatLimits(call, "type", Side.TENSOR));
        table.define("torch.iinfo(type)", call -> integerLimits(call, "type", Side.TENSOR));
        table.define("np.finfo(dtype)", call -> floatLimits(call, "dtype", Side.ARRAY));
        table.define("np.iinfo(int_type)", call -> integerLimits(call, "int_type", Side.ARRAY));
        addNumber(table, "eps", FloatLimits::eps);
        addNumber(table, "max", FloatLimits::max);
        addNumber(table, "min", FloatLimits::min);
        addNumber(table, "tiny", FloatLimits::smallestNormal);
        addNumber(table, "smallest_normal", FloatLimits::smallestNormal);
        addNumber(table, "resolution", FloatLimits::resolution);
        addFact(table, "bits", (_, limits) -> Value.of(limits.bits()));
        addFact(table, "dtype", (side, limits) -> dtype(side, limits.dtype()));
        addIntegerFact(table, "bits", (_, limits) -> Value.of(limits.bits()));
        addIntegerFact(table, "dtype", (side, limits) -> dtype(side, limits.dtype()));
        addIntegerFact(table, "max", (_, limits) -> new Value.Int(limits.max()));
        addIntegerFact(table, "min", (_, limits) -> new Value.Int(limits.min()));
    }

    /** PyTorch gives the name of a dtype, NumPy the dtype. */
    private static Value dtype(Side side, DType dtype) {
        return side == Side.TENSOR ? Value.of(dtype.typeName()) : new Value.DTypeOf(side, dtype);
    }

    private static void addNumber(FunctionTable table, String name, Function<FloatLimits, Double> number) {
        addFact(table, name, (side, limits) -> side == Side.TENSOR
                ? Value.of(number.apply(limits).doubleValue())
                : new Value.ArrayScalar(limits.dtype(), Scalar.of(number.apply(limits).doubleValue())));
    }

    private static void addFact(FunctionTable table, String name, BiFunction<Side, FloatLimits, Value> fact) {
        table.define("finfo." + name, call -> fact.apply(limits(call).side(),
                library(call, limits(call).side()).floatLimits(limits(call).dtype())));
    }

    private static void addIntegerFact(FunctionTable table, String name, BiFunction<Side, IntegerLimits, Value> fact) {
        table.define("iinfo." + name, call -> fact.apply(limits(call).side(),
                library(call, limits(call).side()).integerLimits(limits(call).dtype())));
    }

    private static Value floatLimits(Invocation call, String parameter, Side side) {
        DType dtype = call.requiredDType(parameter, side);
        return new Value.Limits(side, library(call, side).floatLimits(dtype).dtype(), true);
    }

    private static Value integerLimits(Invocation call, String parameter, Side side) {
        DType dtype = call.requiredDType(parameter, side);
        return new Value.Limits(side, library(call, side).integerLimits(dtype).dtype(), false);
    }

    private static Value.DTypeOf self(Invocation call) {
        if (call.argument("self") instanceof Value.DTypeOf dtype) {
            return dtype;
        }
        throw call.wrong("self", "a dtype");
    }

    private static Value.Limits limits(Invocation call) {
        if (call.argument("self") instanceof Value.Limits limits) {
            return limits;
        }
        throw call.wrong("self", "the limits of a dtype");
    }

    private static NumberLimits library(Invocation call, Side side) {
        return call.capability(side, NumberLimits.class);
    }

    private static TensorDTypes tensors(Invocation call) {
        requireSide(call, Side.TENSOR);
        return call.capability(Side.TENSOR, TensorDTypes.class);
    }

    private static ArrayDTypes arrays(Invocation call) {
        requireSide(call, Side.ARRAY);
        return call.capability(Side.ARRAY, ArrayDTypes.class);
    }

    private static void requireSide(Invocation call, Side side) {
        if (self(call).side() != side) {
            throw call.wrong("self", "a dtype of " + side.module());
        }
    }
}
