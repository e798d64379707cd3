package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Axes;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.view.NumPyShapes;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchShapes;
import org.tensortck.reference.torch.view.ViewFunctions;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Index;
import org.tensortck.spi.MemoryOrder;
import org.tensortck.spi.SharedMemory;
import org.tensortck.spi.TensorException;

/** Breaks the order of axes, shapes, axes of length one, repeated elements and contiguity; as {@link BrokenReferenceTest}. */
class BrokenViewsTest {
    private static final TorchShapes TENSOR_SHAPES = new TorchShapes();
    private static final NumPyShapes ARRAY_SHAPES = new NumPyShapes();

    private static Layout layout(Object object) {
        return (object instanceof Tensor tensor ? tensor.elements() : ((NdArray) object).elements()).layout();
    }

    private static Object copy(Object object) {
        return object instanceof Tensor tensor ? TENSORS.copy(tensor) : ARRAYS.copy((NdArray) object);
    }

    /** Returns another object over the same memory. */
    private static Object another(Object object) {
        List<Index> everything = List.of(new Index.Rest());
        return object instanceof Tensor tensor
                ? TENSORS.select(tensor, everything)
                : ARRAYS.select((NdArray) object, everything);
    }

    private static Object copied(Call call) throws ReflectiveOperationException {
        return copy(call.proceed());
    }

    private static Object anotherForTheSame(Call call) throws ReflectiveOperationException {
        Object result = call.proceed();
        return result.equals(call.argument(0)) ? another(result) : result;
    }

    /** Does nothing where something is refused. */
    private static Fault taking(ErrorKind kind) {
        return call -> {
            try {
                return call.proceed();
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                    return call.argument(0);
                }
                throw e;
            }
        };
    }

    @Nested
    class OrderOfAxes {

        @Test
        void a_permutation_of_a_tensor_that_copies_fails_viw_1() {
            assertFails(Set.of("VIW-1"), runTensors("permute", BrokenViewsTest::copied));
        }

        @Test
        void an_array_whose_swapped_axes_are_copied_fails_viw_2() {
            assertFails(Set.of("VIW-2"), runArrays(Map.of("swapAxes", BrokenViewsTest::copied)));
        }

        @Test
        void an_axis_that_is_taken_modulo_the_rank_fails_viw_4() {
            assertFails(Set.of("VIW-4"), runTensors("swapAxes", taking(ErrorKind.INDEX_OUT_OF_RANGE)));
        }

        @Test
        void an_axis_that_may_be_named_twice_fails_viw_5() {
            assertFails(Set.of("VIW-5"), runTensors("permute", taking(ErrorKind.INVALID_ARGUMENT)));
        }

        @Test
        void a_vector_that_is_its_own_matrix_transpose_fails_viw_6() {
            assertFails(Set.of("VIW-6"), runArrays(Map.of("matrixTranspose", taking(ErrorKind.SHAPE_MISMATCH))));
        }
    }

    @Nested
    class ShapesOfTensors {

        @Test
        void a_reshape_that_always_copies_fails_viw_7_viw_8_and_viw_14() {
            assertFails(Set.of("VIW-7", "VIW-8", "VIW-14"), runTensors("reshape", BrokenViewsTest::copied));
        }

        @Test
        void a_reshape_that_copies_whatever_has_gaps_fails_viw_8() {
            assertFails(Set.of("VIW-8"), runTensors("reshape",
                    call -> layout(call.argument(0)).isContiguous() ? call.proceed() : copied(call)));
        }

        @Test
        void raveling_that_leaves_gaps_fails_viw_9() {
            assertFails(Set.of("VIW-9"), runTensors("ravel",
                    call -> TENSOR_SHAPES.reshape((Tensor) call.argument(0), -1)));
        }

        @Test
        void a_view_that_copies_where_it_has_to_fails_viw_10() {
            assertFails(Set.of("VIW-10"), runTensors("view", call -> {
                long[] shape = (long[]) call.argument(1);
                return TENSOR_SHAPES.reshape((Tensor) call.argument(0), shape);
            }));
        }

        @Test
        void flattening_that_makes_a_new_tensor_of_a_vector_fails_viw_11_and_viw_44() {
            assertFails(Set.of("VIW-11", "VIW-44"), runTensors("flatten", BrokenViewsTest::anotherForTheSame));
        }

        @Test
        void a_shape_that_takes_some_of_the_elements_fails_viw_13() {
            assertFails(Set.of("VIW-13"), runTensors("reshape", taking(ErrorKind.SHAPE_MISMATCH)));
        }

        @Test
        void a_length_that_is_not_inferred_fails_viw_12() {
            assertFails(Set.of("VIW-12"), runArrays(Map.of("reshape", call -> {
                long[] shape = (long[]) call.argument(1);
                boolean refused = call.argument(2) == MemoryOrder.C
                        && Arrays.stream(shape).anyMatch(length -> length < 0);
                if (refused) {
                    throw new InvocationTargetException(
                            new TensorException(ErrorKind.SHAPE_MISMATCH, "reshape: a length is negative"));
                }
                return call.proceed();
            })));
        }

        @Test
        void a_new_axis_with_stride_zero_fails_viw_15_which_is_not_required() {
            assertFails(Set.of("VIW-15"), runTensors("unsqueeze", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                int axis = Axes.at("unsqueeze", layout(tensor).rank() + 1, ((long[]) call.argument(1))[0]);
                return layout(tensor).rank() == 0
                        ? call.proceed()
                        : tensor.view(layout(tensor).withUnitAxis(axis, 0), ViewFunctions.UNSQUEEZE);
            }));
        }
    }

    @Nested
    class ShapesOfArrays {

        @Test
        void a_reshape_that_always_copies_fails_viw_14_viw_16_viw_17_and_viw_20() {
            assertFails(Set.of("VIW-14", "VIW-16", "VIW-17", "VIW-20"),
                    runArrays(Map.of("reshape", BrokenViewsTest::copied)));
        }

        @Test
        void a_reshape_that_turns_round_what_runs_backwards_fails_viw_17() {
            assertFails(Set.of("VIW-17"), runArrays(Map.of("reshape", call -> {
                NdArray array = (NdArray) call.argument(0);
                boolean backwards = Arrays.stream(layout(array).strides()).anyMatch(stride -> stride < 0);
                return backwards ? copied(call) : call.proceed();
            })));
        }

        @Test
        void a_reshape_that_ignores_copy_fails_viw_19() {
            assertFails(Set.of("VIW-19"), runArrays(Map.of("reshape",
                    call -> ARRAY_SHAPES.reshape((NdArray) call.argument(0), (long[]) call.argument(1),
                            (MemoryOrder) call.argument(2), Optional.empty()))));
        }

        @Test
        void a_reshape_that_knows_row_major_order_only_fails_viw_20() {
            assertFails(Set.of("VIW-20"), runArrays(Map.of("reshape",
                    call -> call.argument(3).equals(Optional.empty())
                            ? ARRAY_SHAPES.reshape((NdArray) call.argument(0), (long[]) call.argument(1),
                                    MemoryOrder.C, Optional.empty())
                            : call.proceed())));
        }

        @Test
        void raveling_in_row_major_order_only_fails_viw_21() {
            assertFails(Set.of("VIW-21"), runArrays(Map.of("ravel",
                    call -> ARRAY_SHAPES.ravel((NdArray) call.argument(0), MemoryOrder.C))));
        }

        @Test
        void flattening_without_a_copy_fails_viw_22() {
            assertFails(Set.of("VIW-22"), runArrays(Map.of("flatten",
                    call -> ARRAY_SHAPES.ravel((NdArray) call.argument(0), (MemoryOrder) call.argument(1)))));
        }

        @Test
        void a_shape_that_cannot_be_set_fails_viw_23_which_is_not_required() {
            assertFails(Set.of("VIW-23"), runArrays(Map.of("setShape", _ -> null)));
        }
    }

    @Nested
    class UnitAxes {

        @Test
        void a_longer_axis_of_an_array_that_is_kept_fails_viw_26() {
            assertFails(Set.of("VIW-26"), runArrays(Map.of("squeeze", taking(ErrorKind.SHAPE_MISMATCH))));
        }

        @Test
        void a_new_axis_that_copies_fails_viw_27() {
            assertFails(Set.of("VIW-27"), runTensors("unsqueeze", BrokenViewsTest::copied));
        }

        @Test
        void new_axes_that_copy_fail_viw_28() {
            assertFails(Set.of("VIW-28"), runArrays(Map.of("unsqueeze", BrokenViewsTest::copied)));
        }

        @Test
        void a_new_object_for_what_has_enough_axes_fails_viw_29() {
            assertFails(Set.of("VIW-29"), runArrays(Map.of("atLeast", BrokenViewsTest::anotherForTheSame)));
        }
    }

    @Nested
    class RepeatedElements {

        @Test
        void shapes_that_are_aligned_at_the_first_axis_fail_viw_30() {
            assertFails(Set.of("VIW-30"), runTensorsThatChange("broadcastShapes",
                    (shape, _) -> ((long[]) shape).length > 3 ? new long[]{1} : shape));
        }

        @Test
        void an_expanded_tensor_with_elements_of_its_own_fails_viw_31() {
            assertFails(Set.of("VIW-31"), runTensors("broadcastTo", BrokenViewsTest::copied));
        }

        @Test
        void an_array_of_an_expanded_tensor_that_is_read_only_fails_viw_35() {
            assertFails(Set.of("VIW-35"), runTensorsThatChange("share", (shared, _) -> {
                SharedMemory memory = (SharedMemory) shared;
                boolean repeats = Arrays.stream(memory.byteStrides()).anyMatch(byteStride -> byteStride == 0);
                return memory.toBuilder().readOnly(repeats).build();
            }));
        }

        @Test
        void a_broadcast_array_that_can_be_written_fails_viw_32() {
            assertFails(Set.of("VIW-32"), runArrays(Map.of("broadcastTo", call -> {
                NdArray array = (NdArray) call.argument(0);
                return array.view(layout(call.proceed()));
            })));
        }

        @Test
        void shapes_that_do_not_fit_and_are_ignored_fail_viw_33() {
            assertFails(Set.of("VIW-33"), runTensors("broadcastTo", taking(ErrorKind.SHAPE_MISMATCH)));
        }

    }

    @Nested
    class Contiguity {

        @Test
        void a_stride_that_is_never_used_but_compared_fails_viw_37() {
            assertFails(Set.of("VIW-37"), runTensors("isContiguous", call -> {
                Layout layout = layout(call.argument(0));
                return Arrays.equals(layout.strides(), StrideRule.TORCH.fresh(layout.shape()));
            }));
        }

        @Test
        void column_major_that_means_transposed_fails_viw_38() {
            assertFails(Set.of("VIW-38"), runArrays(Map.of("isFortranContiguous",
                    call -> !layout(call.argument(0)).isContiguous())));
        }

        @Test
        void contiguous_that_always_copies_fails_viw_39_and_viw_44() {
            assertFails(Set.of("VIW-39", "VIW-44"), runTensors("contiguous", BrokenViewsTest::copied));
        }

        @Test
        void an_array_that_packs_what_has_more_than_three_axes_fails_viw_41() {
            assertFails(Set.of("VIW-41"), runTensorsThatChange("share", (shared, _) -> {
                SharedMemory memory = (SharedMemory) shared;
                return memory.shape().length > 3
                        ? ARRAYS.share(ARRAYS.copy(ARRAYS.adopt(memory)))
                        : memory;
            }));
        }

        @Test
        void contiguous_that_never_copies_fails_viw_40() {
            assertFails(Set.of("VIW-40"), runTensors("contiguous", call -> call.argument(0)));
        }
    }

    @Nested
    class InPlace {

        @Test
        void axes_that_do_not_change_in_place_fail_viw_42() {
            assertFails(Set.of("VIW-42"), runTensors("swapAxesInPlace", call -> {
                call.proceed();
                return call.proceed();
            }));
        }

        @Test
        void a_leaf_that_can_be_transposed_in_place_fails_viw_43() {
            assertFails(Set.of("VIW-43"), runTensors("transposeMatrixInPlace", taking(ErrorKind.REQUIRES_GRAD)));
        }

        @Test
        void a_view_that_leaves_the_graph_fails_viw_44() {
            assertFails(Set.of("VIW-44"), runTensorsThatChange("ravel",
                    (view, _) -> TENSORS.detach((Tensor) view)));
        }
    }
}
