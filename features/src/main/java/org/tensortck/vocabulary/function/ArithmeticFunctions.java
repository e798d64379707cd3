package org.tensortck.vocabulary.function;

import java.util.Map;
import java.util.Optional;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Operand;
import org.tensortck.value.Side;
import org.tensortck.value.Value;
import org.tensortck.vocabulary.call.FunctionTable;
import org.tensortck.vocabulary.call.Invocation;
import org.tensortck.vocabulary.call.Operands;

/** Arithmetic by name: the functions of {@code torch} and {@code np}, and the methods of tensors. */
final class ArithmeticFunctions {
    private static final Map<String, BinaryOperation> OF_TORCH = Map.of("add", BinaryOperation.ADD, "sub",
            BinaryOperation.SUBTRACT, "mul", BinaryOperation.MULTIPLY, "true_divide", BinaryOperation.DIVIDE,
            "floor_divide", BinaryOperation.FLOOR_DIVIDE, "remainder", BinaryOperation.REMAINDER, "bitwise_and",
            BinaryOperation.AND, "bitwise_or", BinaryOperation.OR, "bitwise_xor", BinaryOperation.XOR);
    private static final Map<String, BinaryOperation> OF_NUMPY = Map.ofEntries(Map.entry("add", BinaryOperation.ADD),
            Map.entry("subtract", BinaryOperation.SUBTRACT), Map.entry("multiply", BinaryOperation.MULTIPLY),
            Map.entry("divide", BinaryOperation.DIVIDE), Map.entry("true_divide", BinaryOperation.DIVIDE),
            Map.entry("floor_divide", BinaryOperation.FLOOR_DIVIDE),
            Map.entry("remainder", BinaryOperation.REMAINDER), Map.entry("power", BinaryOperation.POWER),
            Map.entry("bitwise_and", BinaryOperation.AND), Map.entry("bitwise_or", BinaryOperation.OR),
            Map.entry("bitwise_xor", BinaryOperation.XOR), Map.entry("left_shift", BinaryOperation.SHIFT_LEFT),
            Map.entry("right_shift", BinaryOperation.SHIFT_RIGHT));

    private ArithmeticFunctions() {}

    static void addTo(FunctionTable table) {
        OF_TORCH.forEach((name, operation) -> {
            table.define("torch." + name + "(input, other, *, out=None)", call -> ofTensors(call, operation, "other"));
            table.define("Tensor." + name + "(self, other)", call -> method(call, operation, "other"));
            table.define("Tensor." + name + "_(self, other)", call -> inPlace(call, operation, "other"));
        });
        table.define("torch.pow(input, exponent, *, out=None)",
                call -> ofTensors(call, BinaryOperation.POWER, "exponent"));
        table.define("Tensor.pow(self, exponent)", call -> method(call, BinaryOperation.POWER, "exponent"));
        table.define("Tensor.pow_(self, exponent)", call -> inPlace(call, BinaryOperation.POWER, "exponent"));
        table.define("torch.div(input, other, *, rounding_mode=None, out=None)",
                call -> ofTensors(call, division(call), "other"));
        table.define("Tensor.div(self, other, *, rounding_mode=None)",
                call -> method(call, division(call), "other"));
        table.define("Tensor.div_(self, other, *, rounding_mode=None)",
                call -> inPlace(call, division(call), "other"));
        OF_NUMPY.forEach((name, operation) -> table.define(
                "np." + name + "(x1, x2, out=None, *, casting='same_kind')", call -> ofArrays(call, operation)));
    }

    private static BinaryOperation division(Invocation call) {
        if (call.isNone("rounding_mode")) {
            return BinaryOperation.DIVIDE;
        }
        return switch (call.text("rounding_mode")) {
            case "floor" -> BinaryOperation.FLOOR_DIVIDE;
            case "trunc" -> BinaryOperation.TRUNCATE_DIVIDE;
            default -> throw call.wrong("rounding_mode", "None, 'floor' or 'trunc'");
        };
    }

    private static Value method(Invocation call, BinaryOperation operation, String other) {
        return ArithmeticOperators.apply(call, Side.TENSOR, operation, "self", other);
    }

    private static Value ofTensors(Invocation call, BinaryOperation operation, String other) {
        return call.isNone("out")
                ? ArithmeticOperators.apply(call, Side.TENSOR, operation, "input", other)
                : into(call, Side.TENSOR, operation, "input", other, Optional.empty());
    }

    private static Value ofArrays(Invocation call, BinaryOperation operation) {
        Casting casting = call.casting("casting");
        if (!call.isNone("out")) {
            return into(call, Side.ARRAY, operation, "x1", "x2", Optional.of(casting));
        }
        if (casting != Casting.SAME_KIND) {
            throw call.wrong("casting", "given together with 'out'");
        }
        if (OperationsOfNumPy.isTensor(call, "x1") || OperationsOfNumPy.isTensor(call, "x2")) {
            return OperationsOfNumPy.apply(call, operation, "x1", "x2");
        }
        return ArithmeticOperators.apply(call, Side.ARRAY, operation, "x1", "x2");
    }

    private static Value into(Invocation call, Side side, BinaryOperation operation, String left, String right,
            Optional<Casting> casting) {
        Operand<Object> first = operand(call, left, side);
        Operand<Object> second = operand(call, right, side);
        ArithmeticOperators.inPlace(call, side).applyInto(call.target("out", side), operation, first, second, casting);
        return call.argument("out");
    }

    private static Operand<Object> operand(Invocation call, String parameter, Side side) {
        return side == Side.ARRAY ? OperationsOfNumPy.operand(call, parameter) : Operands.of(call, parameter, side);
    }

    private static Value inPlace(Invocation call, BinaryOperation operation, String other) {
        ArithmeticOperators.inPlace(call, Side.TENSOR).applyInPlace(operation, call.self(Side.TENSOR),
                Operands.of(call, other, Side.TENSOR));
        return call.argument("self");
    }
}
