package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.NumberLimits.FloatLimits;
import org.tensortck.spi.NumberLimits.IntegerLimits;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;
import org.tensortck.spi.Values;

/** Breaks what is known of dtypes, and which numbers they take; as {@link BrokenReferenceTest}. */
class BrokenDTypesTest {

    private static TensorException refusal(ErrorKind kind) {
        return new TensorException(kind, "broken: refused");
    }

    /** Returns whether a call makes a tensor or an array of one number, of a dtype that is named. */
    private static boolean isOf(Call call, DType dtype, Class<? extends Scalar> number) {
        return call.argument(1).equals(Optional.of(dtype))
                && ((Values) call.argument(0)).elements().stream().anyMatch(number::isInstance);
    }

    @Test
    void an_unsigned_dtype_that_is_not_shared_fails_dty_7_mem_2_and_mem_19() {
        assertFails(Set.of("DTY-7", "MEM-2", "MEM-19"), runTensors("share", call -> {
            if (TENSORS.dtype((Tensor) call.argument(0)) == DType.UINT32) {
                throw refusal(ErrorKind.DTYPE_UNSUPPORTED);
            }
            return call.proceed();
        }));
    }

    @Test
    void an_unsigned_dtype_that_is_not_adopted_fails_dty_8_mem_4_and_mem_20() {
        assertFails(Set.of("DTY-8", "MEM-4", "MEM-20"), runTensors("adopt", call -> {
            if (((SharedMemory) call.argument(0)).dtype() == DType.UINT32) {
                throw refusal(ErrorKind.DTYPE_UNSUPPORTED);
            }
            return call.proceed();
        }));
    }

    @Test
    void complex_dtypes_of_the_size_of_a_part_fail_dty_10() {
        assertFails(Set.of("DTY-10"), runTensorsThatChange("byteSize",
                (size, arguments) -> arguments[0] == DType.COMPLEX64 ? (Object) 4L : size));
    }

    @Test
    void unsigned_dtypes_that_are_called_integers_fail_dty_11() {
        assertFails(Set.of("DTY-11"), runArrays(Map.of("kind", call -> {
            Object kind = call.proceed();
            return kind.equals("u") ? "i" : kind;
        })));
    }

    @Test
    void an_upper_limit_that_is_exclusive_fails_dty_12() {
        assertFails(Set.of("DTY-12"), runTensorsThatChange("integerLimits", (result, _) -> {
            IntegerLimits limits = (IntegerLimits) result;
            return new IntegerLimits(limits.dtype(), limits.bits(), limits.max().add(BigInteger.ONE), limits.min());
        }));
    }

    @Test
    void a_smallest_number_that_is_subnormal_fails_dty_13() {
        assertFails(Set.of("DTY-13"), runArrays(Map.of("floatLimits", call -> {
            FloatLimits limits = (FloatLimits) call.proceed();
            return new FloatLimits(limits.dtype(), limits.bits(), limits.eps(), limits.max(), limits.min(),
                    limits.smallestNormal() * limits.eps(), limits.resolution());
        })));
    }

    @Test
    void limits_of_bool_fail_dty_12() {
        assertFails(Set.of("DTY-12"), runTensors("integerLimits", call -> call.argument(0) == DType.BOOL
                ? new IntegerLimits(DType.BOOL, Byte.SIZE, BigInteger.ONE, BigInteger.ZERO)
                : call.proceed()));
    }

    @Test
    void a_default_dtype_that_cannot_be_set_fails_dty_14_and_dty_16() {
        assertFails(Set.of("DTY-14", "DTY-16"), runTensors("setDefaultDType", _ -> null));
    }

    @Test
    void a_default_dtype_that_is_forgotten_where_floats_are_made_fails_cpy_17_dty_14_and_dty_23() {
        assertFails(Set.of("CPY-17", "DTY-14", "DTY-23"), runTensors("create", call -> {
            boolean floats = call.argument(1).equals(Optional.empty())
                    && ((Values) call.argument(0)).elements().stream().allMatch(Scalar.Real.class::isInstance);
            return floats ? TENSORS.create((Values) call.argument(0), Optional.of(DType.FLOAT32)) : call.proceed();
        }));
    }

    @Test
    void a_default_dtype_that_is_refused_without_a_word_fails_dty_16() {
        assertFails(Set.of("DTY-16"), runTensors("setDefaultDType", call -> {
            DType dtype = (DType) call.argument(0);
            return dtype.kind() == DType.Kind.FLOAT && dtype.bits() > Byte.SIZE ? call.proceed() : null;
        }));
    }

    @Test
    void an_empty_array_of_integers_fails_cpy_8_dty_17_mem_27_and_red_10() {
        assertFails(Set.of("CPY-8", "DTY-17", "MEM-27", "RED-10"), runArrays(Map.of("create", call -> {
            boolean emptyRows = ((Values) call.argument(0)).shape().size() == 2
                    && ((Values) call.argument(0)).elements().isEmpty();
            return emptyRows && call.argument(1).equals(Optional.empty())
                    ? ARRAYS.create((Values) call.argument(0), Optional.of(DType.INT64))
                    : call.proceed();
        })));
    }

    @Test
    void large_integers_that_are_rounded_fail_bit_1_dty_9_dty_19_and_prn_9() {
        assertFails(Set.of("BIT-1", "DTY-9", "DTY-19", "PRN-9"),
                runTensors("create", call -> isOf(call, DType.UINT64, Scalar.Int.class)
                        && ((Values) call.argument(0)).shape().size() == 1
                        && ((Values) call.argument(0)).elements().contains(
                                new Scalar.Int(BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE)))
                                        ? TENSORS.create(new Values(List.of(1L), List.of(Scalar.of(0L))),
                                                Optional.of(DType.UINT64))
                                        : call.proceed()));
    }

    @Test
    void integers_that_wrap_around_in_an_array_fail_dty_20() {
        assertFails(Set.of("DTY-20"), runArrays(Map.of("create", call -> isOf(call, DType.INT8, Scalar.Int.class)
                ? ARRAYS.cast(ARRAYS.create((Values) call.argument(0), Optional.of(DType.INT64)), DType.INT8)
                : call.proceed())));
    }

    @Test
    void nan_that_becomes_zero_fails_dty_21() {
        assertFails(Set.of("DTY-21"), runTensors("create", call -> {
            Values values = (Values) call.argument(0);
            boolean notANumber = isOf(call, DType.INT32, Scalar.Real.class)
                    && values.elements().contains(Scalar.of(Double.NaN));
            return notANumber ? TENSORS.create(values, Optional.of(DType.FLOAT32)) : call.proceed();
        }));
    }

    @Test
    void a_float_that_is_too_large_and_refused_fails_dty_22() {
        assertFails(Set.of("DTY-22"), runArrays(Map.of("create", call -> {
            boolean tooLarge = ((Values) call.argument(0)).elements().contains(Scalar.of(1e40))
                    && call.argument(1).equals(Optional.of(DType.FLOAT32));
            if (tooLarge) {
                throw refusal(ErrorKind.VALUE_OUT_OF_RANGE);
            }
            return call.proceed();
        })));
    }

    @Test
    void a_scalar_that_becomes_a_number_of_python_fails_cpy_17_and_dty_23() {
        assertFails(Set.of("CPY-17", "DTY-23"), runTensors("create", call -> {
            Values values = (Values) call.argument(0);
            return call.proceedWith(new Values(values.shape(), values.elements()));
        }));
    }

    @Test
    void integers_that_are_rounded_once_fail_dty_24_which_is_not_required() {
        assertFails(Set.of("DTY-24"), runArrays(Map.of("create", call -> isOf(call, DType.FLOAT32, Scalar.Int.class)
                ? ARRAYS.cast(ARRAYS.create((Values) call.argument(0), Optional.of(DType.INT64)), DType.FLOAT32)
                : call.proceed())));
    }
}
