package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.compute.NumPyJoining;
import org.tensortck.reference.numpy.compute.NumPyRepeating;
import org.tensortck.reference.numpy.view.NumPyViews;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.compute.TorchJoining;
import org.tensortck.reference.torch.compute.TorchRearranging;
import org.tensortck.reference.torch.compute.TorchRepeating;
import org.tensortck.reference.torch.view.TorchViews;

/** Breaks what changes the order of elements, repeats them or joins them; as {@link BrokenReferenceTest}. */
class BrokenRearrangingTest {

    private static Object copyOfArray(Call call) throws ReflectiveOperationException {
        return ARRAYS.copy((NdArray) call.proceed());
    }

    private static Tensor tensor(Call call) {
        return (Tensor) call.argument(0);
    }

    private static NdArray array(Call call) {
        return (NdArray) call.argument(0);
    }

    /** Returns the tensor itself where it has the elements that the call gives in a copy. */
    private static Object sharedIfUnchanged(Call call) throws ReflectiveOperationException {
        Tensor copy = (Tensor) call.proceed();
        boolean unchanged = copy.toString().equals(tensor(call).toString());
        return unchanged ? TENSORS.select(tensor(call), List.of()) : copy;
    }

    @Nested
    class Order {

        @Test
        void flip_of_a_tensor_that_ignores_dimensions_fails_rrg_1() {
            assertFails(Set.of("RRG-1"), runTensors("flip", call -> {
                call.proceed();
                return TENSORS.copy(tensor(call));
            }));
        }

        @Test
        void flip_of_a_tensor_that_shares_what_stays_in_its_place_fails_rrg_1() {
            assertFails(Set.of("RRG-1"), runTensors("flip", BrokenRearrangingTest::sharedIfUnchanged));
        }

        @Test
        void flip_of_an_array_that_copies_fails_rrg_2() {
            assertFails(Set.of("RRG-2"), runArrays(Map.of("flip", BrokenRearrangingTest::copyOfArray)));
        }

        @Test
        void rot90_of_a_tensor_that_shares_what_stays_in_its_place_fails_rrg_3() {
            assertFails(Set.of("RRG-3"), runTensors("rot90", BrokenRearrangingTest::sharedIfUnchanged));
        }

        @Test
        void rot90_of_a_tensor_in_the_other_direction_fails_rrg_3() {
            assertFails(Set.of("RRG-3"), runTensors("rot90", call -> new TorchRearranging().rot90(tensor(call),
                    -(Long) call.argument(1), (long[]) call.argument(2))));
        }

        @Test
        void rot90_of_an_array_that_copies_fails_rrg_4() {
            assertFails(Set.of("RRG-4"), runArrays(Map.of("rot90", BrokenRearrangingTest::copyOfArray)));
        }

        @Test
        void roll_of_a_tensor_that_shares_what_stays_in_its_place_fails_rrg_5() {
            assertFails(Set.of("RRG-5"), runTensors("roll", BrokenRearrangingTest::sharedIfUnchanged));
        }

        @Test
        void roll_of_an_array_in_row_major_order_fails_rrg_6() {
            assertFails(Set.of("RRG-6"), runArrays(Map.of("roll", BrokenRearrangingTest::copyOfArray)));
        }
    }

    @Nested
    class Repetition {

        @Test
        void repeat_of_a_tensor_that_shares_what_appears_once_fails_rrg_7() {
            assertFails(Set.of("RRG-7"), runTensors("repeat", BrokenRearrangingTest::sharedIfUnchanged));
        }

        @Test
        void repeat_of_a_tensor_that_repeats_each_element_fails_rrg_7() {
            assertFails(Set.of("RRG-7"), runTensors("repeat", call -> {
                long[] repeats = (long[]) call.argument(1);
                return repeats.length == 1 && tensor(call).elements().layout().rank() == 1
                        ? new TorchRepeating().repeatInterleave(tensor(call), repeats[0], OptionalLong.of(0))
                        : call.proceed();
            }));
        }

        @Test
        void tile_of_a_tensor_that_shares_what_appears_once_fails_rrg_8() {
            assertFails(Set.of("RRG-8"), runTensors("tile", BrokenRearrangingTest::sharedIfUnchanged));
        }

        @Test
        void repeat_interleave_that_repeats_the_whole_fails_rrg_9() {
            assertFails(Set.of("RRG-9"), runTensors("repeatInterleave", call -> {
                Object sound = call.proceed();
                return call.argument(2).equals(OptionalLong.of(0))
                        ? new TorchRepeating().tile(tensor(call), new long[]{(Long) call.argument(1), 1})
                        : sound;
            }));
        }

        @Test
        void repeat_of_an_array_that_takes_the_first_number_only_fails_rrg_10() {
            assertFails(Set.of("RRG-10"), runArrays(Map.of("repeat", call -> new NumPyRepeating().repeat(array(call),
                    new long[]{((long[]) call.argument(1))[0]}, (OptionalLong) call.argument(2)))));
        }

        @Test
        void tile_of_an_array_in_row_major_order_fails_rrg_11() {
            assertFails(Set.of("RRG-11"), runArrays(Map.of("tile", BrokenRearrangingTest::copyOfArray)));
        }
    }

    @Nested
    class Joining {

        @Test
        void cat_of_a_single_tensor_that_shares_fails_rrg_12() {
            assertFails(Set.of("RRG-12"), runTensors("concatenate", call -> {
                List<?> parts = (List<?>) call.argument(0);
                return parts.size() == 1 ? TENSORS.select((Tensor) parts.getFirst(), List.of()) : call.proceed();
            }));
        }

        @Test
        void stack_of_tensors_along_the_first_dimension_alone_fails_rrg_13() {
            assertFails(Set.of("RRG-13"), runTensors("stack", call -> {
                Object sound = call.proceed();
                return call.argument(1).equals(0L) ? sound : TENSORS.copy(new TorchViews().transpose((Tensor) sound));
            }));
        }

        @Test
        void vstack_of_tensors_that_joins_vectors_fails_rrg_14() {
            assertFails(Set.of("RRG-14"), runTensors("vstack", call -> new TorchJoining().hstack(parts(call))));
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static List<Tensor> parts(Call call) {
            return (List<Tensor>) call.argument(0);
        }

        @Test
        void concatenate_in_row_major_order_fails_rrg_15() {
            assertFails(Set.of("RRG-15"), runArrays(Map.of("concatenate", BrokenRearrangingTest::copyOfArray)));
        }

        @Test
        void stack_of_arrays_along_the_first_axis_alone_fails_rrg_16() {
            assertFails(Set.of("RRG-16"), runArrays(Map.of("stack", call -> {
                Object sound = call.proceed();
                return call.argument(1).equals(0L) ? sound : new NumPyViews().transpose((NdArray) sound);
            })));
        }

        @Test
        void hstack_of_arrays_that_makes_rows_fails_rrg_17() {
            assertFails(Set.of("RRG-17"), runArrays(Map.of("hstack", call -> new NumPyJoining().vstack(arrays(call)))));
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static List<NdArray> arrays(Call call) {
            return (List<NdArray>) call.argument(0);
        }

        @Test
        void a_copy_outside_the_graph_fails_rrg_18() {
            assertFails(Set.of("RRG-18"), runTensors("roll", call -> ((Tensor) call.proceed()).detach()));
        }
    }
}
