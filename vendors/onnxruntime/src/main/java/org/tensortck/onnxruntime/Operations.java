package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxTensor;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;

/**
 * Operators of the standard for arithmetic, comparisons, reductions and matrix products. An operator takes tensors only, so a
 * number is a 0-d tensor of the dtype that it has where it is created.
 */
final class Operations
        implements
            Arithmetic<OnnxTensor>,
            Comparisons<OnnxTensor>,
            Reductions<OnnxTensor>,
            CumulativeSums<OnnxTensor>,
            MatrixProducts<OnnxTensor> {
    private final Kernels kernels;

    Operations(Kernels kernels) {
        this.kernels = kernels;
    }

    /** Returns an operand as a tensor. */
    static OnnxTensor object(Kernels kernels, Operand<OnnxTensor> operand) {
        return switch (operand) {
            case Operand.Of<OnnxTensor>(var tensor) -> tensor;
            case Operand.PythonNumber<OnnxTensor>(var value) ->
                kernels.scalar(value, OnnxTensors.inferred(List.of(value)));
            case Operand.NumPyScalar<OnnxTensor>(var dtype, var value) -> kernels.scalar(value, dtype);
            case Operand.OfType<OnnxTensor> type -> throw new IllegalArgumentException("no operand: " + type);
        };
    }

    /** {@inheritDoc} {@code Div} truncates the quotient of integers, but not that of floats. */
    @Override
    public Set<BinaryOperation> binaryOperations() {
        return EnumSet.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT, BinaryOperation.MULTIPLY,
                BinaryOperation.DIVIDE, BinaryOperation.REMAINDER, BinaryOperation.POWER, BinaryOperation.AND,
                BinaryOperation.OR, BinaryOperation.XOR, BinaryOperation.SHIFT_LEFT, BinaryOperation.SHIFT_RIGHT);
    }

    @Override
    public Set<UnaryOperation> unaryOperations() {
        return EnumSet.of(UnaryOperation.NEGATE, UnaryOperation.INVERT, UnaryOperation.ABSOLUTE);
    }

    @Override
    public OnnxTensor apply(BinaryOperation operation, Operand<OnnxTensor> left, Operand<OnnxTensor> right) {
        OnnxTensor x = object(kernels, left);
        OnnxTensor y = object(kernels, right);
        DType dtype = DataTypes.of(x);
        // Bools and integers have operators of their own.
        String bits = dtype == DType.BOOL ? "" : "Bitwise";
        return switch (operation) {
            case ADD -> kernels.run("Add", List.of(), dtype, x, y);
            case SUBTRACT -> kernels.run("Sub", List.of(), dtype, x, y);
            case MULTIPLY -> kernels.run("Mul", List.of(), dtype, x, y);
            case DIVIDE -> kernels.run("Div", List.of(), dtype, x, y);
            case REMAINDER -> kernels.run("Mod", List.of(), dtype, x, y);
            case POWER -> kernels.run("Pow", List.of(), dtype, x, y);
            case AND -> kernels.run(bits + "And", List.of(), dtype, x, y);
            case OR -> kernels.run(bits + "Or", List.of(), dtype, x, y);
            case XOR -> kernels.run(bits + "Xor", List.of(), dtype, x, y);
            case SHIFT_LEFT -> shift("LEFT", dtype, x, y);
            case SHIFT_RIGHT -> shift("RIGHT", dtype, x, y);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    private OnnxTensor shift(String direction, DType dtype, OnnxTensor x, OnnxTensor y) {
        return kernels.run("BitShift", List.of(new Model.Attribute.StringValue("direction", direction)), dtype, x, y);
    }

    @Override
    public OnnxTensor apply(UnaryOperation operation, Operand<OnnxTensor> operand) {
        OnnxTensor x = object(kernels, operand);
        DType dtype = DataTypes.of(x);
        return switch (operation) {
            case NEGATE -> kernels.run("Neg", List.of(), dtype, x);
            case INVERT -> kernels.run(dtype == DType.BOOL ? "Not" : "BitwiseNot", List.of(), dtype, x);
            case ABSOLUTE -> kernels.run("Abs", List.of(), dtype, x);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    /** {@inheritDoc} No operator is the opposite of {@code Equal}. */
    @Override
    public Set<Comparison> comparisons() {
        return EnumSet.complementOf(EnumSet.of(Comparison.NOT_EQUAL));
    }

    @Override
    public OnnxTensor compare(Comparison comparison, Operand<OnnxTensor> left, Operand<OnnxTensor> right) {
        String operator = switch (comparison) {
            case EQUAL -> "Equal";
            case LESS -> "Less";
            case LESS_OR_EQUAL -> "LessOrEqual";
            case GREATER -> "Greater";
            case GREATER_OR_EQUAL -> "GreaterOrEqual";
            case NOT_EQUAL -> throw new IllegalArgumentException("undeclared: " + comparison);
        };
        return kernels.run(operator, List.of(), DType.BOOL, object(kernels, left), object(kernels, right));
    }

    /** {@inheritDoc} No operator is {@code any} or {@code all}, and {@code ArgMax} and {@code ArgMin} always have an axis. */
    @Override
    public Set<Reduction> reductions() {
        return EnumSet.of(Reduction.SUM, Reduction.PRODUCT, Reduction.MEAN, Reduction.MAXIMUM, Reduction.MINIMUM);
    }

    @Override
    public OnnxTensor reduce(Reduction reduction, OnnxTensor tensor, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        String operator = switch (reduction) {
            case SUM -> "ReduceSum";
            case PRODUCT -> "ReduceProd";
            case MEAN -> "ReduceMean";
            case MAXIMUM -> "ReduceMax";
            case MINIMUM -> "ReduceMin";
            default -> throw new IllegalArgumentException("undeclared: " + reduction);
        };
        List<Model.Attribute> keep = List.of(new Model.Attribute.IntegerValue("keepdims", keepDimensions ? 1 : 0));
        OnnxTensor x = cast(tensor, dtype);
        DType result = DataTypes.of(x);
        return switch (axes) {
            case ReductionAxes.All() -> kernels.run(operator, keep, result, x);
            case ReductionAxes.One(long axis) -> kernels.run(operator, keep, result, x, kernels.integers(axis));
            case ReductionAxes.Several(var several) -> kernels.run(operator, keep, result, x,
                    kernels.integers(several.stream().mapToLong(Long::longValue).toArray()));
        };
    }

    private OnnxTensor cast(OnnxTensor tensor, Optional<DType> dtype) {
        return dtype.isPresent() ? Conversions.cast(kernels, tensor, dtype.get()) : tensor;
    }

    @Override
    public OnnxTensor cumulativeSum(OnnxTensor tensor, OptionalLong axis, Optional<DType> dtype) {
        OnnxTensor x = cast(tensor, dtype);
        return kernels.run("CumSum", List.of(), DataTypes.of(x), x,
                kernels.scalar(Scalar.of(axis.orElseThrow()), DType.INT64));
    }

    @Override
    public OnnxTensor matmul(OnnxTensor left, OnnxTensor right) {
        return kernels.run("MatMul", List.of(), DataTypes.of(left), left, right);
    }
}
