package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.instead;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyElementFunctions;
import org.tensortck.reference.numpy.compute.NumPyPromotion;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchElementFunctions;
import org.tensortck.reference.torch.memory.TorchContiguity;
import org.tensortck.reference.torch.settings.TorchDefaultDTypes;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.math.ElementFunction;
import org.tensortck.spi.math.ElementFunctions;
import org.tensortck.spi.math.InPlaceElementFunctions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Operand;

/** Breaks functions of elements; as {@link BrokenReferenceTest}. */
class BrokenElementFunctionsTest {
    private static final Set<ElementFunction> ROUNDING = Set.of(ElementFunction.FLOOR, ElementFunction.CEILING,
            ElementFunction.TRUNCATE);

    private static Predicate<Call> of(ElementFunction function) {
        return call -> call.argument(0) == function;
    }

    private static Object operand(Call call) {
        return call.argument(1) instanceof Operand.Of<?>(Object object) ? object : call.argument(1);
    }

    private static Tensor tensor(Call call) {
        return (Tensor) operand(call);
    }

    private static Predicate<Call> ofTensor(Predicate<DType> dtype) {
        return call -> dtype.test(TENSORS.dtype(tensor(call)));
    }

    private static Predicate<Call> ofArray(Predicate<DType> dtype) {
        return call -> operand(call) instanceof NdArray array && dtype.test(ARRAYS.dtype(array));
    }

    private static Predicate<Call> rounding() {
        return call -> ROUNDING.contains(call.argument(0));
    }

    @Nested
    class OfTensors extends FaultTable {
        private static final TorchElementFunctions FUNCTIONS = new TorchElementFunctions(new TorchDefaultDTypes());

        private static Tensor other(ElementFunction function, Call call) {
            return FUNCTIONS.apply(function, new Operand.Of<>(tensor(call)));
        }

        @Override
        void faults() {
            fault("rounded integers that are the operand", fails("ELE-1"),
                    IN_TENSORS.at(ElementFunctions.class, "apply",
                            when(rounding().and(ofTensor(DType.INT64::equals)), OfTensors::tensorOf)));
            fault("a result in row-major order", fails("ELE-1"), IN_TENSORS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.SQUARE_ROOT),
                            call -> new TorchContiguity().contiguous((Tensor) call.proceed()))));
            fault("integers that become float64", fails("ELE-3"),
                    IN_TENSORS.at(ElementFunctions.class, "apply", call -> {
                        Tensor result = (Tensor) call.proceed();
                        boolean isMade = DTypes.isWhole(TENSORS.dtype(tensor(call)))
                                && TENSORS.dtype(result) == DType.FLOAT32;
                        return isMade ? TENSORS.cast(result, DType.FLOAT64) : result;
                    }));
            fault("rounded integers that are floats", fails("ELE-5"), IN_TENSORS.at(ElementFunctions.class, "apply",
                    when(rounding().and(ofTensor(DType.UINT8::equals)),
                            call -> TENSORS.cast((Tensor) call.proceed(), DType.FLOAT32))));
            fault("a test that gives uint8", fails("ELE-6"), IN_TENSORS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.IS_NAN).and(ofTensor(DTypes::isWhole)),
                            call -> TENSORS.cast((Tensor) call.proceed(), DType.UINT8))));
            fault("a magnitude that stays complex", fails("ELE-7"), IN_TENSORS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.ABSOLUTE).and(ofTensor(dtype -> dtype.kind() == Kind.COMPLEX)),
                            call -> TENSORS.cast((Tensor) call.proceed(), TENSORS.dtype(tensor(call))))));
            fault("a logarithm to another base", fails("ELE-14", "ELE-8"), IN_TENSORS.at(ElementFunctions.class,
                    "apply",
                    when(of(ElementFunction.LOGARITHM_TO_10), call -> other(ElementFunction.LOGARITHM_TO_2, call))));
            fault("a root of negative numbers that is a number", fails("ELE-9"), IN_TENSORS.at(ElementFunctions.class,
                    "apply", when(of(ElementFunction.SQUARE_ROOT), call -> {
                        Tensor root = (Tensor) call.proceed();
                        return root.toString().contains("nan") ? tensor(call) : root;
                    })));
            fault("a sign of NaN that is NaN", fails("ELE-10"), IN_TENSORS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.SIGN).and(call -> tensor(call).toString().contains("nan")),
                            OfTensors::tensorOf)));
            fault("numbers that are rounded down", fails("ELE-11"), IN_TENSORS.at(ElementFunctions.class, "round",
                    when(call -> call.argument(1).equals(0L), call -> FUNCTIONS.apply(ElementFunction.FLOOR,
                            new Operand.Of<>((Tensor) call.argument(0))))));
            fault("a tensor that is not written", fails("ELE-12"),
                    IN_TENSORS.at(InPlaceElementFunctions.class, "applyInPlace",
                            when(of(ElementFunction.LOGARITHM_TO_10).and(ofTensor(DType.FLOAT32::equals)), _ -> null)));
            fault("a refusal that is none", fails("ELE-13"),
                    IN_TENSORS.at(InPlaceElementFunctions.class, "applyInPlace",
                            instead(ErrorKind.DTYPE_UNSUPPORTED, _ -> null)));
            fault("a result outside the graph", fails("ELE-14"), IN_TENSORS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.SINE), call -> ((Tensor) call.proceed()).detach())));
            fault("a leaf that is written", fails("ELE-14"),
                    IN_TENSORS.at(InPlaceElementFunctions.class, "applyInPlace",
                            instead(ErrorKind.REQUIRES_GRAD, _ -> null)));
        }

        private static Object tensorOf(Call call) {
            return tensor(call);
        }
    }

    @Nested
    class OfArrays extends FaultTable {
        private static final NumPyElementFunctions FUNCTIONS = new NumPyElementFunctions(
                new NumPyPromotion(NumPyProfile.NUMPY_2));

        private static NdArray array(Call call) {
            return (NdArray) operand(call);
        }

        private static NdArray other(ElementFunction function, Call call) {
            return FUNCTIONS.apply(function, new Operand.Of<>(array(call)));
        }

        @Override
        void faults() {
            fault("rounded integers that are the operand", fails("ELE-2"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(rounding().and(ofArray(DType.INT64::equals)), OfArrays::array)));
            fault("small integers that become float64", fails("ELE-4"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.EXPONENTIAL).and(ofArray(DType.INT8::equals)),
                            call -> ARRAYS.cast((NdArray) call.proceed(), DType.FLOAT64))));
            fault("an integer reciprocal that is a float", fails("ELE-5"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.RECIPROCAL).and(ofArray(DTypes::isInteger)),
                            call -> ARRAYS.cast((NdArray) call.proceed(), DType.FLOAT64))));
            fault("complex numbers that are never NaN", fails("ELE-6"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.IS_NAN).and(ofArray(dtype -> dtype.kind() == Kind.COMPLEX)),
                            call -> other(ElementFunction.IS_INFINITE, call))));
            fault("bools with a negative", fails("ELE-7"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.NEGATE), instead(ErrorKind.DTYPE_UNSUPPORTED, OfArrays::array))));
            fault("a cosine that is the sine", fails("ELE-8"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.COSINE), call -> other(ElementFunction.SINE, call))));
            fault("a logarithm of zero that is zero", fails("ELE-9"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.LOGARITHM), call -> {
                        NdArray logarithm = (NdArray) call.proceed();
                        return logarithm.toString().contains("-inf") ? array(call) : logarithm;
                    })));
            fault("a sign of NaN that is 0", fails("ELE-10"), IN_ARRAYS.at(ElementFunctions.class, "apply",
                    when(of(ElementFunction.SIGN).and(call -> operand(call).toString().contains("nan")),
                            call -> other(ElementFunction.IS_FINITE, call))));
            fault("numbers that are not rounded to tens", fails("ELE-11"), IN_ARRAYS.at(ElementFunctions.class, "round",
                    when(call -> call.argument(1).equals(-1L), call -> call.argument(0))));
        }
    }
}
