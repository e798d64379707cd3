package org.tensortck.reference.layout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.reference.Recorded;
import org.tensortck.reference.torch.view.ViewFunctions;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;

class LayoutTest {

    private static Layout layout(long[] shape, long... strides) {
        return Layout.of(shape, strides, 0);
    }

    private static void assertRefused(ErrorKind kind, String message, Runnable action) {
        TensorException refusal = assertThrows(TensorException.class, action::run);
        assertEquals(kind, refusal.kind());
        assertEquals(message, refusal.getMessage());
    }

    @Nested
    class Contiguous {

        @Test
        void strides_count_the_elements_behind_each_axis() {
            Layout layout = Layout.contiguous(StrideRule.TORCH, 2, 3, 4);
            assertArrayEquals(new long[]{12, 4, 1}, layout.strides());
            assertEquals(24, layout.count());
            assertTrue(layout.isContiguous());
        }

        @Test
        void a_zero_length_counts_as_one_for_tensors_and_zeroes_the_strides_of_arrays() {
            assertArrayEquals(new long[]{3, 3, 1}, Layout.contiguous(StrideRule.TORCH, 2, 0, 3).strides());
            assertArrayEquals(new long[]{0, 0, 0}, Layout.contiguous(StrideRule.NUMPY, 2, 0, 3).strides());
        }

        @Test
        void a_negative_length_is_refused() {
            assertRefused(ErrorKind.SHAPE_MISMATCH, "shape: length -1 in [2, -1] is negative",
                    () -> Layout.contiguous(StrideRule.TORCH, 2, -1));
        }

        @Test
        void more_elements_than_64_bits_are_refused() {
            assertRefused(ErrorKind.SHAPE_MISMATCH,
                    "shape: [4294967296, 4294967296] has more elements than 64 bits can count",
                    () -> Layout.contiguous(StrideRule.NUMPY, 1L << 32, 1L << 32));
        }

        @Test
        void the_stride_of_an_axis_of_length_one_does_not_matter() {
            assertTrue(layout(new long[]{3, 1, 4}, 4, 77, 1).isContiguous());
            assertFalse(layout(new long[]{3, 2}, 1, 3).isContiguous());
            assertTrue(layout(new long[]{0, 4}, 1, 7).isContiguous());
        }
    }

    @Nested
    class Dense {

        @Test
        void permuted_axes_are_dense_and_gaps_and_repetitions_are_not() {
            assertTrue(layout(new long[]{4, 2, 3}, 1, 12, 4).isDense());
            assertFalse(layout(new long[]{3, 4}, 8, 2).isDense());
            assertFalse(layout(new long[]{3, 4}, 1, 0).isDense());
        }
    }

    @Nested
    class Offsets {

        @Test
        void an_offset_follows_signed_strides() {
            assertEquals(5 - 2 * 3 + 1, Layout.of(new long[]{3, 2}, new long[]{-3, 1}, 5).offsetOf(2, 1));
        }

        @Test
        void the_reach_of_a_negative_stride_lies_below_the_offset() {
            Layout layout = Layout.of(new long[]{3, 2}, new long[]{-3, 1}, 8);
            assertEquals(2, layout.lowestOffset());
            assertEquals(9, layout.highestOffset());
        }

        @Test
        void a_position_outside_the_shape_is_refused() {
            Layout layout = Layout.contiguous(StrideRule.TORCH, 2, 3);
            assertRefused(ErrorKind.INDEX_OUT_OF_RANGE, "index: position [0, 3] lies outside shape [2, 3]",
                    () -> layout.offsetOf(0, 3));
            assertRefused(ErrorKind.INDEX_OUT_OF_RANGE, "index: position [-1, 0] lies outside shape [2, 3]",
                    () -> layout.offsetOf(-1, 0));
            assertRefused(ErrorKind.INDEX_OUT_OF_RANGE, "index: position [1] does not have the rank of shape [2, 3]",
                    () -> layout.offsetOf(1));
        }
    }

    @Nested
    class Transpose {

        @Test
        void axes_are_reversed_and_the_offset_stays() {
            Layout layout = Layout.of(new long[]{2, 3, 4}, new long[]{12, 4, 1}, 7).transpose();
            assertEquals(Layout.of(new long[]{4, 3, 2}, new long[]{1, 4, 12}, 7), layout);
        }
    }

    @Nested
    class Broadcast {

        @Test
        void missing_and_single_axes_repeat_with_stride_zero() {
            assertEquals(layout(new long[]{2, 3, 4}, 0, 1, 0),
                    layout(new long[]{3, 1}, 1, 1).broadcastTo("setitem", 2, 3, 4));
        }

        @Test
        void single_axes_in_front_are_dropped() {
            assertEquals(layout(new long[]{4}, 1), layout(new long[]{1, 1, 4}, 4, 4, 1).broadcastTo("setitem", 4));
        }

        @Test
        void lengths_that_differ_are_refused() {
            assertRefused(ErrorKind.SHAPE_MISMATCH, "setitem: shape [3] cannot be broadcast to [4]",
                    () -> layout(new long[]{3}, 1).broadcastTo("setitem", 4));
            assertRefused(ErrorKind.SHAPE_MISMATCH, "setitem: shape [2, 4] cannot be broadcast to [4]",
                    () -> layout(new long[]{2, 4}, 4, 1).broadcastTo("setitem", 4));
        }
    }

    @Nested
    class Select {

        static Stream<String[]> recorded() {
            return Recorded.table("selections.tsv").stream();
        }

        @ParameterizedTest
        @MethodSource("recorded")
        void an_index_selects_what_numpy_selects(String shape, String index, String torch, String numpy) {
            Layout source = Layout.contiguous(StrideRule.NUMPY, Recorded.longs(shape));
            assertEquals(numpy, attempt(() -> text(source.select(Recorded.index(index), StrideRule.NUMPY))));
        }

        static Stream<String[]> recordedWithoutNegativeSteps() {
            return recorded().filter(row -> !row[1].matches(".*:-\\d+( .*)?"));
        }

        @ParameterizedTest
        @MethodSource("recordedWithoutNegativeSteps")
        void an_index_selects_what_pytorch_selects(String shape, String index, String torch, String numpy) {
            Layout source = Layout.contiguous(StrideRule.TORCH, Recorded.longs(shape));
            assertEquals(torch, attempt(() -> {
                List<Index> items = Recorded.index(index);
                return text(source.select(items, StrideRule.TORCH)) + "|" + ViewFunctions.of(items, source);
            }));
        }

        private String attempt(java.util.function.Supplier<String> action) {
            try {
                return action.get();
            } catch (TensorException e) {
                assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, e.kind());
                return Recorded.REFUSAL;
            }
        }

        private String text(Layout layout) {
            return Recorded.text(layout.shape()) + "|" + Recorded.text(layout.strides()) + "|" + layout.offset();
        }

        @Test
        void messages_name_what_is_out_of_range() {
            Layout layout = Layout.contiguous(StrideRule.TORCH, 2, 3);
            assertAll(
                    () -> assertRefused(ErrorKind.INDEX_OUT_OF_RANGE,
                            "index: position 3 lies outside axis 1 of length 3",
                            () -> layout.select(Recorded.index("0,3"), StrideRule.TORCH)),
                    () -> assertRefused(ErrorKind.INDEX_OUT_OF_RANGE, "index: 3 indices for 2 dimensions",
                            () -> layout.select(Recorded.index("0,0,:"), StrideRule.TORCH)),
                    () -> assertRefused(ErrorKind.INVALID_INDEX, "index: there is more than one ellipsis",
                            () -> layout.select(Recorded.index("...,..."), StrideRule.NUMPY)),
                    () -> assertRefused(ErrorKind.INVALID_INDEX, "index: the step of a range is 0",
                            () -> layout.select(Recorded.index("::0"), StrideRule.NUMPY)));
        }

        @Test
        void a_step_beyond_every_length_selects_one_element() {
            var range = new Index.Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(Long.MAX_VALUE));
            assertEquals(new ClippedSlice(0, Long.MAX_VALUE, 1), ClippedSlice.of(range, 5));
            var backward = new Index.Range(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(Long.MIN_VALUE));
            assertEquals(new ClippedSlice(4, Long.MIN_VALUE, 1), ClippedSlice.of(backward, 5));
        }
    }

    @Nested
    class Copies {

        static Stream<String[]> recorded() {
            return Recorded.table("copies.tsv").stream();
        }

        @ParameterizedTest
        @MethodSource("recorded")
        void a_copy_has_the_strides_of_the_library(String shape, String strides, String clone, String to, String astype,
                String copy) {
            Layout source = Layout.of(Recorded.longs(shape), Recorded.longs(strides), 0);
            assertEquals(clone, Recorded.text(StrideRule.TORCH.ofCopy(source)));
            assertEquals(to, Recorded.text(StrideRule.TORCH.ofCopy(source)));
            assertEquals(astype, Recorded.text(StrideRule.NUMPY.ofCopy(source)));
            assertEquals(copy, Recorded.text(StrideRule.NUMPY.fresh(source.shape())));
        }
    }
}
