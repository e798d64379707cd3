package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.instead;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.index.AdvancedIndex;
import org.tensortck.reference.index.IndexRule;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchViews;
import org.tensortck.spi.DType;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.Index;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.Values;

/** Breaks what objects between the brackets select, and the functions that select; as {@link BrokenReferenceTest}. */
class BrokenIndexingTest {
    private static final Index ALL = new Index.Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Index> index(Call call) {
        return (List<Index>) call.argument(1);
    }

    private static boolean isTensor(Index item, Predicate<Tensor> kind) {
        return item instanceof Index.Advanced(Object indices) && kind.test((Tensor) indices);
    }

    private static boolean isArray(Index item, Predicate<NdArray> kind) {
        return item instanceof Index.Advanced(Object indices) && kind.test((NdArray) indices);
    }

    private static boolean isMask(Tensor tensor) {
        return TENSORS.dtype(tensor) == DType.BOOL && rank(tensor) > 0;
    }

    private static boolean isPositions(Tensor tensor) {
        return TENSORS.dtype(tensor) == DType.INT64 && rank(tensor) > 0;
    }

    private static int rank(Tensor tensor) {
        return TENSORS.shape(tensor).length;
    }

    /** Selects with another index than it was given. */
    private static Fault selecting(UnaryOperator<List<Index>> change) {
        return call -> call.method().invoke(call.target(), call.argument(0), change.apply(index(call)));
    }

    private static List<Index> each(List<Index> index, UnaryOperator<Index> change) {
        return index.stream().map(change).toList();
    }

    private static Tensor reversed(Tensor vector) {
        List<Scalar> elements = vector.elements().toList("test");
        Collections.reverse(elements);
        return TENSORS.create(new Values(Arrays.stream(TENSORS.shape(vector)).boxed().toList(), elements),
                Optional.of(TENSORS.dtype(vector)));
    }

    /** Selects everything where an object of the index is over memory of the other side. */
    private static Map<String, Fault> everythingWhereAdopted() {
        Set<Object> adopted = Collections.newSetFromMap(new IdentityHashMap<>());
        Fault adopt = call -> {
            Object object = call.proceed();
            adopted.add(object);
            return object;
        };
        Fault select = call -> index(call).stream()
                .anyMatch(item -> item instanceof Index.Advanced(Object indices) && adopted.contains(indices))
                        ? call.argument(0)
                        : call.proceed();
        return Map.of("adopt", adopt, "select", select);
    }

    @Nested
    class ObjectsOfTheOtherSide {

        @Test
        void an_array_that_ignores_a_tensor_in_the_index_fails_idx_15() {
            assertFails(Set.of("IDX-15"), runArrays(everythingWhereAdopted()));
        }

        @Test
        void a_tensor_that_ignores_an_array_in_the_index_fails_idx_16() {
            assertFails(Set.of("IDX-16"), runTensors(everythingWhereAdopted()));
        }
    }

    @Nested
    class EmptyRanges {

        @Test
        void a_range_that_selects_everything_in_place_of_nothing_fails_idx_26_mem_11_viw_37_asg_9_and_ref_24() {
            assertFails(Set.of("IDX-26", "ASG-9", "REF-24", "MEM-11", "VIW-37"), runTensors("select", call -> {
                Tensor selected = (Tensor) call.proceed();
                boolean ranges = index(call).stream().allMatch(Index.Range.class::isInstance);
                return ranges && selected.elements().layout().count() == 0 ? call.argument(0) : selected;
            }));
        }
    }

    @Nested
    class Masks {

        @Test
        void a_mask_of_all_axes_that_selects_from_the_end_fails_idx_1() {
            assertFails(Set.of("IDX-1"), runTensorsThatChange("select", (selected, arguments) -> {
                List<?> items = (List<?>) arguments[1];
                boolean masked = items.size() == 1 && isTensor((Index) items.getFirst(),
                        mask -> isMask(mask) && rank(mask) == rank((Tensor) arguments[0]));
                return masked ? reversed((Tensor) selected) : selected;
            }));
        }

        @Test
        void a_mask_of_rows_that_is_ignored_fails_idx_2() {
            assertFails(Set.of("IDX-2"), runTensorsThatChange("select", (selected, arguments) -> {
                List<?> items = (List<?>) arguments[1];
                boolean masked = items.size() == 1 && isTensor((Index) items.getFirst(),
                        mask -> isMask(mask) && rank(mask) < rank((Tensor) arguments[0]));
                return masked ? TENSORS.copy((Tensor) arguments[0]) : selected;
            }));
        }

        @Test
        void a_bool_that_is_ignored_fails_idx_3_and_idx_9() {
            assertFails(Set.of("IDX-3", "IDX-9"), runTensors("select", selecting(index -> index.stream().filter(
                    item -> index.size() > 2
                            || !isTensor(item, bool -> TENSORS.dtype(bool) == DType.BOOL && rank(bool) == 0))
                    .toList())));
        }

        @Test
        void a_mask_of_another_shape_that_selects_everything_fails_idx_4() {
            assertFails(Set.of("IDX-4"), runTensors("select", call -> index(call).stream().filter(
                    item -> isTensor(item, BrokenIndexingTest::isMask)).count() == 1
                            ? instead(ErrorKind.SHAPE_MISMATCH, refused -> TENSORS.copy((Tensor) refused.argument(0)))
                                    .apply(call)
                            : call.proceed()));
        }

        @Test
        void uint8_that_is_positions_to_a_tensor_fails_idx_17_which_is_not_required() {
            assertFails(Set.of("IDX-17"), runTensors("select", selecting(index -> each(index,
                    item -> isTensor(item, tensor -> TENSORS.dtype(tensor) == DType.UINT8)
                            ? new Index.Advanced(
                                    TENSORS.cast((Tensor) ((Index.Advanced) item).indices(), DType.INT64))
                            : item))));
        }

        @Test
        void uint8_that_is_a_mask_to_an_array_fails_idx_18() {
            assertFails(Set.of("IDX-18"), runArrays(Map.of("select", selecting(index -> each(index,
                    item -> isArray(item, array -> ARRAYS.dtype(array) == DType.UINT8)
                            ? new Index.Advanced(
                                    ARRAYS.cast((NdArray) ((Index.Advanced) item).indices(), DType.BOOL))
                            : item)))));
        }
    }

    @Nested
    class Positions {

        @Test
        void positions_that_are_taken_from_the_end_fail_idx_5() {
            assertFails(Set.of("IDX-5"), runTensors("select", selecting(index -> each(index,
                    item -> isTensor(item, BrokenIndexingTest::isPositions)
                            ? new Index.Advanced(reversed((Tensor) ((Index.Advanced) item).indices()))
                            : item))));
        }

        @Test
        void an_array_of_positions_in_order_that_makes_a_view_fails_idx_5() {
            assertFails(Set.of("IDX-5"), runArrays(Map.of("select", call -> {
                boolean inOrder = index(call).size() == 1 && isArray(index(call).getFirst(),
                        array -> ARRAYS.dtype(array) == DType.INT64
                                && array.elements().toList("test").equals(List.of(Scalar.of(0), Scalar.of(1))));
                return inOrder
                        ? ARRAYS.select((NdArray) call.argument(0), List.of(new Index.Range(OptionalLong.of(0),
                                OptionalLong.of(2), OptionalLong.empty())))
                        : call.proceed();
            })));
        }

        @Test
        void no_positions_that_select_everything_fail_idx_6_and_asg_9() {
            assertFails(Set.of("IDX-6", "ASG-9"), runTensors("select", selecting(index -> each(index,
                    item -> isTensor(item, tensor -> isPositions(tensor) && TENSORS.shape(tensor)[0] == 0)
                            ? ALL
                            : item))));
        }

        @Test
        void a_position_outside_the_axis_that_selects_the_first_fails_idx_7_ref_24_and_typ_2() {
            assertFails(Set.of("IDX-7", "REF-24", "TYP-2"), runTensors("select", call -> index(call).size() <= rank(
                    (Tensor) call.argument(0))
                            ? instead(ErrorKind.INDEX_OUT_OF_RANGE, refused -> refused.method().invoke(
                                    refused.target(), refused.argument(0), List.of(new Index.At(0)))).apply(call)
                            : call.proceed()));
        }

        @Test
        void lists_that_select_a_grid_fail_idx_8_and_idx_9() {
            assertFails(Set.of("IDX-8", "IDX-9"), runTensors("select", call -> {
                List<Index> items = index(call);
                boolean lists = items.size() == 2 && items.stream().allMatch(
                        item -> isTensor(item, tensor -> isPositions(tensor) && rank(tensor) == 1));
                Object rows = lists
                        ? TENSORS.select((Tensor) call.argument(0), List.of(items.getFirst(), new Index.Rest()))
                        : null;
                return lists ? TENSORS.select((Tensor) rows, List.of(ALL, items.getLast())) : call.proceed();
            }));
        }

        @Test
        void objects_that_are_kept_apart_by_a_range_but_stand_in_place_fail_idx_10() {
            assertFails(Set.of("IDX-10"), runTensorsThatChange("select", (selected, arguments) -> {
                List<?> items = (List<?>) arguments[1];
                boolean apart = items.size() == 3 && items.get(1).equals(ALL)
                        && items.stream().filter(Index.Advanced.class::isInstance).count() == 2;
                return apart ? new TorchViews().transpose((Tensor) selected) : selected;
            }));
        }

        @Test
        void a_tensor_that_broadcasts_positions_with_objects_fails_idx_11() {
            assertFails(Set.of("IDX-11"), runTensors("select", selecting(index -> AdvancedIndex.is(index)
                    ? each(index, item -> item instanceof Index.At(long position)
                            ? new Index.Advanced(TENSORS.create(
                                    new Values(List.of(1L), List.of(Scalar.of(position))), Optional.of(DType.INT64)))
                            : item)
                    : index)));
        }

        @Test
        void an_array_that_selects_positions_first_fails_idx_12() {
            assertFails(Set.of("IDX-12"), runArrays(Map.of("select", call -> {
                List<Index> items = index(call);
                boolean first = items.size() > 2 && items.getFirst() instanceof Index.At && AdvancedIndex.is(items)
                        && items.contains(ALL);
                return first
                        ? ARRAYS.select(ARRAYS.select((NdArray) call.argument(0), List.of(items.getFirst())),
                                items.subList(1, items.size()))
                        : call.proceed();
            })));
        }

        @Test
        void an_integer_without_dimensions_that_copies_fails_idx_13() {
            assertFails(Set.of("IDX-13"), runTensorsThatChange("select",
                    (selected, arguments) -> AdvancedIndex.is(IndexRule.TORCH.plain(items(arguments)))
                            || !AdvancedIndex.is(items(arguments))
                                    ? selected
                                    : TENSORS.copy((Tensor) selected)));
        }

        @SuppressWarnings("unchecked") // the SPI says so
        private static List<Index> items(Object[] arguments) {
            return (List<Index>) arguments[1];
        }

        @Test
        void an_array_without_dimensions_that_makes_a_view_fails_idx_14() {
            assertFails(Set.of("IDX-14"), runArrays(Map.of("select", selecting(index -> each(index,
                    item -> isArray(item, array -> ARRAYS.dtype(array) == DType.INT64
                            && ARRAYS.shape(array).length == 0)
                                    ? new Index.At(org.tensortck.reference.index.IntegerIndices.of("test",
                                            ((NdArray) ((Index.Advanced) item).indices()).elements()).at(0))
                                    : item)))));
        }
    }

    @Nested
    class Brackets {

        @Test
        void floats_that_are_cut_off_fail_idx_19() {
            assertFails(Set.of("IDX-19"), runTensors("select", call -> AdvancedIndex.is(index(call))
                    ? instead(ErrorKind.INVALID_INDEX, refused -> TENSORS.copy((Tensor) refused.argument(0)))
                            .apply(call)
                    : call.proceed()));
        }

        @Test
        void a_step_of_0_that_is_1_fails_idx_20() {
            assertFails(Set.of("IDX-20"), runTensors("select", selecting(index -> each(index,
                    item -> item instanceof Index.Range(var start, var stop, var step) && step.orElse(1) == 0
                            ? new Index.Range(start, stop, OptionalLong.empty())
                            : item))));
        }

        @Test
        void a_second_ellipsis_that_an_array_ignores_fails_idx_21() {
            assertFails(Set.of("IDX-21"), runArrays(Map.of("select",
                    selecting(index -> index.stream().filter(Index.Rest.class::isInstance).count() > 1
                            ? List.of(new Index.Rest())
                            : index))));
        }

        @Test
        void more_items_than_axes_that_are_ignored_fail_idx_22() {
            assertFails(Set.of("IDX-22"), runTensors("select", call -> index(call).size() > rank(
                    (Tensor) call.argument(0))
                            ? instead(ErrorKind.INDEX_OUT_OF_RANGE, refused -> refused.argument(0)).apply(call)
                            : call.proceed()));
        }

        @Test
        void a_new_axis_that_copies_fails_idx_23_and_lif_4_and_pce_23() {
            assertFails(Set.of("IDX-23", "LIF-4", "PCE-23"), runTensorsThatChange("select",
                    (selected, arguments) -> ((List<?>) arguments[1]).contains(new Index.NewDimension())
                            ? TENSORS.copy((Tensor) selected)
                            : selected));
        }

        @Test
        void an_ellipsis_in_front_that_copies_fails_idx_24() {
            assertFails(Set.of("IDX-24"), runTensorsThatChange("select",
                    (selected, arguments) -> ((List<?>) arguments[1]).size() > 1
                            && ((List<?>) arguments[1]).contains(new Index.Rest())
                            && ((List<?>) arguments[1]).getLast() instanceof Index.At
                                    ? TENSORS.copy((Tensor) selected)
                                    : selected));
        }

        @Test
        void an_empty_tuple_that_copies_fails_idx_25() {
            assertFails(Set.of("IDX-25"), runTensorsThatChange("select",
                    (selected, arguments) -> ((List<?>) arguments[1]).isEmpty()
                            ? TENSORS.copy((Tensor) selected)
                            : selected));
        }
    }

    @Nested
    class Functions {

        @ParameterizedTest
        @CsvSource({"indexSelect, IDX-27", "take, IDX-28", "gather, IDX-29", "maskedSelect, IDX-30", "nonzero, IDX-31"})
        void a_function_of_tensors_that_returns_its_input_fails_its_requirement(String method, String requirement) {
            assertFails(Set.of(requirement), runTensorsThatChange(method, (_, arguments) -> arguments[0]));
        }

        @ParameterizedTest
        @CsvSource({"take, 0, IDX-32", "compress, 1, IDX-33"})
        void a_function_of_arrays_that_returns_its_input_fails_its_requirement(String method, int place,
                String requirement) {
            assertFails(Set.of(requirement), runArrays(Map.of(method, call -> {
                call.proceed();
                return call.argument(place);
            })));
        }

        @Test
        void np_nonzero_that_returns_a_matrix_fails_idx_34() {
            assertFails(Set.of("IDX-34"), runArrays(Map.of("nonzero", call -> {
                call.proceed();
                return List.of(call.argument(0));
            })));
        }

        @Test
        void a_position_that_is_not_there_fails_idx_35() {
            Fault ignored = instead(ErrorKind.INDEX_OUT_OF_RANGE, call -> call.argument(0));
            assertFails(Set.of("IDX-35"),
                    runTensors(Map.of("indexSelect", ignored, "take", ignored, "gather", ignored)));
        }

        @Test
        void an_index_of_bools_that_is_taken_fails_idx_36() {
            Fault ignored = instead(ErrorKind.INVALID_INDEX, call -> call.argument(0));
            assertFails(Set.of("IDX-36"), runTensors(Map.of("indexSelect", ignored, "take", ignored)));
        }
    }
}
