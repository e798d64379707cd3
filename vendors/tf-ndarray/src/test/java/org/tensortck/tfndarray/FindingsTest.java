package org.tensortck.tfndarray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.ndarray.index.Indices;

/** The findings of {@code README.md}, in the library's own terms. A test that fails shows that the library has changed. */
class FindingsTest {
    private static FloatNdArray vector() {
        return NdArrays.vectorOf(1f, 2f, 3f, 4f, 5f);
    }

    @Test
    void an_ellipsis_for_no_axis_selects_another_element() {
        FloatNdArray m = StdArrays.ndCopyOf(new float[][]{{1, 2}, {3, 4}});
        assertEquals(3f, m.slice(Indices.at(1), Indices.at(0)).getFloat());
        assertEquals(1f, m.slice(Indices.at(1), Indices.ellipsis(), Indices.at(0)).getFloat());
        assertEquals(3f, m.slice(Indices.ellipsis(), Indices.at(1), Indices.at(0)).getFloat());
        assertEquals(3f, m.slice(Indices.at(1), Indices.at(0), Indices.ellipsis()).getFloat());
    }

    @Test
    void a_slice_beyond_the_end_has_a_wrong_shape_and_a_reversed_one_a_negative_size() {
        FloatNdArray beyond = vector().slice(Indices.slice(3, 10));
        assertEquals(Shape.of(7), beyond.shape());
        assertThrows(IndexOutOfBoundsException.class, () -> beyond.getFloat(4));
        assertEquals(-2, vector().slice(Indices.slice(3, 1)).shape().get(0));
    }

    @Test
    void a_0_d_array_gets_no_new_axis() {
        FloatNdArray scalar = NdArrays.scalarOf(7f);
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> scalar.slice(Indices.newAxis()));
    }

    @Test
    void the_elements_of_an_empty_slice_cannot_be_walked_over() {
        FloatNdArray empty = vector().slice(Indices.slice(1, 1));
        assertEquals(Shape.of(0), empty.shape());
        assertThrows(IndexOutOfBoundsException.class, () -> empty.scalars().forEach(scalar -> scalar.setFloat(9)));
    }

    @Test
    void copy_to_reads_elements_that_it_has_written_before() {
        FloatNdArray a = NdArrays.vectorOf(0f, 1f, 2f, 3f);
        a.slice(Indices.range(0, 3)).copyTo(a.slice(Indices.range(1, 4)));
        assertEquals(NdArrays.vectorOf(0f, 0f, 0f, 0f), a);
    }

    @Test
    void copy_to_does_not_broadcast() {
        FloatNdArray row = NdArrays.vectorOf(7f, 8f);
        assertThrows(IllegalArgumentException.class, () -> row.copyTo(NdArrays.ofFloats(Shape.of(3, 2))));
    }

    @Test
    void a_sequence_of_indices_is_a_view() {
        FloatNdArray v = vector();
        FloatNdArray twice = v.slice(Indices.seq(NdArrays.vectorOf(0L, 0L)));
        twice.setFloat(100, 0);
        assertEquals(100f, v.getFloat(0));
        assertEquals(100f, twice.getFloat(1));
    }
}
