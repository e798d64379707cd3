package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.compute.NumberSequence;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.memory.NumPyCreation;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.rule.NumPySequences;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.memory.TorchCreation;
import org.tensortck.reference.torch.rule.TorchSequences;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.reference.torch.settings.TorchDefaultDevices;
import org.tensortck.spi.array.ArrayCreation;
import org.tensortck.spi.array.ArrayPrototypes;
import org.tensortck.spi.device.DefaultDevices;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.graph.Graphs;
import org.tensortck.spi.tensor.TensorCreation;
import org.tensortck.spi.tensor.TensorPrototypes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.MemoryOrder;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

/** Breaks what creates objects of a shape and a number, and after others; as {@link BrokenReferenceTest}. */
class BrokenCreationTest {
    private static final TorchCreation FLOAT32_ONLY = new TorchCreation(new TorchDefaultDTypes(),
            new TorchDefaultDevices());
    private static final NumPyCreation ARRAYS = new NumPyCreation(NumPyProfile.NUMPY_2);

    private static long[] shape(Call call, int place) {
        return (long[]) call.argument(place);
    }

    private static Scalar number(Call call, int place) {
        return (Scalar) call.argument(place);
    }

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static Optional<DType> dtype(Call call, int place) {
        return (Optional<DType>) call.argument(place);
    }

    @SuppressWarnings("unchecked") // the parameter of the method
    private static Optional<Device> device(Call call, int place) {
        return ((Optional<Device>) call.argument(place)).or(() -> TENSORS.capability(DefaultDevices.class)
                .map(DefaultDevices::defaultDevice));
    }

    /** Does what the sound reference does with another argument in one place. */
    private static Object proceedWith(Call call, int place, Object argument) throws ReflectiveOperationException {
        Object[] changed = call.arguments().toArray();
        changed[place] = argument;
        return call.method().invoke(call.target(), changed);
    }

    @Nested
    class OfTensors extends FaultTable {

        @Override
        void faults() {
            fault("zeros that knows one default dtype", fails("CRE-1"),
                    IN_TENSORS.at(TensorCreation<Tensor>::zeros,
                            call -> FLOAT32_ONLY.zeros(shape(call, 0), dtype(call, 1),
                                    device(call, 2))));
            fault("full that makes integers of bools", fails("CRE-2"),
                    IN_TENSORS.at(TensorCreation<Tensor>::full, call -> number(call, 1) instanceof Scalar.Bool
                            ? proceedWith(call, 1, Scalar.of(1))
                            : call.proceed()));
            fault("full that does not check the value", fails("CRE-3"),
                    IN_TENSORS.at(TensorCreation<Tensor>::full, instead(ErrorKind.VALUE_OUT_OF_RANGE,
                            call -> proceedWith(call, 1, Scalar.of(0)))));
            fault("eye that knows one default dtype", fails("CRE-9"),
                    IN_TENSORS.at(TensorCreation<Tensor>::eye, call -> FLOAT32_ONLY.eye((Long) call.argument(0),
                            (Long) call.argument(1), dtype(call, 2), device(call, 3))));
            fault("zeros of a negative length that are none", fails("CRE-11"),
                    IN_TENSORS.at(TensorCreation<Tensor>::zeros, instead(ErrorKind.SHAPE_MISMATCH,
                            call -> proceedWith(call, 0, new long[]{0}))));
            fault("a range that is made once", fails("CRE-12"), aRangeThatIsMadeOnce());
            fault("a device that is ignored", fails("CRE-13"),
                    IN_TENSORS.at(TensorCreation<Tensor>::ones, call -> proceedWith(call, 2, Optional.of(Device.CPU))));
            fault("two numbers that cannot require gradients", fails("CRE-14"), IN_TENSORS.at(
                    Graphs<Tensor>::requireGrad,
                    call -> tensor(call).toString().equals("tensor([0.5000, 0.5000])") ? null : call.proceed()));
            fault("a range by the rule of numpy", fails("CRE-15"),
                    IN_TENSORS.at(TensorCreation<Tensor>::arange, call -> {
                        Tensor sound = (Tensor) call.proceed();
                        boolean isFloat64 = sound.elements().dtype() == DType.FLOAT64;
                        if (isFloat64) {
                            NumPySequences.range(number(call, 0), number(call, 1), number(call, 2), DType.FLOAT64)
                                    .writeTo("arange", sound.elements());
                        }
                        return sound;
                    }));
            fault("a range of integers and a bool that is float", fails("CRE-16"),
                    IN_TENSORS.at(TensorCreation<Tensor>::arange, call -> number(call, 1) instanceof Scalar.Bool
                            ? proceedWith(call, 3, Optional.of(DType.FLOAT32))
                            : call.proceed()));
            fault("a range in the wrong direction that is empty", fails("CRE-17"),
                    IN_TENSORS.at(TensorCreation<Tensor>::arange, instead(ErrorKind.INVALID_ARGUMENT,
                            call -> proceedWith(call, 1, call.argument(0)))));
            fault("powers of ten for every base", fails("CRE-36"),
                    IN_TENSORS.at(TensorCreation<Tensor>::logspace, call -> proceedWith(call, 3, 10.0)));
            fault("evenly spaced integers that are rounded down", fails("CRE-22"),
                    IN_TENSORS.at(TensorCreation<Tensor>::linspace, call -> {
                        Tensor sound = (Tensor) call.proceed();
                        if (sound.elements().dtype() == DType.INT64) {
                            NumPySequences.spaced(number(call, 0), number(call, 1), (Long) call.argument(2), true, true)
                                    .writeTo("linspace", sound.elements());
                        }
                        return sound;
                    }));
        }

        private static Break[] aRangeThatIsMadeOnce() {
            Map<List<Object>, Object> made = new HashMap<>();
            return new Break[]{IN_TENSORS.at(TensorCreation<Tensor>::arange, call -> {
                Object sound = call.proceed();
                return number(call, 1) instanceof Scalar.Int
                        ? made.computeIfAbsent(call.arguments(), _ -> sound)
                        : sound;
            })};
        }
    }

    @Nested
    class OfArrays extends FaultTable {

        @Override
        void faults() {
            fault("ones of bools that are integers", fails("ARI-47", "CRE-4"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::ones, call -> dtype(call, 1)
                            .filter(DType.BOOL::equals).isPresent()
                                    ? proceedWith(call, 1, Optional.of(DType.UINT8))
                                    : call.proceed()));
            fault("zeros in row major order alone", fails("CRE-5"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::zeros, call -> proceedWith(call, 2, MemoryOrder.C)));
            fault("an array that is not set and cannot be", fails("CRE-6"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::empty, call -> {
                        NdArray sound = (NdArray) call.proceed();
                        return call.argument(2) == MemoryOrder.C ? sound.asReadOnly() : sound;
                    }));
            fault("full of a numpy scalar that forgets its dtype", fails("CRE-7"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::full,
                            call -> call.argument(1) instanceof Operand.NumPyScalar<?> scalar
                                    ? proceedWith(call, 1, new Operand.PythonNumber<NdArray>(scalar.value()))
                                    : call.proceed()));
            fault("full that refuses to cut a float off", fails("CRE-8"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::full, call -> {
                        boolean whole = dtype(call, 2).filter(dtype -> dtype.kind() == DType.Kind.SIGNED).isPresent();
                        if (whole && call.argument(1) instanceof Operand.PythonNumber<?> value
                                && value.value() instanceof Scalar.Real) {
                            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "full: a float is no integer");
                        }
                        return call.proceed();
                    }));
            fault("an identity with ones on the other side", fails("CRE-10"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::eye, call -> proceedWith(call, 2, -(Long) call.argument(2))));
            fault("a range in the wrong direction that is refused", fails("CRE-18"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::arange, call -> {
                        if (NumberSequence.real(number(call, 1)) < NumberSequence.real(number(call, 0))
                                && NumberSequence.real(number(call, 2)) > 0) {
                            throw new TensorException(ErrorKind.INVALID_ARGUMENT, "arange: leads away");
                        }
                        return call.proceed();
                    }));
            fault("a range up to a bool that is bool", fails("CRE-19"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::arange, call -> number(call, 1) instanceof Scalar.Bool
                            ? proceedWith(call, 3, Optional.of(DType.BOOL))
                            : call.proceed()));
            fault("a range by the rule of pytorch", fails("CRE-20"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::arange, call -> {
                        NdArray sound = (NdArray) call.proceed();
                        boolean realSteps = number(call, 2) instanceof Scalar.Real
                                && sound.elements().dtype() == DType.FLOAT64;
                        if (realSteps && sound.elements().layout().count() > 0) {
                            TorchSequences.range(number(call, 0), number(call, 1), number(call, 2), DType.FLOAT64)
                                    .writeTo("arange", sound.elements());
                        }
                        return sound;
                    }));
            fault("a range of no steps that is empty", fails("CRE-21"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::arange, instead(ErrorKind.INVALID_ARGUMENT,
                            call -> ARRAYS.empty(new long[]{0}, dtype(call, 3), MemoryOrder.C))));
            fault("evenly spaced numbers that always have the stop", fails("CRE-23"),
                    IN_ARRAYS.at(ArrayCreation<NdArray>::linspace, call -> proceedWith(call, 3, true)));
        }
    }

    @Nested
    class LikeOthers extends FaultTable {

        @Override
        void faults() {
            fault("a tensor like another with the dtype of its value", fails("CRE-24"),
                    IN_TENSORS.at(TensorPrototypes<Tensor>::fullLike, call -> {
                        DType own = TENSORS.create(new Values(List.of(), List.of(number(call, 1))), Optional.empty())
                                .elements().dtype();
                        return dtype(call, 2).isEmpty() ? proceedWith(call, 2, Optional.of(own)) : call.proceed();
                    }));
            fault("a tensor like another in row major order", fails("CRE-25"),
                    IN_TENSORS.at(TensorPrototypes<Tensor>::zerosLike, call -> {
                        Tensor sound = (Tensor) call.proceed();
                        return Tensor.empty(sound.elements().shape(), sound.elements().dtype(),
                                sound.elements().device());
                    }));
            fault("a tensor like another that requires gradients as well", fails("CRE-26"),
                    IN_TENSORS.at(TensorPrototypes<Tensor>::onesLike, call -> {
                        Tensor sound = (Tensor) call.proceed();
                        TENSORS.requireGrad(sound, TENSORS.requiresGrad(tensor(call)));
                        return sound;
                    }));
            fault("a new tensor with the dtype of its numbers", fails("CRE-27"),
                    IN_TENSORS.at(TensorPrototypes<Tensor>::newTensor,
                            call -> dtype(call, 2).isEmpty() && tensor(call).elements().device().isHost()
                                    ? TENSORS.create((Values) call.argument(1), Optional.empty())
                                    : call.proceed()));
            fault("an array like a read only one that is read only", fails("CRE-28"),
                    IN_ARRAYS.at(ArrayPrototypes<NdArray>::zerosLike, call -> {
                        NdArray sound = (NdArray) call.proceed();
                        boolean owned = Arrays.stream(array(call).elements().layout().strides())
                                .noneMatch(at -> at == 0);
                        return array(call).isReadOnly() && owned ? sound.asReadOnly() : sound;
                    }));
            fault("an array like another in row major order", fails("CRE-29"),
                    IN_ARRAYS.at(ArrayPrototypes<NdArray>::onesLike, call -> proceedWith(call, 2, MemoryOrder.C)));
            fault("another shape in row major order", fails("CRE-30"),
                    IN_ARRAYS.at(ArrayPrototypes<NdArray>::zerosLike, call -> call.argument(3).equals(Optional.empty())
                            ? call.proceed()
                            : proceedWith(call, 2, MemoryOrder.C)));
        }
    }
}
