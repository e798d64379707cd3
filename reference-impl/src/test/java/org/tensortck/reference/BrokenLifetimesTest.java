package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.Device;
import org.tensortck.spi.Index;
import org.tensortck.spi.SharedMemory;

/** Breaks how long memory lives, and what becomes of it when an object is resized; as {@link BrokenReferenceTest}. */
class BrokenLifetimesTest {
    private static final List<Index> EVERYTHING = List.of(new Index.Rest());

    /** Makes the next tensor of a shape and dtype in the memory of one that was viewed. */
    @Test
    void a_tensor_in_memory_that_a_view_still_uses_fails_cpx_7_cpx_10_cpx_13_cpx_15_lif_1_mem_12_and_viw_42() {
        AtomicReference<Tensor> viewed = new AtomicReference<>();
        Fault select = call -> {
            viewed.set((Tensor) call.argument(0));
            return call.proceed();
        };
        Fault create = call -> {
            Tensor fresh = (Tensor) call.proceed();
            Tensor taken = viewed.getAndSet(null);
            boolean fits = taken != null && TENSORS.dtype(taken) == TENSORS.dtype(fresh)
                    && Arrays.equals(TENSORS.shape(taken), TENSORS.shape(fresh));
            if (!fits) {
                return fresh;
            }
            TENSORS.assign(TENSORS.detach(taken), EVERYTHING, fresh);
            return TENSORS.detach(taken);
        };
        assertFails(Set.of("CPX-7", "CPX-10", "CPX-13", "CPX-15", "MEM-12", "LIF-1", "VIW-42"),
                runTensors(Map.of("select", select, "create", create)));
    }

    @Test
    void memory_that_a_buffer_still_uses_fails_lif_2() {
        AtomicReference<SharedMemory> used = new AtomicReference<>();
        Fault fromBuffer = call -> {
            used.set((SharedMemory) call.argument(0));
            return call.proceed();
        };
        Fault create = call -> {
            NdArray fresh = (NdArray) call.proceed();
            SharedMemory memory = used.getAndSet(null);
            boolean fits = memory != null && !memory.readOnly() && memory.dtype() == ARRAYS.dtype(fresh)
                    && Arrays.equals(memory.shape(), ARRAYS.shape(fresh));
            if (!fits) {
                return fresh;
            }
            NdArray taken = ARRAYS.adopt(memory);
            ARRAYS.assign(taken, EVERYTHING, fresh);
            return taken;
        };
        assertFails(Set.of("LIF-2"), runArrays(Map.of("fromBuffer", fromBuffer, "create", create)));
    }

    @Test
    void from_numpy_that_remembers_the_tensor_of_an_array_fails_lif_3() {
        AtomicReference<Tensor> last = new AtomicReference<>();
        assertFails(Set.of("LIF-3"), runTensors("adopt", call -> {
            Tensor tensor = (Tensor) call.proceed();
            Tensor known = last.getAndSet(tensor);
            boolean same = known != null && tensor.elements().address("adopt") != 0
                    && known.elements().address("adopt") == tensor.elements().address("adopt")
                    && known.elements().layout().equals(tensor.elements().layout());
            return same ? last.updateAndGet(_ -> known) : tensor;
        }));
    }

    @Test
    void set_to_that_only_compares_addresses_fails_lif_3_and_lif_4() {
        assertFails(Set.of("LIF-3", "LIF-4"), runTensors("isSetTo", call -> ((Tensor) call.argument(0)).elements()
                .address("is_set_to") == ((Tensor) call.argument(1)).elements().address("is_set_to")));
    }

    @Test
    void a_data_pointer_to_the_start_of_the_storage_fails_lif_5() {
        assertFails(Set.of("LIF-5"), runTensors("dataPointer", call -> {
            Tensor tensor = (Tensor) call.argument(0);
            return (long) call.proceed() - TENSORS.offset(tensor) * TENSORS.dtype(tensor).byteSize();
        }));
    }

    @Test
    void a_tensor_of_fewer_elements_that_is_refused_fails_lif_6() {
        assertFails(Set.of("LIF-6"), runTensors("resize", call -> {
            long[] shape = (long[]) call.argument(1);
            boolean fewer = Arrays.stream(shape).reduce(1, (x, y) -> x * y) < count((Tensor) call.argument(0));
            return fewer && shape.length == 2 ? null : call.proceed();
        }));
    }

    private static long count(Tensor tensor) {
        return tensor.elements().layout().count();
    }

    @Test
    void a_storage_that_grows_for_one_tensor_only_fails_lif_7() {
        assertFails(Set.of("LIF-7"), runTensors("resize", call -> {
            Tensor tensor = (Tensor) call.argument(0);
            long[] shape = (long[]) call.argument(1);
            boolean grows = shape.length == 1 && shape[0] == 100;
            if (!grows) {
                return call.proceed();
            }
            Tensor larger = TENSORS.empty(shape, Optional.of(TENSORS.dtype(tensor)), Device.CPU);
            tensor.setData(larger);
            return null;
        }));
    }

    @Test
    void a_shared_storage_that_grows_fails_lif_8() {
        assertFails(Set.of("LIF-8"), runTensors("resize", call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                Tensor tensor = (Tensor) call.argument(0);
                if (TENSORS.requiresGrad(tensor)) {
                    throw e;
                }
                tensor.setData(
                        TENSORS.empty((long[]) call.argument(1), Optional.of(TENSORS.dtype(tensor)), Device.CPU));
                return null;
            }
        }));
    }

    @Test
    void a_shared_array_that_ignores_another_number_of_elements_fails_lif_9() {
        assertFails(Set.of("LIF-9"), runArrays(Map.of("resize", call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                return null;
            }
        })));
    }

    @Test
    void an_array_that_keeps_its_shape_fails_lif_10() {
        assertFails(Set.of("LIF-10"), runArrays(Map.of("resize", call -> {
            NdArray array = (NdArray) call.argument(0);
            long count = Arrays.stream((long[]) call.argument(1)).reduce(1, (x, y) -> x * y);
            return count == array.elements().layout().count() ? null : call.proceed();
        })));
    }

    @Test
    void data_that_copies_fails_lif_11_and_lif_12() {
        assertFails(Set.of("LIF-11", "LIF-12"), runTensors("setData", call -> {
            ((Tensor) call.argument(0)).setData(TENSORS.copy((Tensor) call.argument(1)));
            return null;
        }));
    }

    @Test
    void set_that_takes_another_dtype_fails_lif_12() {
        assertFails(Set.of("LIF-12"), runTensors("set", call -> {
            ((Tensor) call.argument(0)).setData((Tensor) call.argument(1));
            return null;
        }));
    }
}
