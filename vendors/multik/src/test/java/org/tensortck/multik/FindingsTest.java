package org.tensortck.multik;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import kotlin.ranges.IntRange;
import org.jetbrains.kotlinx.multik.api.ConstructorsKt;
import org.jetbrains.kotlinx.multik.api.Multik;
import org.jetbrains.kotlinx.multik.api.io.NpyKt;
import org.jetbrains.kotlinx.multik.ndarray.data.D1;
import org.jetbrains.kotlinx.multik.ndarray.data.D2;
import org.jetbrains.kotlinx.multik.ndarray.data.DataType;
import org.jetbrains.kotlinx.multik.ndarray.data.Dimension;
import org.jetbrains.kotlinx.multik.ndarray.data.DimensionsKt;
import org.jetbrains.kotlinx.multik.ndarray.data.MultiArray;
import org.jetbrains.kotlinx.multik.ndarray.data.NDArray;
import org.jetbrains.kotlinx.multik.ndarray.data.Slice;
import org.jetbrains.kotlinx.multik.ndarray.data.ViewGettersAndSettersKt;
import org.jetbrains.kotlinx.multik.ndarray.operations.CopyStrategy;
import org.jetbrains.kotlinx.multik.ndarray.operations.IteratingNDArrayKt;
import org.jetbrains.kotlinx.multik.ndarray.operations.TransformationKt;
import org.jetbrains.kotlinx.multik.ndarray.operations._ArithmeticNDArrayKt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings of {@code README.md}, in the library's own terms. A test that fails shows that the library has changed. */
class FindingsTest {
    private static final Multik mk = Multik.INSTANCE;

    private static NDArray<Integer, D1> vector() {
        return ConstructorsKt.ndarray(mk, new int[]{1, 2, 3, 4, 5});
    }

    private static NDArray<Integer, D2> matrix() {
        return ConstructorsKt.ndarray(mk, new int[]{1, 2, 3, 4, 5, 6}, 2, 3);
    }

    private static <T, D extends Dimension> NDArray<T, D> slice(NDArray<T, D> array, int start, int end, int axis) {
        return ViewGettersAndSettersKt.slice(array, new IntRange(start, end), axis);
    }

    @Test
    void a_view_that_is_saved_has_other_elements_in_the_file(@TempDir Path folder) {
        NDArray<Integer, D2> turned = matrix().transpose();
        assertEquals("[[1, 4],\n[2, 5],\n[3, 6]]", turned.toString());
        NpyKt.writeNPY(mk, folder.resolve("a.npy"), turned);
        NDArray<Integer, D2> read = NpyKt.readNPY(mk, folder.resolve("a.npy"), DataType.IntDataType,
                DimensionsKt.<D2>dimensionOf(2));
        assertEquals("[[1, 2],\n[3, 4],\n[5, 6]]", read.toString());

        NpyKt.writeNPY(mk, folder.resolve("b.npy"), slice(matrix(), 1, 2, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> NpyKt.readNPY(mk, folder.resolve("b.npy"),
                DataType.IntDataType, DimensionsKt.<D2>dimensionOf(2)));
    }

    @Test
    void squeeze_of_a_view_selects_other_elements() {
        NDArray<Integer, D2> column = slice(matrix(), 1, 1, 1);
        assertEquals("[[2],\n[5]]", column.toString());
        assertArrayEquals(new int[]{3, 1}, column.getStrides());
        NDArray<Integer, ?> squeezed = column.squeeze();
        assertEquals(List.of(2, 3), IteratingNDArrayKt.toList(squeezed));
        assertArrayEquals(new int[]{1}, squeezed.getStrides());
        assertSame(column.getData(), squeezed.getData());
    }

    @Test
    void clip_of_a_view_takes_other_elements() {
        NDArray<Integer, D1> last = slice(vector(), 3, 4, 0);
        assertEquals("[4, 5]", last.toString());
        assertEquals("[1, 2]", TransformationKt.clip(last, 0, 9).toString());
    }

    @Test
    void an_empty_range_at_the_start_selects_the_whole_axis() {
        Slice empty = new Slice(0, -1, 1);
        assertEquals("[1, 2, 3, 4, 5]", ViewGettersAndSettersKt.slice(vector(), Map.of(0, empty)).toString());
        assertEquals("[1, 2, 3, 4, 5]", slice(vector(), 0, -1, 0).toString());
        assertArrayEquals(new int[]{0}, slice(vector(), 1, 0, 0).getShape());
    }

    @Test
    void a_range_may_end_one_element_after_the_axis() {
        NDArray<Integer, D1> beyond = slice(vector(), 3, 5, 0);
        assertArrayEquals(new int[]{3}, beyond.getShape());
        assertThrows(ArrayIndexOutOfBoundsException.class, beyond::toString);
        assertEquals("[[1, 2, 3, 4],\n[4, 5, 6, 7]]", slice(
                slice(ConstructorsKt.ndarray(mk, new int[]{1, 2, 3, 4, 5, 6, 7, 8, 9}, 3, 3), 0, 1, 0), 0, 3, 1)
                .toString());
    }

    @Test
    void a_refused_division_has_written_the_elements_before() {
        NDArray<Integer, D1> a = ConstructorsKt.ndarray(mk, new int[]{8, 8, 8});
        NDArray<Integer, D1> b = ConstructorsKt.ndarray(mk, new int[]{2, 0, 2});
        assertThrows(ArithmeticException.class, () -> _ArithmeticNDArrayKt.divAssign(a, b));
        assertEquals("[4, 8, 8]", a.toString());
    }

    @Test
    void an_operation_in_place_reads_elements_that_it_has_written_before() {
        NDArray<Integer, D1> a = vector();
        _ArithmeticNDArrayKt.plusAssign(slice(a, 1, 4, 0), slice(a, 0, 3, 0));
        assertEquals("[1, 3, 6, 10, 15]", a.toString());
    }

    @Test
    void the_sum_of_bytes_is_an_int() {
        NDArray<Byte, D1> bytes = ConstructorsKt.ndarray(mk, new byte[]{100, 100});
        Object sum = mk.getMath().<Byte, D1>sum(bytes);
        assertEquals(200, sum);
        assertThrows(ClassCastException.class, () -> {
            Byte typed = mk.getMath().sum(bytes);
            assertEquals(typed, sum);
        });
    }

    @Test
    void the_sum_of_shorts_is_an_int() {
        Object sum = mk.getMath().<Short, D1>sum(ConstructorsKt.ndarray(mk, new short[]{1, 2}));
        assertEquals(3, sum);
    }

    @Test
    void and_of_longs_keeps_the_lower_half() {
        NDArray<Long, D1> large = ConstructorsKt.ndarray(mk, new long[]{(1L << 40) + 3});
        assertEquals("[3]", IteratingNDArrayKt.and(large, large).toString());
        assertEquals("[3]", IteratingNDArrayKt.or(large, large).toString());
    }

    @Test
    void a_minimum_with_nan_depends_on_its_place() {
        NDArray<Double, D1> first = ConstructorsKt.ndarray(mk, new double[]{Double.NaN, 1});
        NDArray<Double, D1> last = ConstructorsKt.ndarray(mk, new double[]{1, Double.NaN});
        assertEquals(1.0, mk.getMath().<Double, D1>min(first));
        assertEquals(1.0, mk.getMath().<Double, D1>min(last));
        assertEquals(Double.NaN, mk.getMath().<Double, D1>max(last));
        assertEquals(1, mk.getMath().argMin(first));
        assertEquals(0, mk.getMath().argMin(last));
    }

    @Test
    void the_cumulative_sum_of_a_vector_takes_no_axis() {
        assertThrows(IllegalStateException.class, () -> mk.getMath().cumSum(vector(), 0));
        assertEquals("[1, 3, 6, 10, 15]", mk.getMath().cumSum(vector()).toString());
    }

    @Test
    void expand_n_dims_ignores_its_axes() {
        assertArrayEquals(new int[]{2, 3}, TransformationKt.expandDimsDN(matrix(), 0).getShape());
        assertArrayEquals(new int[]{1, 2, 3}, matrix().unsqueeze(0).getShape());
    }

    @Test
    void the_indices_of_an_empty_array_lead_to_elements() {
        NDArray<Integer, Dimension> empty = ConstructorsKt.zeros(mk, new int[]{2, 0}, DataType.IntDataType);
        Iterator<int[]> indices = empty.getMultiIndices().iterator();
        assertTrue(indices.hasNext());
    }

    @Test
    void one_array_cannot_be_concatenated() {
        assertThrows(NoSuchElementException.class, () -> vector().cat(List.<MultiArray<Integer, D1>>of(), 0));
    }

    @Test
    void a_negative_axis_of_cat_is_used_in_one_check_only() {
        NDArray<Integer, D2> wide = ConstructorsKt.ndarray(mk, new int[]{7, 8, 9, 10}, 2, 2);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> matrix().cat(wide, -1));
        assertTrue(refused.getMessage().startsWith("All dimensions of input arrays"));
        assertArrayEquals(new int[]{2, 5}, matrix().cat(wide, 1).getShape());
    }

    @Test
    void an_array_of_another_shape_is_concatenated() {
        NDArray<Integer, D2> small = ConstructorsKt.ndarray(mk, new int[]{7, 8}, 1, 2);
        assertThrows(RuntimeException.class, () -> matrix().cat(List.of(matrix(), small), 0).toString());
    }

    @Test
    void reshape_and_unsqueeze_of_a_view_copy() {
        NDArray<Integer, D2> rows = slice(matrix(), 1, 1, 0);
        assertNotSame(rows.getData(), rows.reshape(3).getData());
        assertNotSame(rows.getData(), rows.unsqueeze(0).getData());
    }

    @Test
    void a_cast_of_a_view_copies_the_whole_memory() {
        NDArray<Double, D1> one = IteratingNDArrayKt.toType(slice(vector(), 4, 4, 0), DataType.DoubleDataType,
                CopyStrategy.FULL);
        assertEquals(5, one.getData().getSize());
        assertEquals(4, one.getOffset());
        assertEquals(5, slice(vector(), 4, 4, 0).copy().getData().getSize());
        assertEquals(1, IteratingNDArrayKt.toType(slice(vector(), 4, 4, 0), DataType.DoubleDataType,
                CopyStrategy.MEANINGFUL).getData().getSize());
    }

    @Test
    void there_is_no_array_of_rank_0() {
        assertThrows(ArrayIndexOutOfBoundsException.class,
                () -> ConstructorsKt.zeros(mk, new int[0], DataType.IntDataType));
        assertThrows(IllegalStateException.class, () -> ViewGettersAndSettersKt.view(vector(), 0, 0));
    }

    @Test
    @SuppressWarnings("unchecked") // the finding is about a cast that Java does not check
    void an_operand_of_another_type_is_ignored() {
        Object floats = ConstructorsKt.ndarray(mk, new float[]{1, 1, 1, 1, 1});
        NDArray<Integer, D1> sum = _ArithmeticNDArrayKt.plus(vector(), (NDArray<Integer, D1>) floats);
        assertEquals("[1, 2, 3, 4, 5]", sum.toString());
    }
}
