package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Copying;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.MemoryOrder;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/** Breaks what may copy and what may not, as {@link BrokenReferenceTest}. */
class BrokenConversionsTest {

    /** Packs what is not row-major, of one dtype. */
    private static SharedMemory packedIf(DType dtype, SharedMemory memory) {
        NdArray array = NdArray.adopt(memory);
        boolean kept = memory.dtype() != dtype || array.elements().layout().isContiguous();
        return kept ? memory : ARRAYS.share(ARRAYS.copy(array));
    }

    private static Object with(Call call, int place, Object other) throws ReflectiveOperationException {
        Object[] changed = call.arguments().toArray();
        changed[place] = other;
        return call.method().invoke(call.target(), changed);
    }

    @Nested
    class EveryLayout {

        @Test
        void numpy_that_packs_uint32_fails_mem_19() {
            assertFails(Set.of("MEM-19"), runTensorsThatChange("share",
                    (memory, _) -> packedIf(DType.UINT32, (SharedMemory) memory)));
        }

        @Test
        void from_numpy_that_packs_uint32_fails_mem_20() {
            assertFails(Set.of("MEM-20"), runTensors("adopt",
                    call -> call.proceedWith(packedIf(DType.UINT32, (SharedMemory) call.argument(0)))));
        }
    }

    @Nested
    class Tensors {

        private static Fault ofArrays(Fault fault) {
            return call -> call.argument(0) instanceof SharedMemory ? fault.apply(call) : call.proceed();
        }

        @Test
        void asarray_that_copies_an_array_fails_cpy_11() {
            assertFails(Set.of("CPY-11"),
                    runTensors("asArray", ofArrays(call -> TENSORS.copy((Tensor) call.proceed()))));
        }

        @Test
        void asarray_that_shares_though_it_should_copy_fails_cpy_13() {
            assertFails(Set.of("CPY-13"), runTensors("asArray",
                    call -> call.argument(3) == Copying.ALWAYS ? with(call, 3, Copying.IF_NEEDED) : call.proceed()));
        }

        @Test
        void asarray_that_keeps_the_dtype_fails_cpy_14() {
            assertFails(Set.of("CPY-14"), runTensors("asArray", ofArrays(call -> call.argument(3) == Copying.NEVER
                    ? call.proceed()
                    : with(call, 1, Optional.empty()))));
        }

        @Test
        void asarray_that_copies_though_it_must_not_fails_cpy_15() {
            assertFails(Set.of("CPY-15"), runTensors("asArray",
                    call -> call.argument(3) == Copying.NEVER ? with(call, 3, Copying.IF_NEEDED) : call.proceed()));
        }

        @Test
        void tensor_of_a_tensor_that_stays_in_the_graph_fails_cpy_16() {
            assertFails(Set.of("CPY-16"), runTensors("tensor", call -> call.argument(0) instanceof Tensor tensor
                    && TENSORS.requiresGrad(tensor)
                            ? TENSORS.copy(tensor)
                            : call.proceed()));
        }

        @Test
        void numpy_with_force_that_copies_fails_mem_23() {
            assertFails(Set.of("MEM-23"), runTensors("forceNumPy",
                    call -> call.proceedWith(TENSORS.copy((Tensor) call.argument(0)))));
        }

        @Test
        void numpy_with_force_that_converts_bfloat16_fails_ref_20() {
            assertFails(Set.of("REF-20"), runTensors("forceNumPy", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                boolean converted = TENSORS.dtype(tensor) == DType.BFLOAT16;
                return call.proceedWith(converted ? TENSORS.cast(tensor, DType.FLOAT32) : tensor);
            }));
        }

        @Test
        void numpy_that_is_refused_though_nothing_is_recorded_fails_ref_21() {
            assertFails(Set.of("REF-21"), runTensors("share", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                if (TENSORS.requiresGrad(tensor)) {
                    throw new TensorException(ErrorKind.REQUIRES_GRAD, "numpy: gradients");
                }
                return call.proceed();
            }));
        }
    }

    @Nested
    class Arrays {

        private static Fault ofArrays(Fault fault) {
            return call -> call.argument(0) instanceof NdArray ? fault.apply(call) : call.proceed();
        }

        private static Fault ofTensors(Fault fault) {
            return call -> call.argument(0) instanceof SharedMemory ? fault.apply(call) : call.proceed();
        }

        @Test
        void asarray_that_copies_a_tensor_fails_mem_21() {
            assertFails(Set.of("MEM-21"),
                    runArrays(Map.of("array", ofTensors(call -> with(call, 2, Copying.ALWAYS)))));
        }

        @Test
        void array_that_shares_a_tensor_fails_mem_22() {
            assertFails(Set.of("MEM-22"),
                    runArrays(Map.of("array", ofTensors(call -> with(call, 2, Copying.IF_NEEDED)))));
        }

        @Test
        void asarray_that_makes_a_new_array_of_one_that_fits_fails_cpy_18() {
            assertFails(Set.of("CPY-18"), runArrays(Map.of("array", ofArrays(call -> {
                NdArray result = (NdArray) call.proceed();
                return result.equals(call.argument(0)) ? ARRAYS.copy(result) : result;
            }))));
        }

        @Test
        void array_that_shares_though_it_should_copy_fails_cpy_19() {
            assertFails(Set.of("CPY-19"), runArrays(Map.of("array", ofArrays(call -> call
                    .argument(2) == Copying.ALWAYS ? with(call, 2, Copying.IF_NEEDED) : call.proceed()))));
        }

        @Test
        void asarray_that_keeps_the_dtype_fails_cpy_20() {
            assertFails(Set.of("CPY-20"), runArrays(Map.of("array", ofArrays(call -> call
                    .argument(2) == Copying.NEVER ? call.proceed() : with(call, 1, Optional.empty())))));
        }

        @Test
        void a_copy_that_is_always_row_major_fails_cpy_21() {
            assertFails(Set.of("CPY-21"), runArrays(Map.of("array", ofArrays(call -> call
                    .argument(2) == Copying.ALWAYS ? with(call, 3, MemoryOrder.C) : call.proceed()))));
        }

        @Test
        void array_that_copies_though_it_must_not_fails_cpy_22() {
            assertFails(Set.of("CPY-22"), runArrays(Map.of("array", ofArrays(call -> call
                    .argument(2) == Copying.NEVER ? with(call, 2, Copying.IF_NEEDED) : call.proceed()))));
        }
    }
}
