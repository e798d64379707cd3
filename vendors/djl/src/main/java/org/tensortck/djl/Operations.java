package org.tensortck.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
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
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic, comparisons, reductions and matrix products of DJL. */
final class Operations
        implements
            Arithmetic<NDArray>,
            Comparisons<NDArray>,
            Reductions<NDArray>,
            CumulativeSums<NDArray>,
            MatrixProducts<NDArray> {
    private final Supplier<NDManager> manager;

    Operations(Supplier<NDManager> manager) {
        this.manager = manager;
    }

    /** Returns an operand as a tensor; a number becomes a 0-d one. */
    private NDArray object(Operand<NDArray> operand) {
        return switch (operand) {
            case Operand.Of<NDArray>(var tensor) -> tensor;
            case Operand.PythonNumber<NDArray>(var value) -> manager.get().create(Elements.number(value));
            case Operand.NumPyScalar<NDArray>(var dtype, var value) ->
                Elements.tensor(manager.get(), new Shape(), List.of(value), dtype);
            case Operand.OfType<NDArray> type -> throw new IllegalArgumentException("no operand: " + type);
        };
    }

    @Override
    public Set<BinaryOperation> binaryOperations() {
        return EnumSet.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT, BinaryOperation.MULTIPLY,
                BinaryOperation.DIVIDE, BinaryOperation.REMAINDER, BinaryOperation.POWER);
    }

    @Override
    public Set<UnaryOperation> unaryOperations() {
        return EnumSet.of(UnaryOperation.NEGATE, UnaryOperation.ABSOLUTE);
    }

    @Override
    public NDArray apply(BinaryOperation operation, Operand<NDArray> left, Operand<NDArray> right) {
        return Calls.call(operation.name(), () -> {
            if (right instanceof Operand.PythonNumber<NDArray>(var value)) {
                return ofTensorAndNumber(operation, object(left), Elements.number(value));
            }
            if (left instanceof Operand.PythonNumber<NDArray>(var value)) {
                return ofNumberAndTensor(operation, Elements.number(value), object(right));
            }
            return ofTensors(operation, object(left), object(right));
        });
    }

    private static NDArray ofTensorAndNumber(BinaryOperation operation, NDArray left, Number right) {
        return switch (operation) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.sub(right);
            case MULTIPLY -> left.mul(right);
            case DIVIDE -> left.div(right);
            case REMAINDER -> left.mod(right);
            case POWER -> left.pow(right);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    private static NDArray ofNumberAndTensor(BinaryOperation operation, Number left, NDArray right) {
        return switch (operation) {
            case ADD -> NDArrays.add(left, right);
            case SUBTRACT -> NDArrays.sub(left, right);
            case MULTIPLY -> NDArrays.mul(left, right);
            case DIVIDE -> NDArrays.div(left, right);
            case REMAINDER -> NDArrays.mod(left, right);
            case POWER -> NDArrays.pow(left, right);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    private static NDArray ofTensors(BinaryOperation operation, NDArray left, NDArray right) {
        return switch (operation) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.sub(right);
            case MULTIPLY -> left.mul(right);
            case DIVIDE -> left.div(right);
            case REMAINDER -> left.mod(right);
            case POWER -> left.pow(right);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    @Override
    public NDArray apply(UnaryOperation operation, Operand<NDArray> operand) {
        NDArray x = object(operand);
        return Calls.call(operation.name(), () -> operation == UnaryOperation.NEGATE ? x.neg() : x.abs());
    }

    @Override
    public NDArray compare(Comparison comparison, Operand<NDArray> left, Operand<NDArray> right) {
        return Calls.call(comparison.name(), () -> {
            NDArray x = object(left);
            if (right instanceof Operand.PythonNumber<NDArray>(var value)) {
                Number y = Elements.number(value);
                return switch (comparison) {
                    case EQUAL -> x.eq(y);
                    case NOT_EQUAL -> x.neq(y);
                    case LESS -> x.lt(y);
                    case LESS_OR_EQUAL -> x.lte(y);
                    case GREATER -> x.gt(y);
                    case GREATER_OR_EQUAL -> x.gte(y);
                };
            }
            NDArray y = object(right);
            return switch (comparison) {
                case EQUAL -> x.eq(y);
                case NOT_EQUAL -> x.neq(y);
                case LESS -> x.lt(y);
                case LESS_OR_EQUAL -> x.lte(y);
                case GREATER -> x.gt(y);
                case GREATER_OR_EQUAL -> x.gte(y);
            };
        });
    }

    /** {@inheritDoc} The other reductions of DJL either take no axis, or keep no axis. */
    @Override
    public Set<Reduction> reductions() {
        return EnumSet.of(Reduction.SUM, Reduction.PRODUCT, Reduction.MEAN, Reduction.MAXIMUM, Reduction.MINIMUM);
    }

    @Override
    public NDArray reduce(Reduction reduction, NDArray tensor, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        return Calls.call(reduction.name(), () -> {
            NDArray x = dtype.isPresent() ? tensor.toType(DataTypes.of(dtype.get()), false) : tensor;
            return switch (axes) {
                case ReductionAxes.All() -> all(reduction, x);
                case ReductionAxes.One(long axis) ->
                    along(reduction, x, new int[]{Math.toIntExact(axis)}, keepDimensions);
                case ReductionAxes.Several(var several) ->
                    along(reduction, x, several.stream().mapToInt(Math::toIntExact).toArray(), keepDimensions);
            };
        });
    }

    private static NDArray all(Reduction reduction, NDArray x) {
        return switch (reduction) {
            case SUM -> x.sum();
            case PRODUCT -> x.prod();
            case MEAN -> x.mean();
            case MAXIMUM -> x.max();
            case MINIMUM -> x.min();
            default -> throw new IllegalArgumentException("undeclared: " + reduction);
        };
    }

    private static NDArray along(Reduction reduction, NDArray x, int[] axes, boolean keepDimensions) {
        return switch (reduction) {
            case SUM -> x.sum(axes, keepDimensions);
            case PRODUCT -> x.prod(axes, keepDimensions);
            case MEAN -> x.mean(axes, keepDimensions);
            case MAXIMUM -> x.max(axes, keepDimensions);
            case MINIMUM -> x.min(axes, keepDimensions);
            default -> throw new IllegalArgumentException("undeclared: " + reduction);
        };
    }

    @Override
    public NDArray cumulativeSum(NDArray tensor, OptionalLong axis, Optional<DType> dtype) {
        return Calls.call("cumSum",
                () -> (dtype.isPresent() ? tensor.toType(DataTypes.of(dtype.get()), false) : tensor)
                        .cumSum(Math.toIntExact(axis.orElseThrow())));
    }

    @Override
    public NDArray matmul(NDArray left, NDArray right) {
        return Calls.call("matMul", () -> left.matMul(right));
    }
}
