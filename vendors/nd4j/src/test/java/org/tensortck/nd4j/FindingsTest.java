package org.tensortck.nd4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The findings of {@code README.md}, in ND4J's own terms. A test that fails shows that ND4J has changed. */
class FindingsTest {
    private static INDArray matrix() {
        return Nd4j.create(new float[][]{{1, 2, 3}, {4, 5, 6}});
    }

    @Test
    void an_index_beyond_the_end_is_not_refused() {
        INDArray x = Nd4j.createFromArray(1f, 2f);
        assertDoesNotThrow(() -> x.get(NDArrayIndex.point(2)));
        INDArray firstRow = matrix().get(NDArrayIndex.point(0));
        assertEquals(4.0, firstRow.get(NDArrayIndex.point(3)).getDouble());
    }

    @Test
    void a_row_that_is_assigned_to_all_rows_reaches_the_first_one_only() {
        INDArray t = Nd4j.zeros(DataType.FLOAT, 2, 3);
        t.put(new INDArrayIndex[]{NDArrayIndex.all()}, Nd4j.createFromArray(7f, 8f, 9f));
        assertArrayEquals(new float[]{7, 8, 9, 0, 0, 0}, t.data().asFloat());
    }

    @Test
    void a_source_of_another_shape_is_not_refused() {
        INDArray t = Nd4j.zeros(DataType.FLOAT, 2, 2);
        t.assign(Nd4j.createFromArray(1f, 2f, 3f));
        assertArrayEquals(new float[]{1, 2, 3, 0}, t.data().asFloat());
        INDArray shorter = Nd4j.zeros(DataType.FLOAT, 2);
        shorter.assign(Nd4j.createFromArray(1f, 2f, 3f));
        assertArrayEquals(new float[]{1, 2}, shorter.data().asFloat());
    }

    @Test
    void the_result_has_the_dtype_of_the_left_operand() {
        assertEquals(DataType.FLOAT, Nd4j.createFromArray(1f).add(Nd4j.createFromArray(0.1)).dataType());
        INDArray integers = Nd4j.createFromArray(1, 2);
        integers.addi(Nd4j.createFromArray(1.9f, 2.9f));
        assertArrayEquals(new int[]{2, 4}, integers.data().asInt());
        RuntimeException refused = assertThrows(RuntimeException.class,
                () -> Nd4j.createFromArray(1, 2).add(Nd4j.createFromArray(1f, 2f)));
        assertEquals("Op [add] execution failed", refused.getMessage());
        assertEquals(-56, Nd4j.create(new int[]{100, 100}, new long[]{2}, DataType.INT8).sum().getInt(0));
    }

    @Test
    void three_casts_give_other_numbers() {
        INDArray nan = Nd4j.createFromArray(Float.NaN);
        assertEquals(-0.0, nan.castTo(DataType.FLOAT16).castTo(DataType.BFLOAT16).getDouble(0));
        assertEquals(Double.NaN, nan.castTo(DataType.BFLOAT16).getDouble(0));
        assertEquals(1, Nd4j.createFromArray(-0f).castTo(DataType.BFLOAT16).castTo(DataType.BOOL).getInt(0));
        assertEquals(Math.scalb(1.0, -24),
                Nd4j.createFromArray(1f).castTo(DataType.UINT16).castTo(DataType.FLOAT16).getDouble(0));
    }

    @Test
    void the_maximum_ignores_nan() {
        assertEquals(1.0, Nd4j.createFromArray(Float.NaN, 1f).max().getDouble());
        assertEquals(0, Nd4j.createFromArray(1f, Float.NaN, 0f).argMax().getLong(0));
    }

    @Test
    void an_interval_with_a_step_is_never_empty() {
        INDArrayIndex all = NDArrayIndex.all();
        assertArrayEquals(new long[]{2, 0}, matrix().get(all, NDArrayIndex.interval(1, 1)).shape());
        assertArrayEquals(new long[]{2, 1}, matrix().get(all, NDArrayIndex.interval(1, 1, 1)).shape());
    }

    @Test
    void the_concatenation_of_one_tensor_is_that_tensor() {
        INDArray t = matrix();
        assertSame(t, Nd4j.concat(0, t));
        assertSame(t, Nd4j.hstack(t));
        assertSame(t, Nd4j.vstack(t));
    }

    @Test
    void a_view_that_changes_nothing_is_the_tensor_itself() {
        INDArray t = matrix();
        assertSame(t, t.permute(0, 1));
        assertSame(t, t.swapAxes(0, 0));
        assertSame(t, t.broadcast(2, 3));
        assertNotSame(t, t.reshape('c', 2, 3));
    }

    @Test
    void ravel_is_a_view_where_one_stride_suffices() {
        INDArray w = Nd4j.create(new float[][]{{1, 0, 2, 0}, {3, 0, 4, 0}});
        w.get(NDArrayIndex.all(), NDArrayIndex.interval(0, 2, 4)).ravel().putScalar(0, 9);
        assertEquals(9.0, w.getDouble(0, 0));
        INDArray t = matrix();
        t.transpose().ravel().putScalar(0, 9);
        assertEquals(1.0, t.getDouble(0, 0));
    }

    @Test
    void the_text_of_a_view_has_an_empty_row() {
        INDArray m = Nd4j.create(new float[][]{{1, 2, 3, 4}, {5, 6, 7, 8}});
        INDArray view = m.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 3));
        assertEquals("[[2.0000,3.0000],[]]", view.toString().replaceAll("\\s", ""));
        assertEquals("[[2.0000,3.0000],[6.0000,7.0000]]", view.dup().toString().replaceAll("\\s", ""));
        assertEquals(18.0, view.sumNumber().doubleValue());
    }

    @Test
    void the_cumulative_sum_of_a_row_or_a_column_ignores_the_axis() {
        INDArray row = Nd4j.create(new float[][]{{1, 2, 3}});
        assertArrayEquals(new float[]{1, 3, 6}, row.cumsum(0).data().asFloat());
        INDArray column = Nd4j.create(new float[][]{{1}, {2}, {3}});
        assertArrayEquals(new float[]{1, 3, 6}, column.cumsum(1).data().asFloat());
        INDArray block = Nd4j.zeros(DataType.FLOAT, 1, 2, 3);
        assertThrows(StackOverflowError.class, () -> block.cumsum(0));
        assertArrayEquals(new float[]{1, 2, 3, 5, 7, 9}, matrix().cumsum(0).data().asFloat());
    }

    @Test
    void a_transpose_is_no_view_but_shares_memory() {
        INDArray t = matrix();
        INDArray transpose = t.transpose();
        transpose.putScalar(new long[]{0, 1}, 40);
        assertFalse(transpose.isView());
        assertEquals(40.0, t.getDouble(1, 0));
    }

    @Test
    void arithmetic_on_an_empty_tensor_is_refused() {
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> Nd4j.create(DataType.FLOAT, 2, 0).add(1));
        assertTrue(refused.getMessage().contains("on empty array"), refused.getMessage());
    }

    @Test
    void the_largest_uint64_is_printed_as_minus_one() {
        INDArray largest = Nd4j.create(new long[]{-1}, new long[]{1}, DataType.UINT64);
        assertTrue(largest.toString().contains("-1"), largest.toString());
        assertEquals(-1.0, largest.getDouble(0));
        assertEquals(0x1p64, largest.castTo(DataType.DOUBLE).getDouble(0));
    }
}
