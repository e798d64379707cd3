package org.tensortck.reference.numpy.compute;

import java.util.List;
import org.tensortck.reference.compute.ArithmeticRule;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.FunctionMath;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.memory.RowMap;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.math.ElementFunction;
import org.tensortck.spi.math.ElementFunctions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;

/** Functions of each element of an array, by NumPy's rules. */
public final class NumPyElementFunctions implements ElementFunctions<NdArray> {
    private static final String ROUND = "round";

    private final NumPyPromotion promotion;

    public NumPyElementFunctions(NumPyPromotion promotion) {
        this.promotion = promotion;
    }

    @Override
    public NdArray apply(ElementFunction function, Operand<NdArray> operand) {
        String name = OperationName.of(function);
        StridedElements given = elements(name, operand);
        DType dtype = computedIn(function, given.dtype());
        StridedElements elements = Elementwise.cast(name, given, dtype);
        DType result = switch (function) {
            case ABSOLUTE -> DTypes.partOf(dtype);
            case IS_NAN, IS_INFINITE, IS_FINITE -> DType.BOOL;
            default -> dtype;
        };
        return map(name, given, elements, result, new FunctionMath(name, dtype, ArithmeticRule.NUMPY).of(function));
    }

    private static NdArray map(String name, StridedElements given, StridedElements elements, DType dtype,
            RowMap.Kernel kernel) {
        long[] strides = ResultStrides.numPy(List.of(given.layout()), given.shape());
        return NdArray.owning(Elementwise.map(name, List.of(elements), dtype, strides, kernel));
    }

    private StridedElements elements(String operation, Operand<NdArray> operand) {
        return switch (operand) {
            case Operand.Of<NdArray>(NdArray array) -> array.elements();
            case Operand.NumPyScalar<NdArray>(DType dtype, Scalar value) ->
                NumPyMath.single(operation, value, dtype);
            case Operand.PythonNumber<NdArray>(Scalar value) ->
                NumPyMath.single(operation, value, promotion.resultType(List.of(operand)));
            case Operand.OfType<NdArray>(DType type) ->
                throw new IllegalArgumentException(operation + ": " + type + " is a dtype, not a value");
        };
    }

    /** Returns the dtype that a function is computed in. */
    private static DType computedIn(ElementFunction function, DType dtype) {
        boolean isTaken = switch (function) {
            case NEGATE, SIGN -> dtype != DType.BOOL;
            case FLOOR, CEILING, TRUNCATE -> dtype.kind() != Kind.COMPLEX;
            default -> true;
        };
        if (!isTaken) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    OperationName.of(function) + ": " + dtype + " is not taken");
        }
        return switch (function) {
            case ABSOLUTE, NEGATE, SIGN, FLOOR, CEILING, TRUNCATE, IS_NAN, IS_INFINITE, IS_FINITE -> dtype;
            case SQUARE, RECIPROCAL -> dtype == DType.BOOL ? DType.INT8 : dtype;
            default -> floating(dtype);
        };
    }

    /** Returns the smallest float that holds all integers of a dtype, but float64 at most; other dtypes unchanged. */
    private static DType floating(DType dtype) {
        if (!DTypes.isWhole(dtype)) {
            return dtype;
        }
        return switch (dtype.byteSize()) {
            case 1 -> DType.FLOAT16;
            case 2 -> DType.FLOAT32;
            default -> DType.FLOAT64;
        };
    }

    @Override
    public NdArray round(NdArray array, long decimals) {
        StridedElements given = array.elements();
        if (given.dtype() == DType.BOOL && decimals != 0) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, ROUND + ": bools have no decimals");
        }
        DType dtype = given.dtype() == DType.BOOL ? floating(given.dtype()) : given.dtype();
        return map(ROUND, given, Elementwise.cast(ROUND, given, dtype), dtype,
                new FunctionMath(ROUND, dtype, ArithmeticRule.NUMPY).rounding(decimals));
    }
}
