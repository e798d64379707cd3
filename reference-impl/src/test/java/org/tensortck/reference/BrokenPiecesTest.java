package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.BrokenReference.runTensorsThatChange;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Call;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.view.NumPySplitting;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.view.TorchDiagonals;
import org.tensortck.reference.torch.view.TorchSplitting;
import org.tensortck.reference.torch.view.TorchWindows;
import org.tensortck.spi.Cuts;
import org.tensortck.spi.ErrorKind;
import org.tensortck.spi.TensorException;

/** Breaks pieces, diagonals and windows; as {@link BrokenReferenceTest}. */
class BrokenPiecesTest {

    private static Object copyOfTensor(Call call) throws ReflectiveOperationException {
        return TENSORS.copy((Tensor) call.proceed());
    }

    private static Object copiesOfTensors(Call call) throws ReflectiveOperationException {
        return tensors(call.proceed()).stream().map(TENSORS::copy).toList();
    }

    private static Object copiesOfArrays(Call call) throws ReflectiveOperationException {
        return arrays(call.proceed()).stream().map(ARRAYS::copy).toList();
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<Tensor> tensors(Object pieces) {
        return (List<Tensor>) pieces;
    }

    @SuppressWarnings("unchecked") // the SPI says so
    private static List<NdArray> arrays(Object pieces) {
        return (List<NdArray>) pieces;
    }

    /** Returns the array with another answer to whether it is read-only. */
    private static NdArray readOnly(Object array, boolean readOnly) {
        NdArray other = NdArray.owning(((NdArray) array).elements());
        return readOnly ? other.asReadOnly() : other;
    }

    /** Returns what the call does, or something else in place of a refusal of one kind. */
    private static Object instead(ErrorKind kind, Call call, Object other) throws ReflectiveOperationException {
        try {
            return call.proceed();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TensorException refusal && refusal.kind() == kind) {
                return other;
            }
            throw e;
        }
    }

    @Nested
    class OfTensors {

        @Test
        void split_that_copies_fails_pce_1_and_pce_2() {
            assertFails(Set.of("PCE-1", "PCE-2"),
                    runTensors("split", BrokenPiecesTest::copiesOfTensors));
        }

        @Test
        void split_by_a_number_of_pieces_fails_pce_1() {
            assertFails(Set.of("PCE-1"), runTensors("split", call -> {
                boolean byLength = call.argument(1) instanceof Long length && length > 0;
                return byLength
                        ? new TorchSplitting().tensorSplit((Tensor) call.argument(0),
                                new Cuts.Sections((Long) call.argument(1)), (Long) call.argument(2))
                        : call.proceed();
            }));
        }

        @Test
        void split_by_lengths_that_do_not_add_up_fails_pce_2() {
            assertFails(Set.of("PCE-2"), runTensors("split", call -> call.argument(1) instanceof long[]
                    ? instead(ErrorKind.SHAPE_MISMATCH, call, List.of(call.argument(0)))
                    : call.proceed()));
        }

        @Test
        void chunk_that_gives_as_many_as_asked_for_fails_pce_3() {
            assertFails(Set.of("PCE-3"), runTensors("chunk", call -> {
                long chunks = (Long) call.argument(1);
                Tensor tensor = (Tensor) call.argument(0);
                return chunks > 0 && tensor.elements().layout().rank() > 0
                        ? new TorchSplitting().tensorSplit(tensor, new Cuts.Sections(chunks), (Long) call.argument(2))
                        : call.proceed();
            }));
        }

        @Test
        void tensor_split_that_copies_fails_pce_4() {
            assertFails(Set.of("PCE-4"),
                    runTensors("tensorSplit", BrokenPiecesTest::copiesOfTensors));
        }

        @Test
        void unbind_that_keeps_the_dimension_fails_pce_5() {
            assertFails(Set.of("PCE-5"), runTensors("unbind", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                return tensor.elements().layout().rank() == 0
                        ? call.proceed()
                        : new TorchSplitting().split(tensor, 1, (Long) call.argument(1));
            }));
        }

        @Test
        void select_that_clips_fails_pce_6() {
            assertFails(Set.of("PCE-6"), runTensors("selectPosition", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                boolean past = tensor.elements().layout().rank() == 2 && (Long) call.argument(2) == 2;
                return past
                        ? new TorchSplitting().selectPosition(tensor, 0, 1)
                        : call.proceed();
            }));
        }

        @Test
        void narrow_that_copies_fails_pce_7() {
            assertFails(Set.of("PCE-7"),
                    runTensors("narrow", BrokenPiecesTest::copyOfTensor));
        }

        @Test
        void a_piece_outside_the_graph_fails_pce_22_and_pce_23() {
            assertFails(Set.of("PCE-22", "PCE-23"), runTensors("split", call -> tensors(call.proceed()).stream()
                    .map(Tensor::detach).toList()));
        }

        @Test
        void pieces_of_a_member_of_the_graph_that_can_be_written_fail_pce_23() {
            assertFails(Set.of("PCE-23"), runTensors("chunk", call -> tensors(call.proceed()).stream()
                    .map(piece -> Tensor.of(piece.elements(),
                            ((Tensor) call.argument(0)).graph().view("SplitBackward0")))
                    .toList()));
        }
    }

    @Nested
    class OfArrays {

        @Test
        void split_that_copies_fails_pce_8() {
            assertFails(Set.of("PCE-8"), runArrays(Map.of("split", BrokenPiecesTest::copiesOfArrays)));
        }

        @Test
        void split_that_takes_any_number_fails_pce_8() {
            assertFails(Set.of("PCE-8"), runArrays(Map.of("split", call -> new NumPySplitting()
                    .arraySplit((NdArray) call.argument(0), (Cuts) call.argument(1), (Long) call.argument(2)))));
        }

        @Test
        void array_split_that_makes_the_last_piece_longer_fails_pce_9() {
            assertFails(Set.of("PCE-9"), runArrays(Map.of("arraySplit", call -> {
                NdArray array = (NdArray) call.argument(0);
                boolean sections = call.argument(1) instanceof Cuts.Sections(long count) && count == 3;
                return sections
                        ? new NumPySplitting().arraySplit(array, new Cuts.Before(List.of(2L, 4L)), 0)
                        : call.proceed();
            })));
        }

        @Test
        void hsplit_of_the_first_axis_fails_pce_10() {
            assertFails(Set.of("PCE-10"), runArrays(Map.of("hsplit", call -> {
                NdArray array = (NdArray) call.argument(0);
                return array.elements().layout().rank() == 3
                        ? new NumPySplitting().split(array, (Cuts) call.argument(1), 0)
                        : call.proceed();
            })));
        }

        @Test
        void unstack_that_copies_fails_pce_11() {
            assertFails(Set.of("PCE-11"),
                    runArrays(Map.of("unstack", BrokenPiecesTest::copiesOfArrays)));
        }
    }

    @Nested
    class DiagonalsAndWindows {

        @Test
        void a_diagonal_of_a_tensor_that_copies_fails_pce_12() {
            assertFails(Set.of("PCE-12"),
                    runTensors("diagonal", BrokenPiecesTest::copyOfTensor));
        }

        @Test
        void a_diagonal_of_an_array_that_can_be_written_fails_pce_13() {
            assertFails(Set.of("PCE-13"),
                    runArrays(Map.of("diagonal", call -> readOnly(call.proceed(), false))));
        }

        @Test
        void a_diagonal_of_an_array_that_copies_fails_pce_13() {
            assertFails(Set.of("PCE-13"), runArrays(Map.of("diagonal",
                    call -> readOnly(ARRAYS.copy((NdArray) call.proceed()), true))));
        }

        @Test
        void diag_of_a_tensor_that_is_a_view_fails_pce_14() {
            assertFails(Set.of("PCE-14"), runTensors("diag", call -> {
                Tensor tensor = (Tensor) call.argument(0);
                return tensor.elements().layout().rank() == 2
                        ? new TorchDiagonals().diagonal(tensor, (Long) call.argument(1), 0, 1)
                        : call.proceed();
            }));
        }

        @Test
        void diag_of_an_array_that_copies_fails_pce_15() {
            assertFails(Set.of("PCE-15"),
                    runArrays(Map.of("diag", call -> ARRAYS.copy((NdArray) call.proceed()))));
        }

        @Test
        void windows_of_a_tensor_that_copy_fail_pce_16() {
            assertFails(Set.of("PCE-16"),
                    runTensors("unfold", BrokenPiecesTest::copyOfTensor));
        }

        @Test
        void unfold_that_takes_a_step_of_0_for_1_fails_pce_16() {
            assertFails(Set.of("PCE-16"), runTensors("unfold", call -> (Long) call.argument(3) == 0
                    ? new TorchWindows().unfold((Tensor) call.argument(0), (Long) call.argument(1),
                            (Long) call.argument(2), 1)
                    : call.proceed()));
        }

        @Test
        void windows_of_an_array_that_can_be_written_fail_pce_17() {
            assertFails(Set.of("PCE-17"),
                    runArrays(Map.of("slidingWindowView", call -> readOnly(call.proceed(), false))));
        }

        @Test
        void windows_of_an_array_that_can_never_be_written_fail_pce_17() {
            assertFails(Set.of("PCE-17"),
                    runArrays(Map.of("slidingWindowView", call -> readOnly(call.proceed(), true))));
        }
    }

    @Nested
    class AnyStrides {

        private static final Fault OFFSET_OF_THE_PART = call -> {
            Tensor tensor = (Tensor) call.argument(0);
            long start = tensor.elements().layout().offset();
            OptionalLong offset = (OptionalLong) call.argument(3);
            return start == 0 || offset.isEmpty()
                    ? call.proceed()
                    : new TorchWindows().asStrided(tensor, (long[]) call.argument(1), (long[]) call.argument(2),
                            OptionalLong.of(start));
        };

        @Test
        void an_offset_that_is_not_counted_from_the_storage_fails_pce_18() {
            assertFails(Set.of("PCE-18"), runTensors("asStrided", OFFSET_OF_THE_PART));
        }

        @Test
        void bounds_that_are_not_checked_fail_pce_18() {
            assertFails(Set.of("PCE-18"), runTensors("asStrided",
                    call -> instead(ErrorKind.INVALID_MEMORY, call, call.argument(0))));
        }

        @Test
        void as_strided_of_an_array_that_copies_fails_pce_19() {
            assertFails(Set.of("PCE-19"), runArrays(Map.of("asStrided", call -> {
                NdArray view = (NdArray) call.proceed();
                return readOnly(ARRAYS.copy(view), view.isReadOnly());
            })));
        }

        @Test
        void as_strided_of_an_array_that_ignores_writeable_fails_pce_19() {
            assertFails(Set.of("PCE-19"),
                    runArrays(Map.of("asStrided", call -> readOnly(call.proceed(), false))));
        }

        @Test
        void numpy_that_copies_what_overlaps_itself_fails_pce_20() {
            assertFails(Set.of("PCE-20"), runTensorsThatChange("share", (memory, arguments) -> {
                Layout layout = ((Tensor) arguments[0]).elements().layout();
                boolean windows = layout.rank() > 1 && layout.stride(layout.rank() - 1) == layout.stride(
                        layout.rank() - 2) && layout.length(layout.rank() - 1) > 1;
                return windows ? TENSORS.share(TENSORS.copy((Tensor) arguments[0])) : memory;
            }));
        }
    }
}
