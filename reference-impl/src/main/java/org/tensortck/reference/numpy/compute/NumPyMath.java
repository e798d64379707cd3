package org.tensortck.reference.numpy.compute;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.ArithmeticRule;
import org.tensortck.reference.compute.ElementMath;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.compute.RowComparison;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.Numbers;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyPromotionRule;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** NumPy's arithmetic on two operands: the dtype of the computation, and the new elements. */
final class NumPyMath {
    private final String operation;
    private final Operand<NdArray> left;
    private final Operand<NdArray> right;
    private final NumPyPromotion promotion;

    NumPyMath(Enum<?> operation, Operand<NdArray> left, Operand<NdArray> right, NumPyPromotion promotion) {
        this.operation = OperationName.of(operation);
        this.left = left;
        this.right = right;
        this.promotion = promotion;
    }

    /**
     * Computes the elements of an operation.
     *
     * @param casting which casts of the operands are allowed
     */
    StridedElements apply(BinaryOperation binary, Casting casting) {
        DType dtype = dtype(binary);
        requireCasts(dtype, casting);
        ElementMath math = new ElementMath(operation, dtype, ArithmeticRule.NUMPY);
        return map(elements(left, dtype), elements(right, dtype), dtype, math.of(binary));
    }

    /**
     * Returns the dtype that an operation is done in, which is that of its result.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where there is none
     */
    DType dtype(BinaryOperation binary) {
        return computedIn(binary, promotion.resultType(List.of(left, right)));
    }

    /** Computes the elements of a comparison. Integers of all dtypes are compared exactly. */
    StridedElements compare(Comparison comparison) {
        if (isWhole(left) && isWhole(right)) {
            return compareIntegers(comparison);
        }
        DType common = promotion.resultType(List.of(left, right));
        return map(elements(left, common), elements(right, common), DType.BOOL,
                RowComparison.of(comparison, common, common));
    }

    private StridedElements compareIntegers(Comparison comparison) {
        boolean isBeyond = isBeyond64Bits(left) || isBeyond64Bits(right);
        StridedElements first = isBeyond ? sign(left) : own(left);
        StridedElements second = isBeyond ? sign(right) : own(right);
        return map(first, second, DType.BOOL, RowComparison.of(comparison, first.dtype(), second.dtype()));
    }

    private static boolean isBeyond64Bits(Operand<NdArray> operand) {
        return operand instanceof Operand.PythonNumber<NdArray>(Scalar.Int(BigInteger value)) && dtype(value).isEmpty();
    }

    /** Returns the integer dtype of 64 bits that holds an integer. */
    private static Optional<DType> dtype(BigInteger value) {
        return value.bitLength() < Long.SIZE
                ? Optional.of(DType.INT64)
                : value.signum() > 0 && value.bitLength() == Long.SIZE ? Optional.of(DType.UINT64) : Optional.empty();
    }

    /**
     * Returns elements that compare in place of an operand with an integer beyond 64 bits: for such an integer its
     * sign, and zeros for another operand.
     */
    private StridedElements sign(Operand<NdArray> operand) {
        if (operand instanceof Operand.PythonNumber<NdArray>(Scalar.Int(BigInteger value)) && dtype(value).isEmpty()) {
            return single(operation, Scalar.of(value.signum()), DType.INT64);
        }
        return Elementwise.broadcast(operation, single(operation, Scalar.of(0), DType.INT64), own(operand).shape());
    }

    /** Returns the elements in their own dtype; an integer of Python, in one of 64 bits. */
    private StridedElements own(Operand<NdArray> operand) {
        return switch (operand) {
            case Operand.Of<NdArray>(NdArray array) -> array.elements();
            case Operand.NumPyScalar<NdArray>(DType dtype, Scalar value) -> single(operation, value, dtype);
            case Operand.PythonNumber<NdArray>(Scalar.Int(BigInteger value)) ->
                single(operation, new Scalar.Int(value), dtype(value).orElse(DType.INT64));
            case Operand.PythonNumber<NdArray>(Scalar value) -> single(operation, value, DType.BOOL);
            case Operand.OfType<NdArray>(DType type) ->
                throw new IllegalArgumentException(operation + ": " + type + " is a dtype, not a value");
        };
    }

    private StridedElements map(StridedElements first, StridedElements second, DType dtype, RowMap.Kernel kernel) {
        long[] shape = Shapes.broadcast(operation, first.shape(), second.shape());
        long[] strides = ResultStrides.numPy(List.of(layout(left, first, shape), layout(right, second, shape)), shape);
        return Elementwise.map(operation, List.of(Elementwise.broadcast(operation, first, shape),
                Elementwise.broadcast(operation, second, shape)), dtype, strides, kernel);
    }

    /** Returns where the elements of an operand are; those that are computed with may be a copy. */
    private Layout layout(Operand<NdArray> operand, StridedElements elements, long[] shape) {
        Layout own = operand instanceof Operand.Of<NdArray>(NdArray array)
                ? array.elements().layout()
                : elements.layout();
        return own.broadcastTo(operation, shape);
    }

    private DType computedIn(BinaryOperation binary, DType common) {
        boolean whole = DTypes.isWhole(common);
        return switch (binary) {
            case ADD, MULTIPLY -> common;
            case SUBTRACT -> taken(common != DType.BOOL, common);
            case DIVIDE -> whole ? DType.FLOAT64 : common;
            case POWER -> withoutBool(common);
            case FLOOR_DIVIDE, REMAINDER -> taken(common.kind() != Kind.COMPLEX, withoutBool(common));
            case AND, OR, XOR -> taken(whole, common);
            case SHIFT_LEFT, SHIFT_RIGHT -> taken(whole, withoutBool(common));
            case TRUNCATE_DIVIDE -> throw new UnsupportedOperationException(operation + ": NumPy has no such function");
        };
    }

    /** Returns the dtype of an operation that has no loop for bools. */
    private static DType withoutBool(DType common) {
        return common == DType.BOOL ? DType.INT8 : common;
    }

    private DType taken(boolean taken, DType dtype) {
        if (!taken) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, operation + ": " + dtype + " is not taken");
        }
        return dtype;
    }

    private void requireCasts(DType dtype, Casting casting) {
        for (Operand<NdArray> operand : List.of(left, right)) {
            DType from = switch (operand) {
                case Operand.Of<NdArray>(NdArray array) -> array.elements().dtype();
                case Operand.NumPyScalar<NdArray>(DType own, Scalar _) -> own;
                case Operand.PythonNumber<NdArray> _,Operand.OfType<NdArray> _ -> dtype;
            };
            NumPyPromotionRule.requireCast(operation, from, dtype, casting);
        }
    }

    private StridedElements elements(Operand<NdArray> operand, DType dtype) {
        return switch (operand) {
            case Operand.Of<NdArray>(NdArray array) -> Elementwise.cast(operation, array.elements(), dtype);
            case Operand.NumPyScalar<NdArray>(DType own, Scalar value) ->
                Elementwise.cast(operation, single(operation, value, own), dtype);
            case Operand.PythonNumber<NdArray>(Scalar value) -> single(operation, value, dtype);
            case Operand.OfType<NdArray>(DType type) ->
                throw new IllegalArgumentException(operation + ": " + type + " is a dtype, not a value");
        };
    }

    /** Returns a number as an element without axes. */
    static StridedElements single(String operation, Scalar value, DType dtype) {
        return StridedElements.of(operation, new Values(List.of(), List.of(value)),
                ElementCodec.of(dtype, RoundingRule.NUMPY), StrideRule.NUMPY,
                StorableNumbers.NUMPY);
    }

    private static boolean isWhole(Operand<NdArray> operand) {
        return switch (operand) {
            case Operand.Of<NdArray>(NdArray array) -> DTypes.isWhole(array.elements().dtype());
            case Operand.NumPyScalar<NdArray>(DType dtype, Scalar _) -> DTypes.isWhole(dtype);
            case Operand.PythonNumber<NdArray>(Scalar value) -> Numbers.isInteger(value);
            case Operand.OfType<NdArray> _ -> false;
        };
    }
}
