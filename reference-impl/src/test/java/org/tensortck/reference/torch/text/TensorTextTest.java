package org.tensortck.reference.torch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensortck.reference.torch.text.TensorText.Options.DEFAULT;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.text.ListedElements;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;

/** Texts that PyTorch 2.13.0 printed. */
class TensorTextTest {
    private static final TensorText.Suffix PLAIN = new TensorText.Suffix(DType.FLOAT32, Device.CPU, false,
            Optional.empty());

    private static String repr(Elements elements) {
        return TensorText.repr(elements, PLAIN, DEFAULT);
    }

    private static String reals(DType dtype, double... elements) {
        return repr(ListedElements.ofReals(dtype, elements));
    }

    private static String floats(double... elements) {
        return reals(DType.FLOAT32, elements);
    }

    @Nested
    class Notation {

        @Test
        void a_fraction_gives_every_element_four_decimals() {
            assertEquals(
                    "tensor([[100.0000,   0.9225],\n        [  0.6888,   0.5569]])",
                    repr(ListedElements.ofReals(DType.FLOAT32, 100, 0.9224524f, 0.6888324f, 0.5569336f)
                            .shaped(2L, 2L)));
        }

        @Test
        void decimals_are_rounded_half_to_even() {
            assertEquals("tensor([0.0312, 0.0938], dtype=torch.float64)", reals(DType.FLOAT64, 0.03125, 0.09375));
        }

        @Test
        void whole_numbers_end_with_a_point() {
            assertEquals("tensor([   1., 1000.])", floats(1, 1000));
            assertEquals("tensor([0., 0.])", floats(0, 0));
        }

        @Test
        void a_ratio_above_a_thousand_is_scientific() {
            assertEquals("tensor([1.0000e+00, 1.0010e+03])", floats(1, 1001));
        }

        @Test
        void one_hundred_million_is_positional_and_the_next_float_is_scientific() {
            assertEquals("tensor([100000000.])", floats(1e8));
            assertEquals("tensor([1.0000e+08])", floats(1e8 + 8));
        }

        @Test
        void a_ten_thousandth_is_scientific_in_single_precision_only() {
            assertEquals("tensor([1.0000e-04])", floats(1e-4f));
            assertEquals("tensor([0.0001], dtype=torch.float64)", reals(DType.FLOAT64, 1e-4));
        }

        @Test
        void words_for_what_is_not_finite_do_not_widen_the_column() {
            assertEquals("tensor([1., -inf])", floats(1, Double.NEGATIVE_INFINITY));
            assertEquals("tensor([1000.,   nan,  -inf])", floats(1000, Double.NaN, Double.NEGATIVE_INFINITY));
        }

        @Test
        void negative_zero_keeps_its_sign() {
            assertEquals("tensor([-0.0000, 0.5000])", floats(-0.0, 0.5));
        }

        @Test
        void nan_counts_as_a_fraction_in_float8_e8m0fnu() {
            assertEquals(
                    "tensor([   nan, 2.0000], dtype=torch.float8_e8m0fnu)",
                    reals(DType.FLOAT8_E8M0FNU, Double.NaN, 2));
            assertEquals("tensor([0., 1.], dtype=torch.float8_e8m0fnu)", reals(DType.FLOAT8_E8M0FNU, 0x1p-127, 1));
        }

        @Test
        void parts_of_complex_numbers_have_formats_of_their_own() {
            assertEquals(
                    "tensor([1.+1.j, 1.+100.j, 1.-10.j])",
                    repr(ListedElements.vector(
                            DType.COMPLEX64,
                            List.of(
                                    new Scalar.Complex(1, 1),
                                    new Scalar.Complex(1, 100),
                                    new Scalar.Complex(1, -10)))));
        }

        @Test
        void true_is_aligned_where_there_is_a_false() {
            Scalar yes = Scalar.of(true);
            assertEquals("tensor([True])", repr(ListedElements.vector(DType.BOOL, List.of(yes))));
            assertEquals(
                    "tensor([ True, False])",
                    repr(ListedElements.vector(DType.BOOL, List.of(yes, Scalar.of(false)))));
        }
    }

    @Nested
    class Summary {

        @Test
        void more_than_a_thousand_elements_show_the_edges() {
            Elements thousandAndOne = ListedElements.ofIntegers(DType.INT64, LongStream.rangeClosed(0, 1000).toArray());
            assertEquals("tensor([   0,    1,    2,  ...,  998,  999, 1000])", repr(thousandAndOne));
        }

        @Test
        void every_dimension_is_cut() {
            var options = new TensorText.Options(4, 5, 3, 80, Optional.empty());
            Elements matrix = ListedElements.ofIntegers(
                    DType.INT64, LongStream.range(0, 64).toArray())
                    .shaped(8L, 8L);
            assertEquals(
                    """
                            tensor([[ 0,  1,  2,  ...,  5,  6,  7],
                                    [ 8,  9, 10,  ..., 13, 14, 15],
                                    [16, 17, 18,  ..., 21, 22, 23],
                                    ...,
                                    [40, 41, 42,  ..., 45, 46, 47],
                                    [48, 49, 50,  ..., 53, 54, 55],
                                    [56, 57, 58,  ..., 61, 62, 63]])""",
                    TensorText.repr(matrix, PLAIN, options));
        }

        @Test
        void fewer_edge_items_than_none_are_refused() {
            var refusal = assertThrows(
                    TensorException.class, () -> new TensorText.Options(4, 5, -1, 80, Optional.empty()));
            assertEquals("print options: edgeitems -1 is less than 0", refusal.getMessage());
        }
    }

    @Nested
    class Suffixes {

        @Test
        void the_suffix_moves_to_the_next_line_two_columns_early() {
            long[] numbers = {1234567, 1234567, 1234567, 1234567, 1234567, 1234567};
            assertEquals(
                    "tensor([1234567, 1234567, 1234567, 1234567, 1234567, 1234567],\n       dtype=torch.int32)",
                    repr(ListedElements.ofIntegers(DType.INT32, numbers)));
        }

        @Test
        void the_default_dtype_is_not_named() {
            var suffix = new TensorText.Suffix(DType.FLOAT64, Device.CPU, false, Optional.empty());
            assertEquals(
                    "tensor([1.5000], dtype=torch.float32)",
                    TensorText.repr(ListedElements.ofReals(DType.FLOAT32, 1.5), suffix, DEFAULT));
            assertEquals("tensor([1.5000])",
                    TensorText.repr(ListedElements.ofReals(DType.FLOAT64, 1.5), suffix, DEFAULT));
        }

        @Test
        void the_gradient_function_hides_that_gradients_are_required() {
            Elements elements = ListedElements.ofReals(DType.FLOAT32, 2, 4);
            assertEquals(
                    "tensor([2., 4.], requires_grad=True)",
                    TensorText.repr(
                            elements, new TensorText.Suffix(DType.FLOAT32, Device.CPU, true, Optional.empty()),
                            DEFAULT));
            assertEquals(
                    "tensor([2., 4.], grad_fn=<MulBackward0>)",
                    TensorText.repr(
                            elements,
                            new TensorText.Suffix(DType.FLOAT32, Device.CPU, true, Optional.of("MulBackward0")),
                            DEFAULT));
        }

        @Test
        void an_empty_tensor_shows_its_size_unless_it_is_a_vector() {
            assertEquals("tensor([])", floats());
            assertEquals(
                    "tensor([], size=(0, 3))",
                    repr(ListedElements.ofReals(DType.FLOAT32).shaped(0L, 3L)));
            assertEquals("tensor([], dtype=torch.bool)", repr(ListedElements.vector(DType.BOOL, List.of())));
        }

        @Test
        void a_meta_tensor_is_not_read() {
            var suffix = new TensorText.Suffix(DType.FLOAT32, Device.META, false, Optional.empty());
            assertEquals(
                    "tensor(..., device='meta', size=(2, 3))",
                    TensorText.repr(ListedElements.ofReals(DType.FLOAT32).shaped(2L, 3L), suffix, DEFAULT));
            assertEquals(
                    "tensor(..., device='meta', size=(2,), dtype=torch.bool)",
                    TensorText.repr(ListedElements.ofReals(DType.BOOL).shaped(2L), suffix, DEFAULT));
        }
    }
}
