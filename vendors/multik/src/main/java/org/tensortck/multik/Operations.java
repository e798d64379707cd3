package org.tensortck.multik;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.operations.IteratingNDArrayKt;
import org.jetbrains.kotlinx.multik.ndarray.operations._ArithmeticNDArrayKt;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;

/**
 * The operators. Kotlin's types allow only operands of one element type, of which a number is one too; others are refused here, since
 * the types do not exist at run time.
 */
final class Operations implements Arithmetic<Object>, InPlaceArithmetic<Object> {

    @Override
    public Set<BinaryOperation> binaryOperations() {
        return EnumSet.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT, BinaryOperation.MULTIPLY,
                BinaryOperation.DIVIDE, BinaryOperation.AND, BinaryOperation.OR);
    }

    @Override
    public Set<BinaryOperation> inPlaceOperations() {
        return EnumSet.of(BinaryOperation.ADD, BinaryOperation.SUBTRACT, BinaryOperation.MULTIPLY,
                BinaryOperation.DIVIDE);
    }

    @Override
    public Set<UnaryOperation> unaryOperations() {
        return EnumSet.of(UnaryOperation.NEGATE);
    }

    private static String operator(BinaryOperation operation) {
        return switch (operation) {
            case ADD -> "plus";
            case SUBTRACT -> "minus";
            case MULTIPLY -> "times";
            case DIVIDE -> "div";
            case AND -> "and";
            case OR -> "or";
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    @Override
    public Object apply(BinaryOperation operation, Operand<Object> left, Operand<Object> right) {
        String operator = operator(operation);
        if (left instanceof Operand.Of<Object>(NDArray<?, ?> array)) {
            Object other = other(operator, array, right);
            return Calls.call(operator, () -> applied(operation, array, other));
        }
        if (right instanceof Operand.Of<Object>(NDArray<?, ?> array)) {
            requireNumbers(operation);
            Object number = other(operator, array, left);
            return Calls.call(operator, () -> ValueClasses.apply(operator, number, array));
        }
        throw Calls.lacking(operator + ": no operand is an array of Multik, but " + left + " and " + right);
    }

    /** Returns the operand of an array: another array, or a number, of the same element type. */
    private static Object other(String operator, NDArray<?, ?> array, Operand<Object> operand) {
        DType dtype = DataTypes.dtype(array.getDtype());
        return switch (operand) {
            case Operand.Of<Object>(NDArray<?, ?> other) -> {
                requireEqual(operator, dtype, DataTypes.dtype(other.getDtype()));
                yield other;
            }
            case Operand.Of<Object>(Object number) -> {
                requireEqual(operator, dtype, Elements.dtype(number));
                yield number;
            }
            case Operand.NumPyScalar<Object>(DType own, Scalar value) -> {
                requireEqual(operator, dtype, own);
                yield Elements.number(value, dtype);
            }
            case Operand.PythonNumber<Object>(Scalar value) -> Elements.number(literal(operator, dtype, value), dtype);
            case Operand.OfType<Object> type -> throw new IllegalArgumentException("no operand: " + type);
        };
    }

    private static void requireEqual(String operator, DType dtype, DType other) {
        if (dtype != other) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operator + ": the operands are " + dtype + " and " + other);
        }
    }

    /** Returns a number that a literal of the element type can have: no bool, and no fraction for integers. */
    private static Scalar literal(String operator, DType dtype, Scalar value) {
        DType.Kind kind = switch (value) {
            case Scalar.Bool _ -> DType.Kind.BOOL;
            case Scalar.Int _ -> DType.Kind.SIGNED;
            case Scalar.Real _ -> DType.Kind.FLOAT;
            case Scalar.Complex _ -> DType.Kind.COMPLEX;
        };
        if (kind == DType.Kind.BOOL || kind.compareTo(dtype.kind()) > 0) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operator + ": " + value + " is no number of " + dtype);
        }
        return value;
    }

    /** Refuses an operation that the library has for two arrays only. */
    private static void requireNumbers(BinaryOperation operation) {
        if (operation == BinaryOperation.AND || operation == BinaryOperation.OR) {
            throw Calls.lacking(operator(operation) + ": Multik takes two arrays, and no number");
        }
    }

    private static Object applied(BinaryOperation operation, NDArray<?, ?> left, Object right) {
        return right instanceof NDArray<?, ?> array
                ? ofArrays(operation, typed(left), typed(array))
                : ofNumber(operation, Calls.<Object, Dimension>array("left", left), right);
    }

    /** Returns an array whose element type Java does not take for that of another array: overloads differ in this alone. */
    private static NDArray<Number, Dimension> typed(NDArray<?, ?> array) {
        return Calls.array("operand", array);
    }

    private static Object ofArrays(BinaryOperation operation, NDArray<Number, Dimension> left,
            NDArray<Number, Dimension> right) {
        return switch (operation) {
            case ADD -> _ArithmeticNDArrayKt.plus(left, right);
            case SUBTRACT -> _ArithmeticNDArrayKt.minus(left, right);
            case MULTIPLY -> _ArithmeticNDArrayKt.times(left, right);
            case DIVIDE -> _ArithmeticNDArrayKt.div(left, right);
            case AND -> IteratingNDArrayKt.and(left, right);
            case OR -> IteratingNDArrayKt.or(left, right);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    private static Object ofNumber(BinaryOperation operation, NDArray<Object, Dimension> left, Object right) {
        requireNumbers(operation);
        return switch (operation) {
            case ADD -> _ArithmeticNDArrayKt.plus(left, right);
            case SUBTRACT -> _ArithmeticNDArrayKt.minus(left, right);
            case MULTIPLY -> _ArithmeticNDArrayKt.times(left, right);
            case DIVIDE -> _ArithmeticNDArrayKt.div(left, right);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        };
    }

    @Override
    public Object apply(UnaryOperation operation, Operand<Object> operand) {
        if (!(operand instanceof Operand.Of<Object>(NDArray<?, ?> array))) {
            throw Calls.lacking("unaryMinus: " + operand + " is no array of Multik");
        }
        return Calls.call("unaryMinus", () -> _ArithmeticNDArrayKt.unaryMinus(array));
    }

    @Override
    public void applyInPlace(BinaryOperation operation, Object target, Operand<Object> operand) {
        String operator = operator(operation) + "Assign";
        NDArray<Object, Dimension> array = Calls.array(operator, target);
        Object other = other(operator, array, operand);
        Calls.run(operator, () -> {
            if (other instanceof NDArray<?, ?> right) {
                assign(operation, typed(array), typed(right));
            } else {
                assignNumber(operation, array, other);
            }
        });
    }

    private static void assign(BinaryOperation operation, NDArray<Number, Dimension> target,
            NDArray<Number, Dimension> other) {
        switch (operation) {
            case ADD -> _ArithmeticNDArrayKt.plusAssign(target, other);
            case SUBTRACT -> _ArithmeticNDArrayKt.minusAssign(target, other);
            case MULTIPLY -> _ArithmeticNDArrayKt.timesAssign(target, other);
            case DIVIDE -> _ArithmeticNDArrayKt.divAssign(target, other);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        }
    }

    private static void assignNumber(BinaryOperation operation, NDArray<Object, Dimension> target, Object number) {
        switch (operation) {
            case ADD -> _ArithmeticNDArrayKt.plusAssign(target, number);
            case SUBTRACT -> _ArithmeticNDArrayKt.minusAssign(target, number);
            case MULTIPLY -> _ArithmeticNDArrayKt.timesAssign(target, number);
            case DIVIDE -> _ArithmeticNDArrayKt.divAssign(target, number);
            default -> throw new IllegalArgumentException("undeclared: " + operation);
        }
    }

    /** {@inheritDoc} The library writes no result into an array that is no operand. */
    @Override
    public void applyInto(Object target, BinaryOperation operation, Operand<Object> left, Operand<Object> right,
            Optional<Casting> casting) {
        throw Calls.lacking(operator(operation) + ": Multik takes no out=");
    }
}
