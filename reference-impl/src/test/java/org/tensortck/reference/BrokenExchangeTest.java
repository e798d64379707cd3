package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.lang.reflect.InvocationTargetException;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/** Breaks buffers, DLPack, byte orders and read-only arrays, as {@link BrokenReferenceTest}. */
class BrokenExchangeTest {

    private static SharedMemory packed(SharedMemory memory) {
        return ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory)));
    }

    @Nested
    class Buffers {

        @Test
        void a_tensor_of_a_buffer_that_copies_fails_mem_24() {
            assertFails(Set.of("MEM-24"),
                    runTensorsThatChange("fromBuffer", (tensor, _) -> TENSORS.copy((Tensor) tensor)));
        }

        @Test
        void a_buffer_that_cannot_be_read_as_another_dtype_fails_mem_25() {
            assertFails(Set.of("MEM-25"), runTensors("fromBuffer", call -> {
                DType dtype = ((SharedMemory) call.argument(0)).dtype();
                if (dtype.byteSize() == ((DType) call.argument(1)).byteSize() && dtype != call.argument(1)) {
                    throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "frombuffer: another dtype");
                }
                return call.proceed();
            }));
        }

        @Test
        void an_array_of_a_buffer_that_copies_fails_mem_26() {
            assertFails(Set.of("MEM-26"),
                    runArrays(Map.of("fromBuffer", call -> ARRAYS.copy((NdArray) call.proceed()))));
        }

        @Test
        void a_count_that_is_cut_off_at_the_end_fails_ref_17() {
            Fault cutOff = call -> {
                long bytes = NdArray.adopt((SharedMemory) call.argument(0)).elements().layout().count()
                        * ((SharedMemory) call.argument(0)).dtype().byteSize() - (long) call.argument(3);
                long fitting = bytes / ((DType) call.argument(1)).byteSize();
                Object[] changed = call.arguments().toArray();
                changed[2] = (long) call.argument(2) > fitting ? -1L : call.argument(2);
                return call.method().invoke(call.target(), changed);
            };
            assertFails(Set.of("REF-17"), runTensors("fromBuffer", cutOff));
            assertFails(Set.of("REF-17"), runArrays(Map.of("fromBuffer", cutOff)));
        }

        @Test
        void a_tensor_without_elements_fails_ref_18_which_is_not_required() {
            assertFails(Set.of("REF-18"), runTensors("fromBuffer", call -> {
                try {
                    return call.proceed();
                } catch (InvocationTargetException e) {
                    boolean nothing = e.getCause().getMessage().contains("there is no element");
                    if (nothing) {
                        return TENSORS.empty(new long[]{0}, Optional.of((DType) call.argument(1)), Device.CPU);
                    }
                    throw e;
                }
            }));
        }

        @Test
        void a_buffer_with_gaps_that_is_packed_fails_ref_19() {
            Fault packing = call -> call.proceedWith(packed((SharedMemory) call.argument(0)));
            assertFails(Set.of("REF-19"), runTensors("fromBuffer", call -> {
                SharedMemory memory = (SharedMemory) call.argument(0);
                boolean whole = NdArray.adopt(memory).elements().layout().isContiguous();
                return whole ? call.proceed() : packing.apply(call);
            }));
        }
    }

    @Nested
    class Dlpack {

        @Test
        void an_imported_tensor_that_is_a_copy_fails_mem_27() {
            assertFails(Set.of("MEM-27"),
                    runTensorsThatChange("fromDlpack", (tensor, _) -> TENSORS.copy((Tensor) tensor)));
        }

        @Test
        void an_imported_array_that_is_a_copy_fails_mem_28() {
            assertFails(Set.of("MEM-28"),
                    runArrays(Map.of("fromDlpack", call -> ARRAYS.copy((NdArray) call.proceed()))));
        }

        @Test
        void an_import_that_needs_a_dtype_of_numpy_fails_mem_29() {
            assertFails(Set.of("MEM-29"), runTensors("fromDlpack", call -> {
                if (!((SharedMemory) call.argument(0)).dtype().inNumPy()) {
                    throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "from_dlpack: not in NumPy");
                }
                return call.proceed();
            }));
        }

        @Test
        void a_tensor_that_requires_gradients_and_is_offered_fails_ref_22_and_cpx_15() {
            assertFails(Set.of("REF-22", "CPX-15"), runTensors("toDlpack",
                    call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
        }
    }

    @Nested
    class ByteOrders {

        /** Reads the bytes of an array in another byte order as they are. */
        private static SharedMemory misread(SharedMemory memory) {
            return memory.toBuilder().byteOrder(ByteOrder.nativeOrder()).build();
        }

        private static Fault misreading() {
            return call -> call.argument(0) instanceof SharedMemory memory
                    ? call.proceedWith(misread(memory))
                    : call.proceed();
        }

        @Test
        void a_byte_order_that_cannot_be_seen_fails_ref_8() {
            assertFails(Set.of("REF-8"), runArrays(Map.of("byteOrder", _ -> ByteOrder.nativeOrder())));
        }

        @Test
        void bytes_that_are_not_swapped_fail_ref_9() {
            assertFails(Set.of("REF-9"),
                    runArrays(Map.of("swapBytes", call -> ARRAYS.copy((NdArray) call.argument(0)))));
        }

        @Test
        void from_numpy_that_misreads_another_byte_order_fails_ref_10() {
            assertFails(Set.of("REF-10"), runTensors("adopt", misreading()));
        }

        @Test
        void tensor_that_misreads_another_byte_order_fails_ref_11_which_is_not_required() {
            assertFails(Set.of("REF-11"), runTensors("tensor", misreading()));
        }
    }

    @Nested
    class ReadOnly {

        @Test
        void a_protection_that_has_no_effect_fails_ref_12() {
            assertFails(Set.of("REF-12"), runArrays(Map.of("setWritable", _ -> null)));
        }

        @Test
        void a_view_that_does_not_inherit_the_protection_fails_ref_13() {
            assertFails(Set.of("REF-13"), runArrays(Map.of("select", call -> {
                NdArray array = (NdArray) call.argument(0);
                if (!array.isReadOnly()) {
                    return call.proceed();
                }
                array.setWritable(true);
                Object view = call.proceed();
                array.setWritable(false);
                return view;
            })));
        }

        @Test
        void a_protection_that_anybody_takes_back_fails_ref_14() {
            assertFails(Set.of("REF-14"), runArrays(Map.of("setWritable", call -> {
                try {
                    return call.proceed();
                } catch (InvocationTargetException e) {
                    return null;
                }
            })));
        }

        @Test
        void from_numpy_that_refuses_a_read_only_array_fails_ref_15_and_viw_36_which_are_not_required() {
            assertFails(Set.of("REF-15", "VIW-36"), runTensors("adopt", call -> {
                if (((SharedMemory) call.argument(0)).readOnly()) {
                    throw new TensorException(ErrorKind.READ_ONLY, "from_numpy: the array is read-only");
                }
                return call.proceed();
            }));
        }

        @Test
        void tensor_that_shares_a_read_only_array_fails_ref_16() {
            assertFails(Set.of("REF-16"), runTensors("tensor",
                    call -> call.argument(0) instanceof SharedMemory memory && memory.readOnly()
                            ? TENSORS.adopt(memory)
                            : call.proceed()));
        }
    }
}
