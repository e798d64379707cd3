package org.tensortck.nd4j;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.CumulativeSums;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.common.Joining;
import org.tensortck.spi.common.MatrixProducts;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic, comparisons, reductions and joins of ND4J. */
final class Operations
        implements
            Arithmetic<INDArray>,
            InPlaceArithmetic<INDArray>,
            Comparisons<INDArray>,
            Reductions<INDArray>,
            CumulativeSums<INDArray>,
            MatrixProducts<INDArray>,
            Joining<INDArray> {
    private static final Set<BinaryOperation> BINARY = EnumSet.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT,
            BinaryOperation.MULTIPLY, BinaryOperation.DIVIDE);

    @Override
    public Set<BinaryOperation> binaryOperations() {
        return EnumSet.copyOf(BINARY);
    }

    @Override
    public Set<UnaryOperation> unaryOperations() {
        return EnumSet.of(UnaryOperation.NEGATE, UnaryOperation.ABSOLUTE);
    }

    @Override
    public INDArray apply(BinaryOperation operation, Operand<INDArray> left, Operand<INDArray> right) {
        return Calls.call(operation.name(), () -> result(operation, left, right));
    }

    private static INDArray result(BinaryOperation operation, Operand<INDArray> left, Operand<INDArray> right) {
        if (left instanceof Operand.PythonNumber<INDArray>(var value) && right instanceof Operand.Of<INDArray>(var x)) {
            Number number = Elements.number(value);
            return switch (operation) {
                case ADD -> x.add(number);
                case SUBTRACT -> x.rsub(number);
                case MULTIPLY -> x.mul(number);
                case DIVIDE -> x.rdiv(number);
                default -> throw new IllegalArgumentException("undeclared: " + operation);
            };
        }
        INDArray x = object(left);
        if (right instanceof Operand.PythonNumber<INDArray>(var value)) {
            Number number = Elements.number(value);
            return switch (operation) {
                case ADD -> x.add(number);
                case SUBTRACT -> x.sub(number);
                case MULTIPLY -> x.mul(number);
                case DIVIDE -> x.div(number);
                default -> throw new IllegalArgumentException("undeclared: " + operation);
            };
        }
        INDArray y = object(right);
        return switch (operation) {
            case ADD -> x.add(y);
            case SUBTRACT -> x.sub(y);
            case MULTIPLY -> x.mul(y);
            case DIVIDE -> x.div(y);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    /** Returns an operand as a tensor; a number becomes a 0-d one. */
    private static INDArray object(Operand<INDArray> operand) {
        return switch (operand) {
            case Operand.Of<INDArray>(var tensor) -> tensor;
            case Operand.PythonNumber<INDArray>(var value) -> Nd4j.scalar(Elements.number(value));
            case Operand.NumPyScalar<INDArray>(var dtype, var value) ->
                Elements.tensor(new long[0], List.of(value), dtype);
            case Operand.OfType<INDArray> type -> throw new IllegalArgumentException("no operand: " + type);
        };
    }

    @Override
    public INDArray apply(UnaryOperation operation, Operand<INDArray> operand) {
        INDArray x = object(operand);
        return Calls.call(operation.name(), () -> operation == UnaryOperation.NEGATE ? x.neg() : Transforms.abs(x));
    }

    @Override
    public Set<BinaryOperation> inPlaceOperations() {
        return EnumSet.copyOf(BINARY);
    }

    @Override
    public void applyInPlace(BinaryOperation operation, INDArray target, Operand<INDArray> operand) {
        Calls.call(operation.name(), () -> {
            if (operand instanceof Operand.PythonNumber<INDArray>(var value)) {
                Number number = Elements.number(value);
                return switch (operation) {
                    case ADD -> target.addi(number);
                    case SUBTRACT -> target.subi(number);
                    case MULTIPLY -> target.muli(number);
                    case DIVIDE -> target.divi(number);
                    default -> throw new IllegalArgumentException("undeclared: " + operation);
                };
            }
            return into(operation, target, object(operand), target);
        });
    }

    @Override
    public void applyInto(INDArray target, BinaryOperation operation, Operand<INDArray> left, Operand<INDArray> right,
            Optional<Casting> casting) {
        Calls.call(operation.name(), () -> into(operation, object(left), object(right), target));
    }

    private static INDArray into(BinaryOperation operation, INDArray left, INDArray right, INDArray target) {
        return switch (operation) {
            case ADD -> left.addi(right, target);
            case SUBTRACT -> left.subi(right, target);
            case MULTIPLY -> left.muli(right, target);
            case DIVIDE -> left.divi(right, target);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    @Override
    public INDArray compare(Comparison comparison, Operand<INDArray> left, Operand<INDArray> right) {
        return Calls.call(comparison.name(), () -> {
            INDArray x = object(left);
            if (right instanceof Operand.PythonNumber<INDArray>(var value)) {
                Number number = Elements.number(value);
                return switch (comparison) {
                    case EQUAL -> x.eq(number);
                    case NOT_EQUAL -> x.neq(number);
                    case LESS -> x.lt(number);
                    case LESS_OR_EQUAL -> x.lte(number);
                    case GREATER -> x.gt(number);
                    case GREATER_OR_EQUAL -> x.gte(number);
                };
            }
            INDArray y = object(right);
            return switch (comparison) {
                case EQUAL -> x.eq(y);
                case NOT_EQUAL -> x.neq(y);
                case LESS -> x.lt(y);
                // ND4J compares two tensors with < and > only.
                case LESS_OR_EQUAL -> Transforms.lessThanOrEqual(x, y);
                case GREATER -> x.gt(y);
                case GREATER_OR_EQUAL -> Transforms.greaterThanOrEqual(x, y);
            };
        });
    }

    /** {@inheritDoc} ND4J's any and all take the whole tensor only. */
    @Override
    public Set<Reduction> reductions() {
        return EnumSet.complementOf(EnumSet.of(Reduction.ANY, Reduction.ALL));
    }

    @Override
    public INDArray reduce(Reduction reduction, INDArray tensor, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        int[] reduced = switch (axes) {
            case ReductionAxes.All() -> new int[0];
            case ReductionAxes.One(long axis) -> new int[]{Math.toIntExact(axis)};
            case ReductionAxes.Several(var several) -> several.stream().mapToInt(Math::toIntExact).toArray();
        };
        return Calls.call(reduction.name(), () -> {
            INDArray x = dtype.isPresent() ? tensor.castTo(DataTypes.of(dtype.get())) : tensor;
            return switch (reduction) {
                case SUM -> x.sum(keepDimensions, reduced);
                case PRODUCT -> x.prod(keepDimensions, reduced);
                case MEAN -> x.mean(keepDimensions, reduced);
                case MAXIMUM -> x.max(keepDimensions, reduced);
                case MINIMUM -> x.min(keepDimensions, reduced);
                case POSITION_OF_MAXIMUM -> x.argMax(reduced);
                case POSITION_OF_MINIMUM -> Nd4j.argMin(x, reduced);
                case ANY, ALL -> throw new IllegalArgumentException("undeclared: " + reduction);
            };
        });
    }

    @Override
    public INDArray cumulativeSum(INDArray tensor, OptionalLong axis, Optional<DType> dtype) {
        return Calls.call("cumsum",
                () -> (dtype.isPresent() ? tensor.castTo(DataTypes.of(dtype.get())) : tensor)
                        .cumsum(Math.toIntExact(axis.orElseThrow())));
    }

    @Override
    public INDArray matmul(INDArray left, INDArray right) {
        return Calls.call("matmul", () -> Nd4j.matmul(left, right));
    }

    @Override
    public INDArray concatenate(List<INDArray> parts, OptionalLong axis) {
        return Calls.call("concat",
                () -> Nd4j.concat(Math.toIntExact(axis.orElseThrow()), parts.toArray(INDArray[]::new)));
    }

    @Override
    public INDArray stack(List<INDArray> parts, long axis) {
        return Calls.call("stack", () -> Nd4j.stack(Math.toIntExact(axis), parts.toArray(INDArray[]::new)));
    }

    @Override
    public INDArray hstack(List<INDArray> parts) {
        return Calls.call("hstack", () -> Nd4j.hstack(parts));
    }

    @Override
    public INDArray vstack(List<INDArray> parts) {
        return Calls.call("vstack", () -> Nd4j.vstack(parts));
    }
}
