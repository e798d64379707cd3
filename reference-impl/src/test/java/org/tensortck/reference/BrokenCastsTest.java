package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.StorableNumbers;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Casting;
import org.tensortck.spi.DType;
import org.tensortck.spi.DType.Kind;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.Values;

/** Breaks casts; as {@link BrokenReferenceTest}. */
class BrokenCastsTest {

    /** Changes the elements of a result, one by one. */
    @FunctionalInterface
    private interface Change {
        Scalar apply(Scalar result, Scalar source, DType from, DType to);
    }

    private static Object tensor(Call call, Change change) throws ReflectiveOperationException {
        Tensor source = (Tensor) call.argument(0);
        Tensor result = (Tensor) call.proceed();
        if (TENSORS.shape(result).length == 0) {
            TENSORS.write(result, change.apply(TENSORS.read(result), TENSORS.read(source), TENSORS.dtype(source),
                    TENSORS.dtype(result)));
        }
        return result;
    }

    private static Object array(Call call, Change change) throws ReflectiveOperationException {
        NdArray source = (NdArray) call.argument(0);
        NdArray result = (NdArray) call.proceed();
        if (ARRAYS.shape(result).length == 0) {
            ARRAYS.write(result, change.apply(ARRAYS.read(result), ARRAYS.read(source), ARRAYS.dtype(source),
                    ARRAYS.dtype(result)));
        }
        return result;
    }

    private static boolean isInteger(DType dtype) {
        return dtype.kind() == Kind.SIGNED || dtype.kind() == Kind.UNSIGNED;
    }

    private static Scalar unsigned(Scalar result) {
        return result instanceof Scalar.Real(double value) ? Scalar.of(value == 0 ? 0.0 : value) : result;
    }

    private static Scalar nearest(Scalar result, Scalar source, DType from, DType to) {
        return from.kind() == Kind.FLOAT && isInteger(to) && source instanceof Scalar.Real(double value)
                ? Scalar.of((long) Math.rint(value))
                : result;
    }

    private static Scalar saturated(Scalar result, Scalar source, DType to) {
        if (!isInteger(to) || !(source instanceof Scalar.Int integer)) {
            return result;
        }
        boolean fits = StorableNumbers.NUMPY.takes(integer, to);
        return fits ? result : Scalar.of(0L);
    }

    @Nested
    class OfTensors {

        @Test
        void zeros_that_lose_their_sign_fail_cst_1_cst_7_and_cst_10() {
            assertFails(Set.of("CST-1", "CST-7", "CST-10"), runTensors("cast", call -> tensor(call,
                    (result, _, _, to) -> to.kind() == Kind.FLOAT ? unsigned(result) : result)));
        }

        @Test
        void rounding_once_fails_cst_2_which_is_not_required() {
            assertFails(Set.of("CST-2"), runTensors("cast", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                DType dtype = (DType) call.argument(1);
                boolean goesThroughFloat = dtype == DType.FLOAT16 || dtype == DType.BFLOAT16;
                return goesThroughFloat && TENSORS.shape(tensor).length == 0
                        ? TENSORS.create(new Values(List.of(), List.of(once(TENSORS.read(tensor),
                                dtype))), Optional.of(dtype))
                        : call.proceed();
            }));
        }

        private static Scalar once(Scalar value, DType dtype) {
            byte[] bytes = new byte[dtype.byteSize()];
            MemorySegment memory = MemorySegment.ofArray(bytes);
            ElementCodec.of(dtype).encode(memory, 0, value);
            return ElementCodec.of(dtype).decode(memory, 0);
        }

        @Test
        void rounding_to_the_nearest_integer_fails_cst_4_and_cst_10() {
            assertFails(Set.of("CST-4", "CST-10"), runTensors("cast", call -> tensor(call,
                    (result, source, from, to) -> to.bits() > Byte.SIZE || from.bits() == Byte.SIZE
                            ? nearest(result, source, from, to)
                            : result)));
        }

        @Test
        void integers_that_do_not_wrap_fail_cst_5() {
            assertFails(Set.of("CST-5"), runTensors("cast",
                    call -> tensor(call, (result, source, _, to) -> saturated(result, source, to))));
        }

        @Test
        void a_bool_of_the_whole_part_fails_cst_6() {
            assertFails(Set.of("CST-6"), runTensors("cast", call -> tensor(call, (result, source, from, to) -> {
                boolean fraction = from.bits() > Byte.SIZE && source instanceof Scalar.Real(double value)
                        && Math.abs(value) < 1;
                return to == DType.BOOL && fraction ? Scalar.of(false) : result;
            })));
        }

        @Test
        void a_copy_where_nothing_changes_fails_cst_13() {
            assertFails(Set.of("CST-13"), runTensors("callNamed", call -> {
                Object result = call.proceed();
                return result.equals(call.argument(0)) ? TENSORS.copy((Tensor) result) : result;
            }));
        }

        @Test
        void copy_that_is_ignored_fails_cst_13() {
            assertFails(Set.of("CST-13"), runTensors("copyTo",
                    call -> TENSORS.cast((Tensor) call.argument(0), (DType) call.argument(1))));
        }

        @Test
        void another_dtype_than_the_method_says_fails_cst_14() {
            assertFails(Set.of("CST-14"), runTensors("callNamed", call -> call.argument(1) == DType.INT8
                    ? TENSORS.cast((Tensor) call.argument(0), DType.UINT8)
                    : call.proceed()));
        }

        @Test
        void a_type_without_its_module_fails_cst_15() {
            assertFails(Set.of("CST-15"), runTensors("typeName",
                    call -> ((String) call.proceed()).replace("torch.", "")));
        }

        @Test
        void a_cast_that_leaves_the_graph_fails_cst_16() {
            assertFails(Set.of("CST-16"), runTensors("callNamed", call -> {
                Tensor result = (Tensor) call.proceed();
                return result.equals(call.argument(0)) ? result : TENSORS.detach(result);
            }));
        }
    }

    @Nested
    class OfArrays {

        @Test
        void zeros_that_lose_their_sign_fail_cst_3_and_cst_7() {
            assertFails(Set.of("CST-3", "CST-7"), runArrays(Map.of("cast", call -> array(call,
                    (result, _, _, to) -> to.kind() == Kind.FLOAT ? unsigned(result) : result))));
        }

        @Test
        void rounding_to_the_nearest_integer_fails_cst_4() {
            assertFails(Set.of("CST-4"), runArrays(Map.of("cast", call -> array(call,
                    (result, source, from,
                            to) -> to.bits() > Byte.SIZE ? nearest(result, source, from, to) : result))));
        }

        @Test
        void a_complex_number_that_becomes_its_magnitude_fails_cst_7() {
            assertFails(Set.of("CST-7"), runArrays(Map.of("cast", call -> array(call,
                    (result, source, _, to) -> source instanceof Scalar.Complex(double real, double imaginary)
                            && to.kind() == Kind.FLOAT ? Scalar.of(Math.hypot(real, imaginary)) : result))));
        }

        @Test
        void the_very_same_array_fails_cpy_19_cst_17_and_ref_10() {
            assertFails(Set.of("CPY-19", "CST-17", "REF-10"), runArrays(Map.of("cast", call -> {
                NdArray array = (NdArray) call.argument(0);
                return ARRAYS.dtype(array) == call.argument(1) ? array : call.proceed();
            })));
        }

        @Test
        void a_copy_that_nobody_wanted_fails_cpy_18_and_cst_18() {
            assertFails(Set.of("CPY-18", "CST-18"), runArrays(Map.of("astype", call -> ((NdArray) call.argument(0))
                    .astype((DType) call.argument(1), (Casting) call.argument(2), true))));
        }

        @Test
        void casts_that_are_always_allowed_fail_cst_19() {
            assertFails(Set.of("CST-19"), runArrays(Map.of("astype", call -> ((NdArray) call.argument(0))
                    .astype((DType) call.argument(1), Casting.UNSAFE, (boolean) call.argument(3)))));
        }
    }
}
