package org.tensortck.polyglot.numpy;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Promotion;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.UnaryOperation;

/** NumPy's promotion and arithmetic. A NumPy scalar is returned as a 0-d array. */
final class NumPyArithmetic
        implements
            Promotion<NumPyArray>,
            Arithmetic<NumPyArray>,
            Comparisons<NumPyArray>,
            InPlaceArithmetic<NumPyArray> {
    private static final PythonFunctions FUNCTIONS = new PythonFunctions("arithmetic.py");

    @Override
    public DType promoteTypes(DType first, DType second) {
        return ask("promote_types", NumPyArrays::dtypeNamed, first.typeName(), second.typeName());
    }

    @Override
    public DType resultType(List<Operand<NumPyArray>> operands) {
        return ask("result_type", NumPyArrays::dtypeNamed, operands.stream().map(NumPyArithmetic::operand).toList());
    }

    @Override
    public boolean canCast(DType from, DType to, Optional<Casting> casting) {
        return ask("can_cast", PythonResults::truth, from.typeName(), to.typeName(),
                casting.orElse(Casting.SAFE).argument());
    }

    @Override
    public NumPyArray apply(BinaryOperation operation, Operand<NumPyArray> left, Operand<NumPyArray> right) {
        return ask("binary", ArrayHandles::of, operation.name(), operand(left), operand(right));
    }

    @Override
    public NumPyArray apply(UnaryOperation operation, Operand<NumPyArray> operand) {
        return ask("unary", ArrayHandles::of, operation.name(), operand(operand));
    }

    @Override
    public NumPyArray compare(Comparison comparison, Operand<NumPyArray> left, Operand<NumPyArray> right) {
        return ask("compare", ArrayHandles::of, comparison.name(), operand(left), operand(right));
    }

    @Override
    public void applyInPlace(BinaryOperation operation, NumPyArray target, Operand<NumPyArray> operand) {
        ask("in_place", PythonResults::nothing, operation.name(), target, operand(operand));
    }

    @Override
    public void applyInto(NumPyArray target, BinaryOperation operation, Operand<NumPyArray> left,
            Operand<NumPyArray> right, Optional<Casting> casting) {
        ask("into", PythonResults::nothing, target, operation.name(), operand(left), operand(right),
                casting.orElse(Casting.SAME_KIND).argument());
    }

    /** Returns the argument of the Python functions for an operand. */
    static Object operand(Operand<?> operand) {
        return switch (operand) {
            case Operand.Of<?> of -> of.object();
            case Operand.PythonNumber<?> number -> number.value();
            case Operand.NumPyScalar<?> scalar -> List.of(scalar.dtype().typeName(), scalar.value());
            case Operand.OfType<?> type -> type.dtype().typeName();
        };
    }

    private static <R> R ask(String function, LongFunction<R> result, Object... arguments) {
        return FUNCTIONS.ask(function, result, arguments);
    }
}
