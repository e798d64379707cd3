package org.tensortck.reference.torch.rule;

import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.math.ElementFunction;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.UnaryOperation;

/**
 * Which dtypes PyTorch's operations take on the CPU. Operands have been promoted to one dtype before.
 *
 * <p>Source: observed on PyTorch 2.13 for every operation and every dtype.
 */
public final class TorchDTypeSupport {
    private TorchDTypeSupport() {}

    /**
     * Checks that an operation takes a dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED}
     */
    public static void require(BinaryOperation operation, DType dtype) {
        boolean taken = switch (operation) {
            case ADD -> dtype == DType.BOOL || isNumber(dtype);
            case SUBTRACT -> isNumber(dtype);
            case MULTIPLY -> true;
            case DIVIDE -> isFloat(dtype) || isFullComplex(dtype);
            case FLOOR_DIVIDE, TRUNCATE_DIVIDE, REMAINDER -> isInteger(dtype) || isFloat(dtype);
            case POWER -> isInteger(dtype) || isFloat(dtype) || isFullComplex(dtype);
            case AND, OR, XOR -> DTypes.isWhole(dtype);
            case SHIFT_LEFT, SHIFT_RIGHT -> isInteger(dtype);
        };
        require(taken, operation, dtype);
    }

    /** Checks that an operation takes a dtype; throws as the other one does. */
    public static void require(UnaryOperation operation, DType dtype) {
        boolean taken = switch (operation) {
            case NEGATE -> isNumber(dtype);
            case POSITIVE -> dtype != DType.BOOL;
            case INVERT -> dtype == DType.BOOL || isInteger(dtype);
            case ABSOLUTE -> isNumber(dtype) || (DTypes.isFloat8(dtype) && dtype != DType.FLOAT8_E8M0FNU);
        };
        require(taken, operation, dtype);
    }

    /** Checks that a comparison takes a dtype; throws as the others do. */
    public static void require(Comparison comparison, DType dtype) {
        boolean equality = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
        require(equality || isOrdered(dtype), comparison, dtype);
    }

    /** Checks that a reduction takes a dtype; throws as the others do. */
    public static void require(Reduction reduction, DType dtype) {
        boolean taken = switch (reduction) {
            case SUM, PRODUCT -> dtype == DType.BOOL || isInteger(dtype) || isFloat(dtype) || isFullComplex(dtype);
            case MEAN -> isFloat(dtype) || isFullComplex(dtype);
            case ANY, ALL -> true;
            case MAXIMUM, MINIMUM -> isOrdered(dtype);
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> isInteger(dtype) || isFloat(dtype);
        };
        require(taken, reduction, dtype);
    }

    /**
     * Returns the dtype of the result of a function of elements.
     *
     * @param defaultDType the dtype of the result where it is a float, and the elements are integers
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the function does not take their dtype
     */
    public static DType result(ElementFunction function, DType dtype, DType defaultDType) {
        return switch (function) {
            case ABSOLUTE -> {
                require(UnaryOperation.ABSOLUTE, dtype);
                yield DTypes.partOf(dtype);
            }
            case NEGATE -> {
                require(UnaryOperation.NEGATE, dtype);
                yield dtype;
            }
            case SQUARE -> {
                require(dtype == DType.BOOL || isInteger(dtype) || isFloat(dtype) || isFullComplex(dtype), function,
                        dtype);
                yield dtype == DType.BOOL ? DType.INT64 : dtype;
            }
            case SIGN -> {
                require(isOrdered(dtype), function, dtype);
                yield dtype;
            }
            case FLOOR, CEILING, TRUNCATE, ROUND_TO_INTEGER -> {
                require(DTypes.isInteger(dtype) || isFloat(dtype), function, dtype);
                yield dtype;
            }
            case IS_NAN -> DType.BOOL;
            case IS_INFINITE, IS_FINITE -> {
                require(!DTypes.isFloat8(dtype) || dtype == DType.FLOAT8_E5M2
                        || (function == ElementFunction.IS_FINITE && dtype == DType.FLOAT8_E8M0FNU), function, dtype);
                yield DType.BOOL;
            }
            default -> {
                require(DTypes.isWhole(dtype) || isFloat(dtype) || isFullComplex(dtype), function, dtype);
                yield DTypes.isWhole(dtype) ? defaultDType : dtype;
            }
        };
    }

    /** Checks that rounding to decimals takes a dtype; throws as the others do. */
    public static void requireDecimals(DType dtype) {
        require(isFloat(dtype), "round", dtype);
    }

    /** Checks that a matrix product takes a dtype; throws as the others do. */
    public static void requireMatrixProduct(DType dtype) {
        require(isInteger(dtype) || isFloat(dtype) || isFullComplex(dtype), "matmul", dtype);
    }

    private static void require(boolean taken, Enum<?> operation, DType dtype) {
        require(taken, OperationName.of(operation), dtype);
    }

    private static void require(boolean taken, String operation, DType dtype) {
        if (!taken) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": " + dtype + " is not taken");
        }
    }

    private static boolean isInteger(DType dtype) {
        return dtype.kind() == Kind.SIGNED || dtype == DType.UINT8;
    }

    private static boolean isFloat(DType dtype) {
        return dtype.kind() == Kind.FLOAT && !DTypes.isFloat8(dtype);
    }

    private static boolean isFullComplex(DType dtype) {
        return dtype.kind() == Kind.COMPLEX && dtype != DType.COMPLEX32;
    }

    private static boolean isNumber(DType dtype) {
        return isInteger(dtype) || isFloat(dtype) || dtype.kind() == Kind.COMPLEX;
    }

    private static boolean isOrdered(DType dtype) {
        return dtype == DType.BOOL || isInteger(dtype) || isFloat(dtype);
    }
}
