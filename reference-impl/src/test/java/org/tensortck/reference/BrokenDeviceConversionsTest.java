package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.instead;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Change;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.memory.TorchContiguity;
import org.tensortck.spi.Device;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Index;

/** Breaks what brings tensors to another device and takes them out of the graph; as {@link BrokenReferenceTest}. */
class BrokenDeviceConversionsTest {

    private static Device device(Object tensor) {
        return ((Tensor) tensor).elements().device();
    }

    private static Object copyOfTheSource(Object result, Object source) {
        return result.equals(source) ? TENSORS.copy((Tensor) source) : result;
    }

    /** Does a conversion as if the last argument, whether to copy, were not there. */
    private static Object withoutCopy(Call call) throws ReflectiveOperationException {
        Object[] arguments = call.arguments().toArray();
        arguments[arguments.length - 1] = false;
        return call.method().invoke(call.target(), arguments);
    }

    @Nested
    class ToADevice {

        @Test
        void cpu_that_makes_a_view_of_what_is_in_the_host_fails_cpy_24() {
            assertFails(Set.of("CPY-24"), runTensorsThatChange("cpu",
                    (result, _) -> TENSORS.select((Tensor) result, List.of(new Index.Rest()))));
        }

        @Test
        void cpu_that_copies_what_is_in_the_host_fails_cpy_24_and_cpy_29() {
            assertFails(Set.of("CPY-24", "CPY-29"), runTensorsThatChange("cpu",
                    (result, arguments) -> copyOfTheSource(result, arguments[0])));
        }

        @Test
        void to_that_always_copies_fails_cpy_25() {
            assertFails(Set.of("CPY-25"), runTensorsThatChange("to",
                    (result, arguments) -> copyOfTheSource(result, arguments[0])));
        }

        @Test
        void to_of_another_tensor_that_always_copies_fails_cpy_25() {
            assertFails(Set.of("CPY-25"), runTensorsThatChange("toLike",
                    (result, arguments) -> copyOfTheSource(result, arguments[0])));
        }

        @Test
        void to_that_ignores_that_a_copy_is_asked_for_fails_cpy_26() {
            assertFails(Set.of("CPY-26"), runTensors("to", BrokenDeviceConversionsTest::withoutCopy));
        }

        @Test
        void a_copy_in_the_host_that_is_always_row_major_fails_cpy_26() {
            assertFails(Set.of("CPY-26"), runTensorsThatChange("to", (result, _) -> device(result).isHost()
                    ? new TorchContiguity().contiguous((Tensor) result)
                    : result));
        }

        @Test
        void a_copy_that_leaves_the_graph_fails_cpy_26_and_cpy_27() {
            assertFails(Set.of("CPY-26", "CPY-27"), runTensorsThatChange("to",
                    (result, arguments) -> result.equals(arguments[0]) ? result : TENSORS.detach((Tensor) result)));
        }
    }

    @Nested
    class Meta {

        @Test
        void a_tensor_on_meta_that_is_always_row_major_fails_cpy_27() {
            Change rowMajor = (result, arguments) -> device(result).isHost() || device(arguments[0]).equals(Device.META)
                    ? result
                    : TENSORS.empty(TENSORS.shape((Tensor) result), Optional.of(TENSORS.dtype((Tensor) result)),
                            Device.META);
            assertFails(Set.of("CPY-27"), runTensorsThatChange("to", rowMajor));
        }

        @Test
        void zeros_for_elements_that_there_are_not_fail_cpy_28() {
            assertFails(Set.of("CPY-28"), runTensors("cpu", instead(ErrorKind.NOT_HOST_MEMORY, call -> {
                Tensor tensor = (Tensor) call.argument(0);
                return TENSORS.empty(TENSORS.shape(tensor), Optional.of(TENSORS.dtype(tensor)), Device.CPU);
            })));
        }
    }

    @Nested
    class OutOfTheGraph {

        @Test
        void data_that_copies_fails_cpy_30() {
            assertFails(Set.of("CPY-30"), runTensorsThatChange("data",
                    (result, _) -> TENSORS.copy((Tensor) result)));
        }

        @Test
        void data_that_is_the_tensor_itself_fails_cpy_30() {
            assertFails(Set.of("CPY-30"), runTensors("data", call -> call.argument(0)));
        }

        @Test
        void detach_in_place_that_does_nothing_fails_cpy_31_and_cpy_32() {
            assertFails(Set.of("CPY-31", "CPY-32"), runTensors("detachInPlace", _ -> null));
        }

        @Test
        void detach_in_place_that_takes_new_memory_fails_cpy_31() {
            assertFails(Set.of("CPY-31"), runTensors("detachInPlace", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                call.proceed();
                tensor.setData(tensor.copy());
                return null;
            }));
        }

        @Test
        void a_view_that_may_be_detached_in_place_fails_cpy_32() {
            assertFails(Set.of("CPY-32"), runTensors("detachInPlace",
                    instead(ErrorKind.INVALID_ARGUMENT, _ -> null)));
        }
    }
}
