package org.tensortck.reference.torch.compute;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tensortck.reference.compute.ArithmeticRule;
import org.tensortck.reference.compute.ElementMath;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.compute.RowComparison;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.OneDevice;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.reference.torch.rule.TorchPromotionRule;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;

/** PyTorch's arithmetic on two operands: which dtype it is done in, and the new elements that come of it. */
final class TorchMath {
    /**
     * The operations that take a single right operand unchanged, not in the dtype of the result, if that is a 16-bit
     * float.
     */
    private static final Set<BinaryOperation> EXACT_RIGHT = EnumSet.of(BinaryOperation.MULTIPLY,
            BinaryOperation.DIVIDE, BinaryOperation.FLOOR_DIVIDE);

    private final DType defaultDType;
    private final String operation;
    private final TorchOperand left;
    private final TorchOperand right;

    /**
     * Creates the arithmetic of two operands.
     *
     * @param defaultDType the dtype of Python floats
     */
    TorchMath(DType defaultDType, Enum<?> operation, TorchOperand left, TorchOperand right) {
        this.defaultDType = defaultDType;
        this.operation = OperationName.of(operation);
        this.left = left;
        this.right = right;
    }

    /** Returns the operands of an operation. */
    static TorchMath of(DType defaultDType, Enum<?> operation, Operand<Tensor> left,
            Operand<Tensor> right) {
        String name = OperationName.of(operation);
        return new TorchMath(defaultDType, operation, TorchOperand.of(name, left), TorchOperand.of(name, right));
    }

    TorchOperand left() {
        return left;
    }

    TorchOperand right() {
        return right;
    }

    /** Returns the dtype that the operands have together. */
    DType common() {
        return TorchPromotionRule.resultType(List.of(left.participant(), right.participant()), defaultDType);
    }

    /** Computes the elements of an operation. */
    StridedElements apply(BinaryOperation binary) {
        boolean numberFirst = left.isNumber() && !right.isNumber();
        if (numberFirst && binary == BinaryOperation.DIVIDE) {
            return reciprocalTimesNumber();
        }
        // The number is the second operand in PyTorch's own call, in which it may be taken unchanged.
        return numberFirst && binary == BinaryOperation.MULTIPLY
                ? new TorchMath(defaultDType, binary, /* left= */ right, /* right= */ left).computed(binary)
                : computed(binary);
    }

    /** Returns one divided by the right operand. */
    StridedElements reciprocal() {
        Operand<Tensor> one = new Operand.PythonNumber<>(Scalar.of(1));
        return new TorchMath(defaultDType, BinaryOperation.DIVIDE, TorchOperand.of(operation, one), right)
                .computed(BinaryOperation.DIVIDE);
    }

    /** PyTorch computes the quotient of a number and a tensor so, and rounds twice. */
    private StridedElements reciprocalTimesNumber() {
        StridedElements reciprocal = reciprocal();
        TorchOperand factor = TorchOperand.of(reciprocal);
        return new TorchMath(defaultDType, BinaryOperation.MULTIPLY, factor, left).computed(BinaryOperation.MULTIPLY);
    }

    /**
     * Returns the dtype that an operation is done in, which is that of its result.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where there is none
     */
    DType dtype(BinaryOperation binary) {
        requireNoBool(binary);
        DType common = common();
        DType dtype = binary == BinaryOperation.DIVIDE && DTypes.isWhole(common) ? defaultDType : common;
        TorchDTypeSupport.require(binary, dtype);
        return dtype;
    }

    /** Returns the shape of both operands broadcast. */
    long[] shape() {
        return Shapes.broadcast(operation, left.elements().shape(), right.elements().shape());
    }

    private StridedElements computed(BinaryOperation binary) {
        DType dtype = dtype(binary);
        requireNoNegativePower(binary, dtype);
        boolean single = right.elements().layout().count() == 1;
        boolean isShort = dtype.kind() == Kind.FLOAT && dtype.bits() < Float.SIZE;
        if (binary == BinaryOperation.MULTIPLY && single && dtype.bits() == Byte.SIZE && isShort) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operation + ": " + dtype + " and a single number are not taken");
        }
        DType rightDType = isShort && single && EXACT_RIGHT.contains(binary) ? DType.FLOAT32 : dtype;
        ElementMath math = new ElementMath(operation, dtype, ArithmeticRule.TORCH);
        return map(dtype, dtype, rightDType, math.of(binary));
    }

    /** Computes the elements of a comparison. */
    StridedElements compare(Comparison comparison) {
        DType common = common();
        TorchDTypeSupport.require(comparison, common);
        return map(DType.BOOL, common, common, RowComparison.of(comparison, common, common));
    }

    private StridedElements map(DType dtype, DType leftDType, DType rightDType, RowMap.Kernel kernel) {
        long[] shape = shape();
        List<StridedElements> operands = operands();
        StridedElements first = operand(operands.getFirst(), leftDType, shape);
        StridedElements second = operand(operands.getLast(), rightDType, shape);
        long[] strides = ResultStrides.torch(List.of(broadcast(left, shape), broadcast(right, shape)), shape);
        return Elementwise.map(operation, List.of(first, second), dtype, strides, kernel);
    }

    private List<StridedElements> operands() {
        return OneDevice.together(operation, List.of(left.elements(), right.elements()));
    }

    /** Returns the device of the result; throws as {@link OneDevice#together}. */
    Device device() {
        return operands().getFirst().device();
    }

    private StridedElements operand(StridedElements operand, DType dtype, long[] shape) {
        return Elementwise.broadcast(operation, Elementwise.cast(operation, operand, dtype), shape);
    }

    private Layout broadcast(TorchOperand operand, long[] shape) {
        return operand.elements().layout().broadcastTo(operation, shape);
    }

    private void requireNoBool(BinaryOperation binary) {
        if (binary == BinaryOperation.SUBTRACT && (left.dtype() == DType.BOOL || right.dtype() == DType.BOOL)) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    operation + ": bools are not taken, but the dtypes are " + left.dtype() + " and " + right.dtype());
        }
    }

    /** A number says beforehand that no power is an integer; the elements of a tensor do not. */
    private void requireNoNegativePower(BinaryOperation binary, DType dtype) {
        if (binary == BinaryOperation.POWER && right.isNumber() && DTypes.isWhole(dtype)
                && right.elements().at() instanceof Scalar.Int(BigInteger exponent) && exponent.signum() < 0) {
            throw new TensorException(ErrorKind.VALUE_OUT_OF_RANGE,
                    operation + ": integers to the power of " + exponent + " are no integers");
        }
    }
}
