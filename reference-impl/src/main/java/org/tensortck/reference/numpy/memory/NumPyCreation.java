package org.tensortck.reference.numpy.memory;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.NumberSequence;
import org.tensortck.reference.element.DTypeInference;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.LayoutViews;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.rule.NumPySequences;
import org.tensortck.spi.array.ArrayCreation;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Arrays made from a shape and a number or two, by NumPy's rules. */
public final class NumPyCreation implements ArrayCreation<NdArray> {
    private final NumPyProfile profile;

    public NumPyCreation(NumPyProfile profile) {
        this.profile = profile;
    }

    @Override
    public NdArray zeros(long[] shape, Optional<DType> dtype, MemoryOrder order) {
        return allocated(layout("zeros", shape, order), codec(dtype));
    }

    @Override
    public NdArray ones(long[] shape, Optional<DType> dtype, MemoryOrder order) {
        NdArray result = allocated(layout("ones", shape, order), codec(dtype));
        fill("ones", result, number(1), profile);
        return result;
    }

    @Override
    public NdArray empty(long[] shape, Optional<DType> dtype, MemoryOrder order) {
        return allocated(layout("empty", shape, order), codec(dtype));
    }

    private static ElementCodec codec(Optional<DType> dtype) {
        return ElementCodec.of(dtype.orElse(DType.FLOAT64));
    }

    @Override
    public NdArray full(long[] shape, Operand<NdArray> value, Optional<DType> dtype, MemoryOrder order) {
        DType stored = dtype.orElseGet(() -> source("full", value, Optional.empty(), profile).elements().dtype());
        NdArray result = allocated(layout("full", shape, order), ElementCodec.of(stored));
        fill("full", result, value, profile);
        return result;
    }

    private static Layout layout(String operation, long[] shape, MemoryOrder order) {
        return switch (order) {
            case C -> Layout.contiguous(StrideRule.NUMPY, shape);
            case F -> columnMajor(shape);
            case A, K -> throw new TensorException(ErrorKind.INVALID_ARGUMENT,
                    operation + ": the order is " + order + ", neither C nor F");
        };
    }

    /** Returns the layout of new elements in column-major order. */
    static Layout columnMajor(long[] shape) {
        long[] reversed = new long[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            reversed[axis] = shape[shape.length - 1 - axis];
        }
        return Layout.contiguous(StrideRule.NUMPY, reversed).transpose();
    }

    /** Returns an array in memory of its own, all zero. */
    static NdArray allocated(Layout layout, ElementCodec codec) {
        return NdArray.owning(StridedElements.allocate(codec, layout, Device.CPU));
    }

    /** Returns a Python integer. */
    static Operand<NdArray> number(long value) {
        return new Operand.PythonNumber<>(Scalar.of(value));
    }

    /**
     * Writes one value, or an array that is broadcast, to all elements; it is cast without a check, unless it is a Python
     * integer.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} or {@link ErrorKind#SHAPE_MISMATCH}
     */
    static void fill(String operation, NdArray array, Operand<NdArray> value, NumPyProfile profile) {
        array.elements().assign(operation,
                source(operation, value, Optional.of(array.elements().dtype()), profile).elements());
    }

    /** Returns a value as an array; a Python integer has a dtype already, where there is one. */
    public static NdArray source(String operation, Operand<NdArray> value, Optional<DType> dtype,
            NumPyProfile profile) {
        return switch (value) {
            case Operand.Of<NdArray>(NdArray array) -> array;
            case Operand.PythonNumber<NdArray>(Scalar number) ->
                scalar(number, number instanceof Scalar.Int ? dtype : Optional.empty(), profile);
            case Operand.NumPyScalar<NdArray>(DType own, Scalar number) -> scalar(number, Optional.of(own), profile);
            case Operand.OfType<NdArray>(DType own) -> throw new IllegalArgumentException(
                    operation + ": the value is the dtype " + own);
        };
    }

    private static NdArray scalar(Scalar number, Optional<DType> dtype, NumPyProfile profile) {
        return NdArray.of(new Values(List.of(), List.of(number)), dtype, profile);
    }

    @Override
    public NdArray arange(Scalar start, Scalar stop, Scalar step, Optional<DType> dtype) {
        Values bounds = new Values(List.of(3L), List.of(start, stop, step));
        DType stored = dtype.orElseGet(() -> DTypeInference.numPy(bounds, profile.defaultInteger()));
        return vector("arange", NumPySequences.range(start, stop, step, stored), stored);
    }

    private static NdArray vector(String operation, NumberSequence numbers, DType dtype) {
        NdArray result = allocated(Layout.contiguous(StrideRule.NUMPY, numbers.count()),
                ElementCodec.of(dtype));
        numbers.writeTo(operation, result.elements());
        return result;
    }

    @Override
    public NdArray linspace(Scalar start, Scalar stop, long count, boolean endpoint, Optional<DType> dtype) {
        DType computed = NumPySequences.spacedDType(start, stop);
        DType stored = dtype.orElse(computed);
        boolean down = DTypes.isInteger(stored);
        NdArray numbers = vector("linspace", NumPySequences.spaced(start, stop, count, endpoint, down), computed);
        return stored == computed ? numbers : numbers.astype(stored);
    }

    @Override
    public NdArray eye(long rows, long columns, long diagonal, Optional<DType> dtype, MemoryOrder order) {
        NdArray result = zeros(new long[]{rows, columns}, dtype, order);
        StridedElements elements = result.elements();
        elements.view(LayoutViews.diagonal(elements.layout(), diagonal, 0, 1)).fill("eye", Scalar.of(1));
        return result;
    }
}
