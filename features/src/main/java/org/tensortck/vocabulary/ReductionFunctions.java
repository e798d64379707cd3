package org.tensortck.vocabulary;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensortck.spi.DType;
import org.tensortck.spi.Reduction;
import org.tensortck.spi.Reductions;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/** The functions and methods that make one value of many. */
final class ReductionFunctions {
    private static final Map<String, Reduction> SUMS = Map.of("sum", Reduction.SUM, "prod", Reduction.PRODUCT, "mean",
            Reduction.MEAN);
    private static final Map<String, Reduction> QUESTIONS = Map.of("any", Reduction.ANY, "all", Reduction.ALL);
    private static final Map<String, Reduction> EXTREMES = Map.of("max", Reduction.MAXIMUM, "min", Reduction.MINIMUM);
    private static final Map<String, Reduction> POSITIONS = Map.of("argmax", Reduction.POSITION_OF_MAXIMUM, "argmin",
            Reduction.POSITION_OF_MINIMUM);

    private ReductionFunctions() {}

    static void addTo(Vocabulary table) {
        SUMS.forEach((name, reduction) -> {
            define(table, Side.TENSOR, name, "dim=None, keepdim=False, *, dtype=None", reduction);
            define(table, Side.ARRAY, name, "axis=None, dtype=None, *, keepdims=False", reduction);
        });
        QUESTIONS.forEach((name, reduction) -> addWithoutDType(table, name, reduction));
        POSITIONS.forEach((name, reduction) -> addWithoutDType(table, name, reduction));
        EXTREMES.forEach((name, reduction) -> {
            define(table, Side.TENSOR, name, "", reduction);
            define(table, Side.TENSOR, "a" + name, "dim, keepdim=False", reduction);
            define(table, Side.ARRAY, name, "axis=None, *, keepdims=False", reduction);
        });
    }

    private static void addWithoutDType(Vocabulary table, String name, Reduction reduction) {
        define(table, Side.TENSOR, name, "dim=None, keepdim=False", reduction);
        define(table, Side.ARRAY, name, "axis=None, *, keepdims=False", reduction);
    }

    /** Adds a function of a module and the method of the same name. */
    private static void define(Vocabulary table, Side side, String name, String parameters, Reduction reduction) {
        String rest = parameters.isEmpty() ? ")" : ", " + parameters + ")";
        String input = side == Side.TENSOR ? "input" : "a";
        boolean only = parameters.isEmpty();
        boolean typed = parameters.contains("dtype");
        table.define(side.module() + "." + name + "(" + input + rest,
                call -> reduce(call, side, call.target(input, side), reduction, only, typed));
        table.define(side.className() + "." + name + "(self" + rest,
                call -> reduce(call, side, call.self(side), reduction, only, typed));
    }

    @SuppressWarnings("unchecked") // see Libraries
    private static Value reduce(Invocation call, Side side, Object x, Reduction reduction, boolean wholeOnly,
            boolean typed) {
        Reductions<Object> reductions = call.capability(side, Reductions.class);
        Optional<DType> dtype = typed ? call.dtype("dtype", side) : Optional.empty();
        String axis = side == Side.TENSOR ? "dim" : "axis";
        boolean keep = !wholeOnly && call.flag(side == Side.TENSOR ? "keepdim" : "keepdims");
        OptionalInt along = wholeOnly ? OptionalInt.empty() : axis(call, side, axis);
        return Operands.result(call, side, reductions.reduce(reduction, x, along, keep, dtype));
    }

    private static OptionalInt axis(Invocation call, Side side, String parameter) {
        return switch (call.argument(parameter)) {
            case Value.None() -> OptionalInt.empty();
            case Value.Int(BigInteger axis) -> OptionalInt.of(Integers.axis(side, parameter, axis));
            default -> throw call.wrong(parameter, "an int or None");
        };
    }
}
