package org.tensortck.tensorflow;

import java.util.List;
import java.util.Optional;
import org.tensorflow.Operand;
import org.tensorflow.types.family.TNumber;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.tensor.RandomNumbers;
import org.tensortck.spi.tensor.TensorCreation;
import org.tensortck.spi.tensor.TensorPrototypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Tensors made of numbers, and of shapes. */
final class Creation implements TensorCreation<TfTensor>, TensorPrototypes<TfTensor>, RandomNumbers<TfTensor> {
    private final Eager eager;

    Creation(Eager eager) {
        this.eager = eager;
    }

    /** Returns a tensor of numbers in new memory. */
    static TfTensor of(Eager eager, Values values, Optional<DType> dtype) {
        DType chosen = dtype.or(values::dtype).orElseGet(() -> inferred(values.elements()));
        TfTensor tensor = Calls.call("empty", () -> eager
                .allocate(values.shape().stream().mapToLong(Long::longValue).toArray(), chosen));
        List<Object> elements = values.elements().stream().map(value -> Elements.toJava(value, chosen)).toList();
        if (elements.isEmpty()) {
            return tensor;
        }
        int[] next = {0};
        tensor.objects().scalars().forEach(scalar -> scalar.setObject(elements.get(next[0]++)));
        return tensor;
    }

    /** Returns the dtype of the widest kind of the numbers, as in PyTorch: the library infers none. */
    private static DType inferred(List<Scalar> values) {
        boolean real = values.isEmpty()
                || values.stream().anyMatch(value -> value instanceof Scalar.Real || value instanceof Scalar.Complex);
        boolean integer = values.stream().anyMatch(value -> value instanceof Scalar.Int);
        return real ? DType.FLOAT32 : integer ? DType.INT64 : DType.BOOL;
    }

    /** Returns a number as an operand of a dtype. */
    private <U extends TType> Operand<U> number(Scalar value, DType dtype) {
        return eager.operand(of(eager, new Values(List.of(), List.of(value)), Optional.of(dtype)));
    }

    private TfTensor filled(Operand<? extends TNumber> shape, Scalar value, DType dtype) {
        return eager.result(eager.ops().fill(shape, this.<TType>number(value, dtype)));
    }

    @Override
    public TfTensor zeros(long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("zeros", () -> eager
                .result(eager.ops().zeros(eager.integers(shape), DataTypes.of(dtype.orElse(DType.FLOAT32)))));
    }

    @Override
    public TfTensor ones(long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("ones", () -> eager
                .result(eager.ops().ones(eager.integers(shape), DataTypes.of(dtype.orElse(DType.FLOAT32)))));
    }

    @Override
    public TfTensor full(long[] shape, Scalar value, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("fill",
                () -> filled(eager.integers(shape), value, dtype.orElseGet(() -> inferred(List.of(value)))));
    }

    @Override
    public TfTensor arange(Scalar start, Scalar end, Scalar step, Optional<DType> dtype, Optional<Device> device) {
        DType chosen = dtype.orElseGet(() -> inferred(List.of(start, end, step)));
        return Calls.call("range", () -> eager.result(eager.ops().range(this.<TNumber>number(start, chosen),
                number(end, chosen), number(step, chosen))));
    }

    @Override
    public TfTensor linspace(Scalar start, Scalar end, long steps, Optional<DType> dtype, Optional<Device> device) {
        DType chosen = dtype.orElse(DType.FLOAT32);
        return Calls.call("linSpace", () -> eager.result(eager.ops().linSpace(this.<TNumber>number(start, chosen),
                number(end, chosen), eager.integer(steps))));
    }

    @Override
    public TfTensor eye(long rows, long columns, Optional<DType> dtype, Optional<Device> device) {
        throw Calls.lacks("eye");
    }

    @Override
    public TfTensor logspace(Scalar start, Scalar end, long steps, double base, Optional<DType> dtype,
            Optional<Device> device) {
        throw Calls.lacks("logspace");
    }

    @Override
    public TfTensor zerosLike(TfTensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("zerosLike", () -> dtype.isPresent()
                ? eager.result(eager.ops().zeros(shapeOf(tensor), DataTypes.of(dtype.get())))
                : eager.result(eager.ops().zerosLike(eager.<TType>operand(tensor))));
    }

    @Override
    public TfTensor onesLike(TfTensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("onesLike", () -> dtype.isPresent()
                ? eager.result(eager.ops().ones(shapeOf(tensor), DataTypes.of(dtype.get())))
                : eager.result(eager.ops().onesLike(eager.<TType>operand(tensor))));
    }

    private Operand<? extends TNumber> shapeOf(TfTensor tensor) {
        return eager.ops().shape(eager.<TType>operand(tensor));
    }

    @Override
    public TfTensor fullLike(TfTensor tensor, Scalar value, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("fill", () -> filled(shapeOf(tensor), value, dtype.orElse(tensor.dtype())));
    }

    @Override
    public TfTensor emptyLike(TfTensor tensor, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("empty", () -> eager.result(eager.ops()
                .empty(eager.ops().shape(eager.<TType>operand(tensor)), DataTypes.of(dtype.orElse(tensor.dtype())))));
    }

    @Override
    public TfTensor newZeros(TfTensor tensor, long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return zeros(shape, Optional.of(dtype.orElse(tensor.dtype())), device);
    }

    @Override
    public TfTensor newOnes(TfTensor tensor, long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return ones(shape, Optional.of(dtype.orElse(tensor.dtype())), device);
    }

    @Override
    public TfTensor newFull(TfTensor tensor, long[] shape, Scalar value, Optional<DType> dtype,
            Optional<Device> device) {
        return full(shape, value, Optional.of(dtype.orElse(tensor.dtype())), device);
    }

    @Override
    public TfTensor newEmpty(TfTensor tensor, long[] shape, Optional<DType> dtype, Optional<Device> device) {
        return Calls.call("empty", () -> eager.allocate(shape, dtype.orElse(tensor.dtype())));
    }

    @Override
    public TfTensor newTensor(TfTensor tensor, Values values, Optional<DType> dtype, Optional<Device> device) {
        return of(eager, values, Optional.of(dtype.orElse(tensor.dtype())));
    }

    @Override
    public TfTensor rand(long[] shape, Optional<DType> dtype) {
        return Calls.call("randomUniform", () -> eager.result(eager.ops().random.randomUniform(eager.integers(shape),
                DataTypes.of(dtype.orElse(DType.FLOAT32)).asSubclass(TNumber.class))));
    }
}
