package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.DType;
import org.tensortck.spi.Device;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Index;
import org.tensortck.spi.Indexing;
import org.tensortck.spi.Library;
import org.tensortck.spi.MemoryExport;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/** Breaks views, what is shared of them, what is refused, and how long memory lives; as {@link BrokenReferenceTest}. */
class BrokenSharingTest {

    private static SharedMemory described(SharedMemory memory, DType dtype, long[] shape, long[] byteStrides,
            long byteOffset) {
        return memory.toBuilder().elements(dtype, shape).byteStrides(byteStrides).byteOffset(byteOffset).build();
    }

    private static SharedMemory withoutOffset(SharedMemory memory) {
        return described(memory, memory.dtype(), memory.shape(), memory.byteStrides(), 0);
    }

    private static SharedMemory withDimension(SharedMemory memory) {
        return memory.shape().length > 0
                ? memory
                : described(memory, memory.dtype(), new long[]{1}, new long[]{memory.dtype().byteSize()},
                        memory.byteOffset());
    }

    private static SharedMemory packed(SharedMemory memory) {
        return ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory)));
    }

    private static SharedMemory withGapsPacked(SharedMemory memory) {
        return hasGaps(memory) ? packed(memory) : memory;
    }

    /** Returns whether more memory lies between the first and the last element than the elements need. */
    private static boolean hasGaps(SharedMemory memory) {
        long count = 1;
        long span = memory.dtype().byteSize();
        for (int axis = 0; axis < memory.shape().length; axis++) {
            count *= memory.shape()[axis];
            span += (memory.shape()[axis] - 1) * Math.abs(memory.byteStrides()[axis]);
        }
        return count > 0 && span > count * memory.dtype().byteSize();
    }

    private static boolean isNegative(SharedMemory memory) {
        return Arrays.stream(memory.byteStrides()).anyMatch(byteStride -> byteStride < 0);
    }

    private static boolean isEmpty(long[] shape) {
        return Arrays.stream(shape).anyMatch(length -> length == 0);
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Index> index(Object argument) {
        return (List<Index>) argument;
    }

    private static boolean hasRange(Object index) {
        return index(index).stream().anyMatch(Index.Range.class::isInstance);
    }

    /** Hands other memory than it was given to a method whose first argument is memory. */
    private static Fault taking(UnaryOperator<SharedMemory> change) {
        return call -> call.argument(0) instanceof SharedMemory memory
                ? call.proceedWith(change.apply(memory))
                : call.proceed();
    }

    @Nested
    class Views {

        @Test
        void a_slice_of_a_tensor_that_copies_fails_mem_6_and_cpx_13() {
            assertFails(Set.of("MEM-6", "CPX-13"), runTensorsThatChange("select",
                    (view, arguments) -> hasRange(arguments[1]) ? TENSORS.copy((Tensor) view) : view));
        }

        @Test
        void a_storage_offset_that_is_always_0_fails_mem_6() {
            assertFails(Set.of("MEM-6"), runTensors("offset", _ -> 0L));
        }

        @Test
        void a_slice_of_an_array_that_copies_fails_mem_7() {
            assertFails(Set.of("MEM-7"), runArrays(Map.of("select", call -> {
                NdArray view = (NdArray) call.proceed();
                return hasRange(call.argument(1)) ? ARRAYS.copy(view) : view;
            })));
        }

        @Test
        void a_tensor_that_is_sliced_backwards_fails_ref_7() {
            assertFails(Set.of("REF-7"), runTensors("select", call -> {
                boolean backwards = index(call.argument(1)).stream()
                        .anyMatch(item -> item instanceof Index.Range range && range.step().orElse(1) < 0);
                return backwards ? TENSORS.copy((Tensor) call.argument(0)) : call.proceed();
            }));
        }
    }

    @Nested
    class FromTensorToArray {

        @Test
        void numpy_that_loses_the_offset_fails_mem_8() {
            assertFails(Set.of("MEM-8"),
                    runTensorsThatChange("share", (memory, _) -> withoutOffset((SharedMemory) memory)));
        }

        @Test
        void numpy_that_copies_a_tensor_with_gaps_fails_mem_9() {
            assertFails(Set.of("MEM-9"),
                    runTensorsThatChange("share", (memory, _) -> withGapsPacked((SharedMemory) memory)));
        }

        @Test
        void numpy_that_copies_whatever_is_not_in_row_major_order_fails_mem_2_mem_4_mem_9_mem_22_and_viw_41() {
            assertFails(Set.of("MEM-2", "MEM-4", "MEM-9", "MEM-22", "VIW-41"),
                    runTensorsThatChange("share", (shared, _) -> {
                        SharedMemory memory = (SharedMemory) shared;
                        SharedMemory rowMajor = packed(memory);
                        boolean isRowMajor = Arrays.equals(memory.byteStrides(), rowMajor.byteStrides())
                                || isEmpty(memory.shape());
                        return isRowMajor ? memory : rowMajor;
                    }));
        }

        @Test
        void numpy_that_adds_a_dimension_to_a_tensor_without_one_fails_mem_10() {
            assertFails(Set.of("MEM-10"),
                    runTensorsThatChange("share", (memory, _) -> withDimension((SharedMemory) memory)));
        }

        @Test
        void numpy_that_forgets_the_shape_of_an_empty_tensor_fails_mem_11() {
            assertFails(Set.of("MEM-11"), runTensorsThatChange("share", (shared, _) -> {
                SharedMemory memory = (SharedMemory) shared;
                return isEmpty(memory.shape())
                        ? described(memory, memory.dtype(), new long[]{0}, new long[]{0}, 0)
                        : memory;
            }));
        }

        @Test
        void numpy_of_a_tensor_that_requires_gradients_fails_ref_1() {
            assertFails(Set.of("REF-1"), runTensors("share",
                    call -> call.proceedWith(TENSORS.detach((Tensor) call.argument(0)))));
        }

        @Test
        void detach_that_copies_fails_ref_2() {
            assertFails(Set.of("REF-2"),
                    runTensorsThatChange("detach", (tensor, _) -> TENSORS.copy((Tensor) tensor)));
        }

        @Test
        void bfloat16_that_is_not_refused_fails_ref_3() {
            assertFails(Set.of("REF-3"), runTensors("share", call -> {
                StridedElements elements = ((Tensor) call.argument(0)).elements();
                return elements.dtype() == DType.BFLOAT16
                        ? elements.share("numpy", false)
                        : call.proceed();
            }));
        }

        @Test
        void bfloat16_that_is_shared_as_int16_fails_ref_3() {
            assertFails(Set.of("REF-3"), runTensors("share", call -> {
                StridedElements elements = ((Tensor) call.argument(0)).elements();
                if (elements.dtype() != DType.BFLOAT16) {
                    return call.proceed();
                }
                SharedMemory memory = elements.share("numpy", false);
                return described(memory, DType.INT16, memory.shape(), memory.byteStrides(), memory.byteOffset());
            }));
        }

        @Test
        void bfloat16_that_is_converted_fails_ref_3() {
            assertFails(Set.of("REF-3"), runTensors("share", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                return call.proceedWith(
                        TENSORS.dtype(tensor) == DType.BFLOAT16 ? TENSORS.cast(tensor, DType.FLOAT32) : tensor);
            }));
        }
    }

    @Nested
    class FromArrayToTensor {

        @Test
        void from_numpy_that_loses_the_offset_fails_cpy_34_and_mem_13() {
            assertFails(Set.of("CPY-34", "MEM-13"), runTensors("adopt", taking(
                    memory -> isNegative(memory) || isEmpty(memory.shape()) ? memory : withoutOffset(memory))));
        }

        @Test
        void from_numpy_that_shows_the_offset_of_the_array_fails_cpx_5_mem_14_and_pce_21() {
            IdentityHashMap<Object, Long> offsets = new IdentityHashMap<>();
            assertFails(Set.of("CPX-5", "MEM-14", "PCE-21"), runTensors(Map.of("adopt", call -> {
                SharedMemory memory = (SharedMemory) call.argument(0);
                Object tensor = call.proceed();
                offsets.put(tensor, memory.byteOffset() / memory.dtype().byteSize());
                return tensor;
            }, "offset", call -> offsets.containsKey(call.argument(0))
                    ? offsets.get(call.argument(0))
                    : call.proceed())));
        }

        @Test
        void from_numpy_that_copies_an_array_with_gaps_fails_mem_15() {
            assertFails(Set.of("MEM-15"), runTensors("adopt",
                    taking(memory -> isNegative(memory) ? memory : withGapsPacked(memory))));
        }

        @Test
        void from_numpy_that_adds_a_dimension_to_an_array_without_one_fails_mem_16() {
            assertFails(Set.of("MEM-16"), runTensors("adopt", taking(BrokenSharingTest::withDimension)));
        }

        @Test
        void from_numpy_that_refuses_an_array_without_elements_fails_mem_17() {
            assertFails(Set.of("MEM-17"), runTensors("adopt", taking(memory -> {
                if (isEmpty(memory.shape())) {
                    throw new TensorException(ErrorKind.INVALID_MEMORY, "from_numpy: the array has no elements");
                }
                return memory;
            })));
        }

        @Test
        void from_numpy_that_copies_an_array_with_a_negative_stride_fails_ref_4() {
            assertFails(Set.of("REF-4"),
                    runTensors("adopt", taking(memory -> isNegative(memory) ? packed(memory) : memory)));
        }

        @Test
        void from_dlpack_that_copies_an_array_with_a_negative_stride_fails_ref_26() {
            assertFails(Set.of("REF-26"),
                    runTensors("fromDlpack", taking(memory -> isNegative(memory) ? packed(memory) : memory)));
        }

        @Test
        void from_numpy_that_rounds_strides_to_whole_elements_fails_ref_23() {
            assertFails(Set.of("REF-23"), runTensors("adopt", taking(memory -> {
                long byteSize = memory.dtype().byteSize();
                long[] rounded = Arrays.stream(memory.byteStrides())
                        .map(byteStride -> byteStride - byteStride % byteSize)
                        .toArray();
                return described(memory, memory.dtype(), memory.shape(), rounded, memory.byteOffset());
            })));
        }

        @Test
        void as_tensor_that_copies_an_array_with_gaps_fails_cpy_8_and_pce_21() {
            assertFails(Set.of("CPY-8", "PCE-21"), runTensors("asTensor",
                    taking(memory -> isNegative(memory) ? memory : withGapsPacked(memory))));
        }

        @Test
        void as_tensor_that_copies_an_array_with_a_negative_stride_fails_ref_5_and_ref_6() {
            assertFails(Set.of("REF-5", "REF-6"),
                    runTensors("asTensor", taking(memory -> isNegative(memory) ? packed(memory) : memory)));
        }

        @Test
        void tensor_that_copies_an_array_with_a_negative_stride_fails_ref_6_which_is_not_required() {
            assertFails(Set.of("REF-6"),
                    runTensors("tensor", taking(memory -> isNegative(memory) ? packed(memory) : memory)));
        }

        @Test
        void tensor_that_leaves_gaps_in_the_copy_fails_cpy_9() {
            assertFails(Set.of("CPY-9"), runTensorsThatChange("tensor",
                    (copy, arguments) -> arguments[0] instanceof SharedMemory array && hasGaps(array)
                            ? withGaps((Tensor) copy)
                            : copy));
        }

        private static Tensor withGaps(Tensor tensor) {
            long[] shape = TENSORS.shape(tensor);
            long[] wide = Arrays.copyOf(shape, shape.length + 1);
            wide[shape.length] = 2;
            Tensor result = TENSORS.select(
                    TENSORS.empty(wide, Optional.of(TENSORS.dtype(tensor)), Device.CPU),
                    List.of(new Index.Rest(), new Index.At(0)));
            TENSORS.assign(result, List.of(new Index.Rest()), tensor);
            return result;
        }

        @Test
        void tensor_that_copies_in_row_major_order_fails_cpy_10_which_is_not_required() {
            assertFails(Set.of("CPY-10"), runTensors("tensor",
                    taking(memory -> isNegative(memory) || isEmpty(memory.shape()) ? memory : packed(memory))));
        }
    }

    @Nested
    class Lifetimes {

        /** Takes memory back when it has been shared: the next object of the same layout and dtype is made in it. */
        private static <X, L extends Library<X> & Indexing<X> & MemoryExport<X>> Map<String, Fault> memoryTakenBack(
                L library,
                Class<X> type,
                Function<X, long[]> strides) {
            AtomicReference<X> shared = new AtomicReference<>();
            Fault share = call -> {
                Object memory = call.proceed();
                shared.set(type.cast(call.argument(0)));
                return memory;
            };
            Fault create = call -> {
                X fresh = type.cast(call.proceed());
                X taken = shared.get();
                boolean fits = taken != null && library.dtype(taken) == library.dtype(fresh)
                        && Arrays.equals(library.shape(taken), library.shape(fresh))
                        && Arrays.equals(strides.apply(taken), strides.apply(fresh))
                        && library.memory(taken).byteOrder() == library.memory(fresh).byteOrder();
                if (!fits) {
                    return fresh;
                }
                shared.set(null);
                try {
                    library.assign(taken, List.of(new Index.Rest()), fresh);
                } catch (TensorException e) {
                    // Of another scenario: it is read-only or a leaf.
                    return fresh;
                }
                return library.select(taken, List.of(new Index.Rest()));
            };
            return Map.of("share", share, "create", create);
        }

        @Test
        void a_tensor_in_memory_that_an_array_still_uses_fails_lif_2_and_mem_12() {
            assertFails(Set.of("LIF-2", "MEM-12"),
                    runTensors(memoryTakenBack(TENSORS, Tensor.class, TENSORS::strides)));
        }

        @Test
        void an_array_in_memory_that_a_tensor_still_uses_fails_lif_2_and_mem_18() {
            assertFails(Set.of("LIF-2", "MEM-18"),
                    runArrays(memoryTakenBack(ARRAYS, NdArray.class, ARRAYS::byteStrides)));
        }
    }
}
