package org.tensortck.reference.numpy.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensortck.reference.numpy.rule.NumPyProfile.NUMPY_1_ON_WINDOWS;
import static org.tensortck.reference.numpy.rule.NumPyProfile.NUMPY_2;
import static org.tensortck.reference.numpy.text.ArrayText.Options.DEFAULT;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.text.ListedElements;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** Texts that NumPy 2.4.6 printed, and NumPy 1.26.4 for the older profile. */
class ArrayTextTest {

    private static String reals(DType dtype, double... elements) {
        return ArrayText.repr(ListedElements.ofReals(dtype, elements), NUMPY_2, DEFAULT);
    }

    @Nested
    class Notation {

        @Test
        void positional_elements_show_the_digits_that_identify_them() {
            assertEquals(
                    "array([[100.        ,   0.9224524 ],\n       [  0.6888324 ,   0.96600515]], dtype=float32)",
                    ArrayText.repr(
                            ListedElements.ofReals(DType.FLOAT32, 100, 0.9224524f, 0.6888324f, 0.96600515f)
                                    .shaped(2L, 2L),
                            NUMPY_2, DEFAULT));
        }

        @Test
        void scientific_elements_are_continued_with_exact_digits() {
            double[] elements = {
                    100, 0.9224524f, 0.96600515f, 0.6888324f, 0.5569336f, 0.56979424f, 0.07394451f, 0.35725564f,
                    0.6894745f
            };
            assertEquals(
                    """
                            array([[1.0000000e+02, 9.2245239e-01, 9.6600515e-01],
                                   [6.8883240e-01, 5.5693358e-01, 5.6979424e-01],
                                   [7.3944509e-02, 3.5725564e-01, 6.8947452e-01]], dtype=float32)""",
                    ArrayText.repr(
                            ListedElements.ofReals(DType.FLOAT32, elements).shaped(3L, 3L), NUMPY_2, DEFAULT));
        }

        @Test
        void the_limit_of_positional_notation_depends_on_the_dtype() {
            assertEquals("array([99999999.])", reals(DType.FLOAT64, 99999999));
            assertEquals("array([1.e+08])", reals(DType.FLOAT64, 1e8));
            assertEquals("array([1.e+06], dtype=float32)", reals(DType.FLOAT32, 1e6));
            assertEquals("array([1.e+03], dtype=float16)", reals(DType.FLOAT16, 1e3));
        }

        @Test
        void a_ten_thousandth_is_rounded_to_the_dtype() {
            assertEquals("array([0.0001], dtype=float32)", reals(DType.FLOAT32, 1e-4f));
        }

        @Test
        void exponents_are_as_long_as_the_longest() {
            assertEquals("array([1.e-300, 1.e+000, 1.e+150])", reals(DType.FLOAT64, 1e-300, 1, 1e150));
        }

        @Test
        void words_for_what_is_not_finite_widen_the_column() {
            assertEquals(
                    "array([  1.,  nan, -inf])", reals(DType.FLOAT64, 1, Double.NaN, Double.NEGATIVE_INFINITY));
        }

        @Test
        void the_imaginary_unit_precedes_the_padding() {
            assertEquals(
                    "array([ 1.5+2.j  , -3. -4.25j])",
                    ArrayText.repr(
                            ListedElements.vector(
                                    DType.COMPLEX128,
                                    List.of(new Scalar.Complex(1.5, 2), new Scalar.Complex(-3, -4.25))),
                            NUMPY_2, DEFAULT));
        }

        @Test
        void cut_off_digits_are_rounded_half_to_even_from_the_exact_value() {
            var twoDigits = new ArrayText.Options(
                    2,
                    1000,
                    3,
                    75,
                    false,
                    ArrayText.Options.FloatMode.MAXPREC,
                    ArrayText.Options.Sign.NEGATIVE_ONLY,
                    "nan",
                    "inf");
            assertEquals(
                    "array([2.67, 1.  ])",
                    ArrayText.repr(ListedElements.ofReals(DType.FLOAT64, 2.675, 1), NUMPY_2, twoDigits));
            assertEquals(
                    "array([0.12, 1.  ])",
                    ArrayText.repr(ListedElements.ofReals(DType.FLOAT64, 0.125, 1), NUMPY_2, twoDigits));
            assertEquals(
                    "array([0.38, 1.  ])",
                    ArrayText.repr(ListedElements.ofReals(DType.FLOAT64, 0.375, 1), NUMPY_2, twoDigits));
        }

        @Test
        void a_space_stands_for_the_sign_unless_an_integer_is_negative() {
            var spaced = ArrayText.Options.DEFAULT.withSign(ArrayText.Options.Sign.SPACE);
            assertEquals(
                    "array([ 1, -2])",
                    ArrayText.repr(ListedElements.ofIntegers(DType.INT64, 1, -2), NUMPY_2, spaced));
            assertEquals(
                    "array([ 1,  2])",
                    ArrayText.repr(ListedElements.ofIntegers(DType.INT64, 1, 2), NUMPY_2, spaced));
            assertEquals(
                    "array([ 100, -200])",
                    ArrayText.repr(ListedElements.ofIntegers(DType.INT64, 100, -200), NUMPY_2, spaced));
            assertEquals(
                    "array([100,  -2])",
                    ArrayText.repr(ListedElements.ofIntegers(DType.INT64, 100, -2), NUMPY_2, spaced));
        }

        @Test
        void true_is_aligned_except_in_rank_zero() {
            Scalar yes = Scalar.of(true);
            ListedElements vector = ListedElements.vector(DType.BOOL, List.of(yes));
            assertEquals("array([ True])", ArrayText.repr(vector, NUMPY_2, DEFAULT));
            assertEquals("array(True)", ArrayText.repr(vector.shaped(), NUMPY_2, DEFAULT));
        }

        @Test
        void a_dtype_that_numpy_lacks_is_refused() {
            var refusal = assertThrows(IllegalArgumentException.class, () -> reals(DType.BFLOAT16, 1));
            assertEquals("print: NumPy has no floating-point format for bfloat16", refusal.getMessage());
        }
    }

    @Nested
    class Layout {

        @Test
        void lines_are_filled_up_to_the_closing_parenthesis() {
            assertEquals(
                    """
                            array([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16,
                                   17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])""",
                    ArrayText.repr(
                            ListedElements.ofIntegers(
                                    DType.INT64, LongStream.range(0, 30).toArray()),
                            NUMPY_2, DEFAULT));
        }

        @Test
        void a_summarized_array_shows_its_shape() {
            Elements thousandAndOne = ListedElements.ofIntegers(DType.INT64, LongStream.rangeClosed(0, 1000).toArray());
            assertEquals(
                    "array([   0,    1,    2, ...,  998,  999, 1000], shape=(1001,))",
                    ArrayText.repr(thousandAndOne, NUMPY_2, DEFAULT));
            assertEquals("[   0    1    2 ...  998  999 1000]", ArrayText.str(thousandAndOne, NUMPY_2, DEFAULT));
        }

        @Test
        void blank_lines_separate_matrices() {
            Elements cube = ListedElements.ofIntegers(DType.INT64, 0, 1, 2, 3, 4, 5, 6, 7)
                    .shaped(2L, 2L, 2L);
            assertEquals(
                    """
                            [[[0 1]
                              [2 3]]

                             [[4 5]
                              [6 7]]]""",
                    ArrayText.str(cube, NUMPY_2, DEFAULT));
        }

        @Test
        void an_empty_array_shows_its_dtype_and_its_shape_unless_it_is_a_vector() {
            assertEquals("array([], dtype=float32)", reals(DType.FLOAT32));
            Elements matrix = ListedElements.ofReals(DType.FLOAT64).shaped(0L, 3L);
            assertEquals("array([], shape=(0, 3), dtype=float64)", ArrayText.repr(matrix, NUMPY_2, DEFAULT));
            assertEquals("[]", ArrayText.str(matrix, NUMPY_2, DEFAULT));
        }
    }

    @Nested
    class Scalars {

        private static String repr(DType dtype, double value) {
            return ArrayText.scalarRepr(dtype, Scalar.of(value), NUMPY_2);
        }

        @Test
        void a_scalar_names_its_type() {
            assertEquals("np.float64(0.5)", repr(DType.FLOAT64, 0.5));
            assertEquals("np.int8(3)", ArrayText.scalarRepr(DType.INT8, Scalar.of(3), NUMPY_2));
            assertEquals("np.True_", ArrayText.scalarRepr(DType.BOOL, Scalar.of(true), NUMPY_2));
            assertEquals(
                    "np.complex64(1.5-0.5j)",
                    ArrayText.scalarRepr(DType.COMPLEX64, new Scalar.Complex(1.5, -0.5), NUMPY_2));
        }

        @Test
        void the_notation_depends_on_the_dtype() {
            assertEquals("np.float32(1e-04)", repr(DType.FLOAT32, 1e-4f));
            assertEquals("np.float16(6.55e+04)", repr(DType.FLOAT16, 65504));
            assertEquals("np.float64(9007199254740992.0)", repr(DType.FLOAT64, 9007199254740992.0));
        }

        @Test
        void the_smallest_number_needs_one_digit() {
            assertEquals("np.float64(5e-324)", repr(DType.FLOAT64, Double.MIN_VALUE));
        }

        @Test
        void an_array_of_rank_zero_is_written_like_its_element() {
            Elements element = ListedElements.ofReals(DType.FLOAT64, 1e16).shaped();
            assertEquals("1e+16", ArrayText.str(element, NUMPY_2, DEFAULT));
        }
    }

    @Nested
    class OlderProfile {

        private static String repr(Elements elements) {
            return ArrayText.repr(elements, NUMPY_1_ON_WINDOWS, DEFAULT);
        }

        private static String scalar(DType dtype, Scalar scalar) {
            return ArrayText.scalarRepr(dtype, scalar, NUMPY_1_ON_WINDOWS);
        }

        @Test
        void the_default_integer_has_32_bits() {
            assertEquals("array([4, 8])", repr(ListedElements.ofIntegers(DType.INT32, 4, 8)));
            assertEquals("array([4, 8], dtype=int64)", repr(ListedElements.ofIntegers(DType.INT64, 4, 8)));
        }

        @Test
        void a_scalar_does_not_name_its_type() {
            assertEquals("0.9224524", scalar(DType.FLOAT32, Scalar.of(0.9224524f)));
            assertEquals("(1+2j)", scalar(DType.COMPLEX64, new Scalar.Complex(1, 2)));
            assertEquals("True", scalar(DType.BOOL, Scalar.of(true)));
        }

        @Test
        void a_positional_scalar_is_filled_with_zeros() {
            assertEquals("65500.0", scalar(DType.FLOAT16, Scalar.of(65504.0)));
            assertEquals("536870900.0", scalar(DType.FLOAT32, Scalar.of(536870912.0)));
        }

        @Test
        void digits_before_the_point_of_an_array_are_exact() {
            assertEquals("array([65504.,  2048.], dtype=float16)",
                    repr(ListedElements.ofReals(DType.FLOAT16, 65504, 2048)));
        }

        @Test
        void the_limits_of_positional_notation_are_the_same_for_all_dtypes() {
            assertEquals("array([1000000.], dtype=float32)", repr(ListedElements.ofReals(DType.FLOAT32, 1e6)));
            assertEquals("array([1.e-04], dtype=float32)", repr(ListedElements.ofReals(DType.FLOAT32, 1e-4f)));
        }

        @Test
        void a_summarized_array_does_not_show_its_shape() {
            assertEquals(
                    "array([   0,    1,    2, ...,  998,  999, 1000])",
                    repr(ListedElements.ofIntegers(
                            DType.INT32, LongStream.rangeClosed(0, 1000).toArray())));
        }
    }
}
