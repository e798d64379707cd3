package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.instead;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.MemoryOrder;
import org.tensortck.spi.Operand;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.Values;

/** Breaks what creates objects of a shape and a number, and after others; as {@link BrokenReferenceTest}. */
class BrokenCreationTest {
    private static final TorchCreation FLOAT32_ONLY = new TorchCreation(new TorchDefaultDTypes());
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

    /** Does what the sound reference does with another argument in one place. */
    private static Object proceedWith(Call call, int place, Object argument) throws ReflectiveOperationException {
        Object[] changed = call.arguments().toArray();
        changed[place] = argument;
        return call.method().invoke(call.target(), changed);
    }

    @Nested
    class OfTensors {

        @Test
        void zeros_that_knows_one_default_dtype_fails_cre_1() {
            assertFails(Set.of("CRE-1"), runTensors("zeros", call -> FLOAT32_ONLY.zeros(shape(call, 0), dtype(call, 1),
                    (Device) call.argument(2))));
        }

        @Test
        void full_that_makes_integers_of_bools_fails_cre_2() {
            assertFails(Set.of("CRE-2"), runTensors("full", call -> number(call, 1) instanceof Scalar.Bool
                    ? proceedWith(call, 1, Scalar.of(1))
                    : call.proceed()));
        }

        @Test
        void full_that_does_not_check_the_value_fails_cre_3() {
            assertFails(Set.of("CRE-3"), runTensors("full", instead(ErrorKind.VALUE_OUT_OF_RANGE,
                    call -> proceedWith(call, 1, Scalar.of(0)))));
        }

        @Test
        void eye_that_knows_one_default_dtype_fails_cre_9() {
            assertFails(Set.of("CRE-9"), runTensors("eye", call -> FLOAT32_ONLY.eye((Long) call.argument(0),
                    (Long) call.argument(1), dtype(call, 2), (Device) call.argument(3))));
        }

        @Test
        void zeros_of_a_negative_length_that_are_none_fail_cre_11() {
            assertFails(Set.of("CRE-11"), runTensors("zeros", instead(ErrorKind.SHAPE_MISMATCH,
                    call -> proceedWith(call, 0, new long[]{0}))));
        }

        @Test
        void a_range_that_is_made_once_fails_cre_12() {
            Map<List<Object>, Object> made = new HashMap<>();
            assertFails(Set.of("CRE-12"), runTensors("arange", call -> {
                Object sound = call.proceed();
                return number(call, 1) instanceof Scalar.Int
                        ? made.computeIfAbsent(call.arguments(), _ -> sound)
                        : sound;
            }));
        }

        @Test
        void a_device_that_is_ignored_fails_cre_13() {
            assertFails(Set.of("CRE-13"), runTensors("ones", call -> proceedWith(call, 2, Device.CPU)));
        }

        @Test
        void two_numbers_that_cannot_require_gradients_fail_cre_14() {
            assertFails(Set.of("CRE-14"), runTensors("requireGrad",
                    call -> tensor(call).toString().equals("tensor([0.5000, 0.5000])") ? null : call.proceed()));
        }

        @Test
        void a_range_by_the_rule_of_numpy_fails_cre_15() {
            assertFails(Set.of("CRE-15"), runTensors("arange", call -> {
                Tensor sound = (Tensor) call.proceed();
                boolean isFloat64 = sound.elements().dtype() == DType.FLOAT64;
                if (isFloat64) {
                    NumPySequences.range(number(call, 0), number(call, 1), number(call, 2), DType.FLOAT64)
                            .writeTo("arange", sound.elements());
                }
                return sound;
            }));
        }

        @Test
        void a_range_of_integers_and_a_bool_that_is_float_fails_cre_16() {
            assertFails(Set.of("CRE-16"), runTensors("arange", call -> number(call, 1) instanceof Scalar.Bool
                    ? proceedWith(call, 3, Optional.of(DType.FLOAT32))
                    : call.proceed()));
        }

        @Test
        void a_range_in_the_wrong_direction_that_is_empty_fails_cre_17() {
            assertFails(Set.of("CRE-17"), runTensors("arange", instead(ErrorKind.INVALID_ARGUMENT,
                    call -> proceedWith(call, 1, call.argument(0)))));
        }

        @Test
        void evenly_spaced_integers_that_are_rounded_down_fail_cre_22() {
            assertFails(Set.of("CRE-22"), runTensors("linspace", call -> {
                Tensor sound = (Tensor) call.proceed();
                if (sound.elements().dtype() == DType.INT64) {
                    NumPySequences.spaced(number(call, 0), number(call, 1), (Long) call.argument(2), true, true)
                            .writeTo("linspace", sound.elements());
                }
                return sound;
            }));
        }
    }

    @Nested
    class OfArrays {

        @Test
        void ones_of_bools_that_are_integers_fail_cre_4() {
            assertFails(Set.of("CRE-4"), runArrays(Map.of("ones", call -> dtype(call, 1)
                    .filter(DType.BOOL::equals).isPresent()
                            ? proceedWith(call, 1, Optional.of(DType.UINT8))
                            : call.proceed())));
        }

        @Test
        void zeros_in_row_major_order_alone_fail_cre_5() {
            assertFails(Set.of("CRE-5"),
                    runArrays(Map.of("zeros", call -> proceedWith(call, 2, MemoryOrder.C))));
        }

        @Test
        void an_array_that_is_not_set_and_cannot_be_fails_cre_6() {
            assertFails(Set.of("CRE-6"), runArrays(Map.of("empty", call -> {
                NdArray sound = (NdArray) call.proceed();
                return call.argument(2) == MemoryOrder.C ? sound.asReadOnly() : sound;
            })));
        }

        @Test
        void full_of_a_numpy_scalar_that_forgets_its_dtype_fails_cre_7() {
            assertFails(Set.of("CRE-7"),
                    runArrays(Map.of("full", call -> call.argument(1) instanceof Operand.NumPyScalar<?> scalar
                            ? proceedWith(call, 1, new Operand.PythonNumber<NdArray>(scalar.value()))
                            : call.proceed())));
        }

        @Test
        void full_that_refuses_to_cut_a_float_off_fails_cre_8() {
            assertFails(Set.of("CRE-8"), runArrays(Map.of("full", call -> {
                boolean whole = dtype(call, 2).filter(dtype -> dtype.kind() == DType.Kind.SIGNED).isPresent();
                if (whole && call.argument(1) instanceof Operand.PythonNumber<?> value
                        && value.value() instanceof Scalar.Real) {
                    throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "full: a float is no integer");
                }
                return call.proceed();
            })));
        }

        @Test
        void an_identity_with_ones_on_the_other_side_fails_cre_10() {
            assertFails(Set.of("CRE-10"),
                    runArrays(Map.of("eye", call -> proceedWith(call, 2, -(Long) call.argument(2)))));
        }

        @Test
        void a_range_in_the_wrong_direction_that_is_refused_fails_cre_18() {
            assertFails(Set.of("CRE-18"), runArrays(Map.of("arange", call -> {
                if (NumberSequence.real(number(call, 1)) < NumberSequence.real(number(call, 0))
                        && NumberSequence.real(number(call, 2)) > 0) {
                    throw new TensorException(ErrorKind.INVALID_ARGUMENT, "arange: leads away");
                }
                return call.proceed();
            })));
        }

        @Test
        void a_range_up_to_a_bool_that_is_bool_fails_cre_19() {
            assertFails(Set.of("CRE-19"), runArrays(Map.of("arange",
                    call -> number(call, 1) instanceof Scalar.Bool
                            ? proceedWith(call, 3, Optional.of(DType.BOOL))
                            : call.proceed())));
        }

        @Test
        void a_range_by_the_rule_of_pytorch_fails_cre_20() {
            assertFails(Set.of("CRE-20"), runArrays(Map.of("arange", call -> {
                NdArray sound = (NdArray) call.proceed();
                boolean realSteps = number(call, 2) instanceof Scalar.Real
                        && sound.elements().dtype() == DType.FLOAT64;
                if (realSteps && sound.elements().layout().count() > 0) {
                    TorchSequences.range(number(call, 0), number(call, 1), number(call, 2), DType.FLOAT64)
                            .writeTo("arange", sound.elements());
                }
                return sound;
            })));
        }

        @Test
        void a_range_of_no_steps_that_is_empty_fails_cre_21() {
            assertFails(Set.of("CRE-21"), runArrays(Map.of("arange", instead(ErrorKind.INVALID_ARGUMENT,
                    call -> ARRAYS.empty(new long[]{0}, dtype(call, 3), MemoryOrder.C)))));
        }

        @Test
        void evenly_spaced_numbers_that_always_have_the_stop_fail_cre_23() {
            assertFails(Set.of("CRE-23"), runArrays(Map.of("linspace", call -> proceedWith(call, 3, true))));
        }
    }

    @Nested
    class LikeOthers {

        @Test
        void a_tensor_like_another_with_the_dtype_of_its_value_fails_cre_24() {
            assertFails(Set.of("CRE-24"), runTensors("fullLike", call -> {
                DType own = TENSORS.create(new Values(List.of(), List.of(number(call, 1))), Optional.empty())
                        .elements().dtype();
                return dtype(call, 2).isEmpty() ? proceedWith(call, 2, Optional.of(own)) : call.proceed();
            }));
        }

        @Test
        void a_tensor_like_another_in_row_major_order_fails_cre_25() {
            assertFails(Set.of("CRE-25"), runTensors("zerosLike", call -> {
                Tensor sound = (Tensor) call.proceed();
                return Tensor.empty(sound.elements().shape(), sound.elements().dtype(), sound.elements().device());
            }));
        }

        @Test
        void a_tensor_like_another_that_requires_gradients_as_well_fails_cre_26() {
            assertFails(Set.of("CRE-26"), runTensors("onesLike", call -> {
                Tensor sound = (Tensor) call.proceed();
                TENSORS.requireGrad(sound, TENSORS.requiresGrad(tensor(call)));
                return sound;
            }));
        }

        @Test
        void a_new_tensor_with_the_dtype_of_its_numbers_fails_cre_27() {
            assertFails(Set.of("CRE-27"), runTensors("newTensor",
                    call -> dtype(call, 2).isEmpty() && tensor(call).elements().device().isHost()
                            ? TENSORS.create((Values) call.argument(1), Optional.empty())
                            : call.proceed()));
        }

        @Test
        void an_array_like_a_read_only_one_that_is_read_only_fails_cre_28() {
            assertFails(Set.of("CRE-28"), runArrays(Map.of("zerosLike", call -> {
                NdArray sound = (NdArray) call.proceed();
                boolean owned = Arrays.stream(array(call).elements().layout().strides()).noneMatch(at -> at == 0);
                return array(call).isReadOnly() && owned ? sound.asReadOnly() : sound;
            })));
        }

        @Test
        void an_array_like_another_in_row_major_order_fails_cre_29() {
            assertFails(Set.of("CRE-29"),
                    runArrays(Map.of("onesLike", call -> proceedWith(call, 2, MemoryOrder.C))));
        }

        @Test
        void another_shape_in_row_major_order_fails_cre_30() {
            assertFails(Set.of("CRE-30"),
                    runArrays(Map.of("zerosLike", call -> call.argument(3).equals(Optional.empty())
                            ? call.proceed()
                            : proceedWith(call, 2, MemoryOrder.C))));
        }
    }
}
