package org.tensortck.libtorch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensortck.libtorch.Examples.elements;
import static org.tensortck.libtorch.Examples.matrix;

import java.util.List;
import java.util.OptionalLong;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/** What PyTorch 2.13 gives for the same index of {@code torch.arange(12.).reshape(3, 4)}. */
class IndicesTest {
    private static final Index NEW = new Index.NewDimension();
    private static final Index REST = new Index.Rest();
    private static final Index ALL = range(null, null, null);

    private final LibTorch library = new LibTorch();
    private final Tensor tensor = matrix(3, 4);

    private static Index at(long position) {
        return new Index.At(position);
    }

    private static Index range(Long start, Long stop, Long step) {
        return new Index.Range(bound(start), bound(stop), bound(step));
    }

    private static OptionalLong bound(Long bound) {
        return bound == null ? OptionalLong.empty() : OptionalLong.of(bound);
    }

    private void assertLayout(List<Index> index, long[] shape, long[] strides, long offset) {
        Tensor selected = library.select(tensor, index);
        assertArrayEquals(shape, library.shape(selected));
        assertArrayEquals(strides, library.strides(selected));
        assertEquals(offset, library.offset(selected));
    }

    private ErrorKind refusal(Index... index) {
        return assertThrows(TensorException.class, () -> library.select(tensor, List.of(index))).kind();
    }

    @Test
    void a_position_removes_its_dimension() {
        assertLayout(List.of(at(1)), new long[]{4}, new long[]{1}, 4);
        assertLayout(List.of(at(-1)), new long[]{4}, new long[]{1}, 8);
        assertLayout(List.of(at(1), at(2)), new long[]{}, new long[]{}, 6);
        assertLayout(List.of(REST, at(2)), new long[]{3}, new long[]{4}, 2);
    }

    @Test
    void a_range_is_clipped() {
        assertLayout(List.of(range(1L, 100L, null)), new long[]{2, 4}, new long[]{4, 1}, 4);
        assertLayout(List.of(ALL, range(null, null, 2L)), new long[]{3, 2}, new long[]{4, 2}, 0);
        assertLayout(List.of(range(-2L, -1L, null)), new long[]{1, 4}, new long[]{4, 1}, 4);
    }

    @Test
    void new_dimensions_stand_where_the_index_has_them() {
        assertLayout(List.of(NEW), new long[]{1, 3, 4}, new long[]{12, 4, 1}, 0);
        assertLayout(List.of(ALL, NEW, at(1)), new long[]{3, 1}, new long[]{4, 4}, 1);
        assertLayout(List.of(at(0), NEW, ALL, NEW), new long[]{1, 4, 1}, new long[]{4, 1, 1}, 0);
        assertLayout(List.of(NEW, at(1)), new long[]{1, 4}, new long[]{12, 1}, 4);
        assertLayout(List.of(REST, NEW), new long[]{3, 4, 1}, new long[]{4, 1, 1}, 0);
    }

    @Test
    void everything_is_another_tensor_over_the_same_memory() {
        for (List<Index> index : List.<List<Index>>of(List.of(), List.of(REST), List.of(ALL), List.of(ALL, ALL))) {
            Tensor selected = library.select(tensor, index);

            library.write(selected, Scalar.of(-1.0), 0, 0);

            assertFalse(selected.is_same(tensor));
            assertEquals(elements(tensor), elements(selected));
            library.write(tensor, Scalar.of(0.0), 0, 0);
        }
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal(at(3)));
        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal(at(-4)));
        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal(at(0), at(0), at(0)));
        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal(at(0), at(0), at(0), NEW));
        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal(REST, NEW, at(0), at(0), at(0)));
        assertEquals(ErrorKind.NEGATIVE_STRIDE, refusal(range(null, null, -1L)));
    }

    @Test
    void a_tensor_without_dimensions_has_no_positions() {
        Tensor number = library.select(tensor, List.of(at(0), at(0)));

        TensorException refusal = assertThrows(TensorException.class, () -> library.select(number, List.of(at(0))));

        assertEquals(ErrorKind.INDEX_OUT_OF_RANGE, refusal.kind());
    }
}
