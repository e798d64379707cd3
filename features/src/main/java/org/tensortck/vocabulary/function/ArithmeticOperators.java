package org.tensortck.vocabulary.function;

import java.util.Map;
import java.util.Optional;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.UnaryOperation;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Operands;

/** The methods that Python calls for operators on tensors, arrays and NumPy scalars. */
final class ArithmeticOperators {
    private static final Map<String, BinaryOperation> BINARY = Map.ofEntries(Map.entry("add", BinaryOperation.ADD),
            Map.entry("sub", BinaryOperation.SUBTRACT), Map.entry("mul", BinaryOperation.MULTIPLY),
            Map.entry("truediv", BinaryOperation.DIVIDE), Map.entry("floordiv", BinaryOperation.FLOOR_DIVIDE),
            Map.entry("mod", BinaryOperation.REMAINDER), Map.entry("pow", BinaryOperation.POWER),
            Map.entry("and", BinaryOperation.AND), Map.entry("or", BinaryOperation.OR),
            Map.entry("xor", BinaryOperation.XOR), Map.entry("lshift", BinaryOperation.SHIFT_LEFT),
            Map.entry("rshift", BinaryOperation.SHIFT_RIGHT));
    private static final Map<String, Comparison> COMPARISONS = Map.of("eq", Comparison.EQUAL, "ne",
            Comparison.NOT_EQUAL, "lt", Comparison.LESS, "le", Comparison.LESS_OR_EQUAL, "gt", Comparison.GREATER, "ge",
            Comparison.GREATER_OR_EQUAL);
    private static final Map<String, UnaryOperation> UNARY = Map.of("neg", UnaryOperation.NEGATE, "pos",
            UnaryOperation.POSITIVE, "invert", UnaryOperation.INVERT, "abs", UnaryOperation.ABSOLUTE);

    private ArithmeticOperators() {}

    static void addTo(FunctionTable table) {
        for (Side side : Side.values()) {
            addBinary(table, side.className(), side);
            addInPlace(table, side);
            addUnary(table, side.className(), side);
            addComparisons(table, side.className(), side);
            addMembership(table, side);
        }
        addBinary(table, "generic", Side.ARRAY);
        addComparisons(table, "generic", Side.ARRAY);
        addUnary(table, "generic", Side.ARRAY);
    }

    private static void addBinary(FunctionTable table, String owner, Side side) {
        BINARY.forEach((name, operation) -> {
            table.define(owner + ".__" + name + "__(self, other)", call -> {
                boolean ofNumPy = OperationsOfNumPy.isTensor(call, "self") && OperationsOfNumPy.isArray(call, "other");
                return ofNumPy
                        ? OperationsOfNumPy.apply(call, operation, "self", "other")
                        : apply(call, side, operation, "self", "other");
            });
            table.define(owner + ".__r" + name + "__(self, other)",
                    call -> apply(call, side, operation, "other", "self"));
        });
    }

    private static void addInPlace(FunctionTable table, Side side) {
        BINARY.forEach((name, operation) -> table.define(side.className() + ".__i" + name + "__(self, other)", call -> {
            inPlace(call, side).applyInPlace(operation, call.self(side), Operands.of(call, "other", side));
            return call.argument("self");
        }));
    }

    /** Python's {@code in} asks whether any element is equal. */
    private static void addMembership(FunctionTable table, Side side) {
        table.define(side.className() + ".__contains__(self, element)", call -> {
            Object equal = comparisons(call, side).compare(Comparison.EQUAL, Operands.of(call, "self", side),
                    Operands.of(call, "element", side));
            Reductions<Object> reductions = call.capability(side, Reductions.class);
            Object any = reductions.reduce(Reduction.ANY, equal, new ReductionAxes.All(), false, Optional.empty());
            return Value.of(call.on(side).read(any));
        });
    }

    private static void addComparisons(FunctionTable table, String owner, Side side) {
        COMPARISONS.forEach((name, comparison) -> table.define(owner + ".__" + name + "__(self, other)",
                call -> compare(call, side, comparison)));
    }

    private static void addUnary(FunctionTable table, String owner, Side side) {
        UNARY.forEach((name, operation) -> table.define(owner + ".__" + name + "__(self)", call -> Operands.result(call,
                side, arithmetic(call, side).apply(operation, Operands.of(call, "self", side)))));
    }

    static Arithmetic<Object> arithmetic(Invocation call, Side side) {
        return call.capability(side, Arithmetic.class);
    }

    static InPlaceArithmetic<Object> inPlace(Invocation call, Side side) {
        return call.capability(side, InPlaceArithmetic.class);
    }

    private static Comparisons<Object> comparisons(Invocation call, Side side) {
        return call.capability(side, Comparisons.class);
    }

    static Value apply(Invocation call, Side side, BinaryOperation operation, String left, String right) {
        Operand<Object> first = Operands.of(call, left, side);
        Operand<Object> second = Operands.of(call, right, side);
        return Operands.result(call, side, arithmetic(call, side).apply(operation, first, second));
    }

    private static Value compare(Invocation call, Side side, Comparison comparison) {
        Operand<Object> first = Operands.of(call, "self", side);
        boolean takesArray = comparison == Comparison.EQUAL && side == Side.TENSOR
                && OperationsOfNumPy.isArray(call, "other");
        Operand<Object> second = takesArray
                ? new Operand.Of<>(OperationsOfNumPy.tensor(call, call.target("other", Side.ARRAY)))
                : Operands.of(call, "other", side);
        return Operands.result(call, side, comparisons(call, side).compare(comparison, first, second));
    }
}
