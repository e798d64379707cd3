package org.tensortck.reference.numpy.compute;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.ArithmeticRule;
import org.tensortck.reference.compute.ElementMath;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.ResultStrides;
import org.tensortck.reference.layout.Shapes;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyPromotionRule;
import org.tensortck.spi.common.Arithmetic;
import org.tensortck.spi.common.Comparisons;
import org.tensortck.spi.common.InPlaceArithmetic;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.BinaryOperation;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Comparison;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.UnaryOperation;

/** Arithmetic on arrays, by NumPy's rules. */
public final class NumPyArithmetic implements Arithmetic<NdArray>, Comparisons<NdArray>, InPlaceArithmetic<NdArray> {
    private final NumPyPromotion promotion;

    public NumPyArithmetic(NumPyPromotion promotion) {
        this.promotion = promotion;
    }

    @Override
    public NdArray apply(BinaryOperation operation, Operand<NdArray> left, Operand<NdArray> right) {
        return NdArray.owning(new NumPyMath(operation, left, right, promotion).apply(operation, Casting.SAME_KIND));
    }

    @Override
    public NdArray apply(UnaryOperation operation, Operand<NdArray> operand) {
        String name = OperationName.of(operation);
        StridedElements elements = elements(name, operand);
        DType dtype = elements.dtype();
        boolean taken = switch (operation) {
            case NEGATE, POSITIVE -> dtype != DType.BOOL;
            case INVERT -> DTypes.isWhole(dtype);
            case ABSOLUTE -> true;
        };
        if (!taken) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, name + ": " + dtype + " is not taken");
        }
        DType resultDType = operation == UnaryOperation.ABSOLUTE ? DTypes.partOf(dtype) : dtype;
        ElementMath math = new ElementMath(name, dtype, ArithmeticRule.NUMPY);
        long[] strides = ResultStrides.numPy(List.of(elements.layout()), elements.shape());
        return NdArray.owning(Elementwise.map(name, List.of(elements), resultDType, strides, math.of(operation)));
    }

    private static StridedElements elements(String operation, Operand<NdArray> operand) {
        return switch (operand) {
            case Operand.Of<NdArray>(NdArray array) -> array.elements();
            case Operand.NumPyScalar<NdArray>(DType dtype, Scalar value) ->
                NumPyMath.single(operation, value, dtype);
            case Operand.PythonNumber<NdArray> _,Operand.OfType<NdArray> _ ->
                throw new IllegalArgumentException(operation + ": " + operand + " is no array");
        };
    }

    @Override
    public NdArray compare(Comparison comparison, Operand<NdArray> left, Operand<NdArray> right) {
        return NdArray.owning(new NumPyMath(comparison, left, right, promotion).compare(comparison));
    }

    @Override
    public void applyInPlace(BinaryOperation operation, NdArray target, Operand<NdArray> operand) {
        applyInto(target, operation, new Operand.Of<>(target), operand, Optional.empty());
    }

    /** {@inheritDoc} A target that overlaps an operand is written when everything has been computed. */
    @Override
    public void applyInto(NdArray target, BinaryOperation operation, Operand<NdArray> left, Operand<NdArray> right,
            Optional<Casting> casting) {
        String name = OperationName.of(operation);
        target.checkWritable();
        Casting rule = casting.orElse(Casting.SAME_KIND);
        NumPyMath math = new NumPyMath(operation, left, right, promotion);
        StridedElements elements = target.elements();
        NumPyPromotionRule.requireCast(name, math.dtype(operation), elements.dtype(), rule);
        StridedElements result = math.apply(operation, rule);
        long[] shape = Shapes.broadcast(name, result.shape(), elements.shape());
        if (!Arrays.equals(shape, elements.shape())) {
            throw new TensorException(ErrorKind.SHAPE_MISMATCH, name + ": the target of shape "
                    + Arrays.toString(elements.shape()) + " cannot grow to " + Arrays.toString(shape));
        }
        elements.assign(name, result);
    }
}
