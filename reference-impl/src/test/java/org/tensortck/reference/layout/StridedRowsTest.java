package org.tensortck.reference.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StridedRowsTest {
    private static final Layout MATRIX = Layout.contiguous(StrideRule.TORCH, 2, 3);

    @Test
    void contiguous_layouts_are_a_single_row() {
        StridedRows rows = StridedRows.inRowMajorOrder(MATRIX, MATRIX.at(10));
        assertTrue(rows.isSingleRow());
        assertEquals(List.of("[0, 10] [1, 1] 6"), seen(rows));
    }

    @Test
    void axes_are_merged_only_where_they_follow_each_other_in_all_layouts() {
        assertEquals(List.of("[0, 0] [1, 0] 3", "[3, 1] [1, 0] 3"),
                seen(StridedRows.inRowMajorOrder(MATRIX, Layout.of(new long[]{2, 3}, new long[]{1, 0}, 0))));
    }

    @Test
    void memory_order_is_that_of_the_first_layout() {
        Layout transposed = MATRIX.transpose();
        assertEquals(List.of("[0] [1] 6"), seen(StridedRows.inMemoryOrder(transposed)));
        assertEquals(List.of("[0] [3] 2", "[1] [3] 2", "[2] [3] 2"), seen(StridedRows.inRowMajorOrder(transposed)));
    }

    @Test
    void a_walk_over_no_elements_has_no_rows_and_one_over_a_single_element_has_one() {
        assertEquals(List.of(), seen(StridedRows.inRowMajorOrder(Layout.contiguous(StrideRule.TORCH, 2, 0, 3))));
        assertEquals(List.of("[7] [0] 1"), seen(StridedRows.inRowMajorOrder(Layout.single(7))));
    }

    @Test
    void a_walk_begins_at_other_offsets() {
        List<String> rows = new ArrayList<>();
        StridedRows.inRowMajorOrder(MATRIX.transpose()).forEachRow(new long[]{100},
                (offsets, _, _) -> rows.add(Arrays.toString(offsets)));
        assertEquals(List.of("[100]", "[101]", "[102]"), rows);
    }

    private static List<String> seen(StridedRows rows) {
        List<String> seen = new ArrayList<>();
        rows.forEachRow((offsets, strides, count) -> seen
                .add(Arrays.toString(offsets) + " " + Arrays.toString(strides) + " " + count));
        return seen;
    }
}
