package org.tensortck.reference;

import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runArrays;
import static org.tensortck.reference.PrintingFaults.elements;
import static org.tensortck.reference.PrintingFaults.ignoring;
import static org.tensortck.reference.PrintingFaults.longerThan;
import static org.tensortck.reference.PrintingFaults.ofKind;
import static org.tensortck.reference.PrintingFaults.text;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.text.ArrayText;
import org.tensortck.reference.numpy.text.ArrayText.Options.FloatMode;
import org.tensortck.reference.text.SummarizedElements;
import org.tensortck.spi.ArrayPrintOptions;
import org.tensortck.spi.ArrayPrintOptions.Surroundings;
import org.tensortck.spi.DType;
import org.tensortck.spi.DType.Kind;
import org.tensortck.spi.Scalar;
import org.tensortck.spi.Views;

/** Breaks the text of arrays in one small way after the other; as {@link BrokenReferenceTest}. */
class BrokenArrayPrintingTest {

    private static final ArrayText.Options DEFAULT = ArrayText.Options.DEFAULT;

    private static String printed(NdArray array, ArrayText.Options options) {
        return ArrayText.repr(array.elements(), NumPyProfile.NUMPY_2, options);
    }

    /** Prints with other options wherever none are set. */
    private static Fault withOptions(ArrayText.Options other) {
        return call -> {
            NdArray array = (NdArray) call.argument(0);
            Object text = call.proceed();
            return text.equals(printed(array, DEFAULT)) ? printed(array, other) : text;
        };
    }

    private static ArrayText.Options options(int threshold, int edgeItems, int lineWidth) {
        return new ArrayText.Options(8, threshold, edgeItems, lineWidth, false, DEFAULT.floatMode(), DEFAULT.sign(),
                "nan", "inf");
    }

    private static void assertRepr(Set<String> expected, Fault fault) {
        assertFails(expected, runArrays(Map.of("repr", fault)));
    }

    @Test
    void integers_that_are_not_justified_fail_prn_8_and_prn_35() {
        assertRepr(Set.of("PRN-8", "PRN-35"), text(ofKind(Kind.SIGNED, Kind.UNSIGNED), PrintingFaults::withoutPadding));
    }

    @Test
    void a_true_that_is_narrower_than_false_fails_prn_36() {
        assertRepr(Set.of("PRN-36"), text(ofKind(Kind.BOOL),
                text -> text.contains("False") ? text : text.replace(" True", "True")));
    }

    @Test
    void a_byte_order_that_is_not_named_fails_prn_72() {
        assertRepr(Set.of("PRN-72"), text(text -> text.replaceAll("'[<>](\\w+)'", "$1")));
    }

    @Test
    void a_limit_above_1e8_fails_prn_37() {
        assertRepr(Set.of("PRN-37"),
                text(text -> text.replace("[1.e+08, 2.e+07]", "[100000000.,  20000000.]")));
    }

    @Test
    void the_limits_of_float64_for_shorter_floats_fail_prn_38() {
        assertRepr(Set.of("PRN-38"), call -> {
            StridedElements elements = elements(call.argument(0));
            boolean isShorter = elements.dtype() == DType.FLOAT16 || elements.dtype() == DType.FLOAT32;
            return isShorter && SummarizedElements.size(elements.shape()) == 2
                    ? ArrayText.repr(elements, NumPyProfile.NUMPY_1_ON_WINDOWS, DEFAULT)
                    : call.proceed();
        });
    }

    @Test
    void exponents_of_different_lengths_fail_prn_39() {
        assertRepr(Set.of("PRN-39"), text(text -> text.replace("e-005", "e-05")));
    }

    @Test
    void a_column_that_is_narrower_than_its_words_fails_prn_40() {
        assertRepr(Set.of("PRN-40"),
                text(ofKind(Kind.FLOAT), text -> text.contains("nan") ? PrintingFaults.withoutPadding(text) : text));
    }

    @Test
    void negative_zero_without_its_sign_fails_prn_41() {
        assertRepr(Set.of("PRN-41"),
                text(ofKind(Kind.FLOAT), text -> text.replaceAll("-(0\\.0*(e\\+00)? *(?=[,\\]]))", " $1")));
    }

    @Test
    void a_half_that_is_rounded_up_fails_prn_42() {
        assertRepr(Set.of("PRN-42"), text(text -> text.replace("0.00195312", "0.00195313")));
    }

    @Test
    void imaginary_parts_that_are_not_aligned_fail_prn_43() {
        assertRepr(Set.of("PRN-43"), text(ofKind(Kind.COMPLEX), text -> text.replaceAll("j +", "j")));
    }

    @Test
    void matrices_without_an_empty_line_between_them_fail_prn_44() {
        assertRepr(Set.of("PRN-44"), text(text -> text.replaceAll("\n+", "\n")));
    }

    @Test
    void a_str_with_commas_fails_prn_45() {
        assertFails(Set.of("PRN-45"), runArrays(Map.of("str", text(text -> text.replaceAll("(?<=\\S) +", ", ")))));
    }

    @Test
    void an_array_without_dimensions_that_shows_all_digits_fails_prn_46() {
        ArrayText.Options unique = new ArrayText.Options(8, 1000, 3, 75, false, FloatMode.UNIQUE, DEFAULT.sign(),
                "nan", "inf");
        assertRepr(Set.of("PRN-46"), call -> {
            StridedElements elements = elements(call.argument(0));
            return elements.shape().length == 0
                    ? ArrayText.repr(elements, NumPyProfile.NUMPY_2, unique)
                    : call.proceed();
        });
    }

    @Test
    void a_shape_without_elements_that_is_not_named_fails_prn_47() {
        assertRepr(Set.of("PRN-47"), text(text -> text.replaceAll("\\[\\], shape=\\([\\d, ]*\\)", "[]")));
    }

    @Test
    void lines_of_74_columns_fail_prn_48_and_prn_49() {
        assertRepr(Set.of("PRN-48", "PRN-49"), withOptions(options(1000, 3, 74)));
    }

    @Test
    void lines_of_76_columns_fail_prn_48_and_prn_49() {
        assertRepr(Set.of("PRN-48", "PRN-49"), withOptions(options(1000, 3, 76)));
    }

    @Test
    void a_dtype_that_stays_on_its_line_fails_prn_49() {
        assertRepr(Set.of("PRN-49"), text(text -> text.replace(",\n      dtype", ", dtype")));
    }

    @Test
    void two_edge_items_fail_prn_50() {
        assertRepr(Set.of("PRN-50"), withOptions(options(1000, 2, 75)));
    }

    @Test
    void the_shape_of_a_summary_that_is_not_named_fails_prn_50() {
        assertRepr(Set.of("PRN-50"),
                text(longerThan(0), text -> text.replaceAll(", shape=\\([\\d, ]*\\)", "")));
    }

    @Test
    void hidden_elements_that_count_fail_prn_51() {
        assertFails(Set.of("PRN-51"), runArrays(
                Map.of("str", text(longerThan(1000), text -> text.replace("1. 2. 3.", "1.  2.  3. ")))));
    }

    @Test
    @SuppressWarnings("unchecked") // the views of arrays are arrays
    void elements_in_the_order_of_the_memory_fail_prn_52() {
        Views<NdArray> views = ARRAYS.capability(Views.class).orElseThrow();
        assertRepr(Set.of("PRN-52"), call -> {
            NdArray array = (NdArray) call.argument(0);
            long[] strides = ARRAYS.byteStrides(array);
            boolean transposed = strides.length == 2 && strides[0] < strides[1];
            return call.proceedWith(transposed ? views.transpose(array) : array);
        });
    }

    @Test
    void scalars_that_do_not_name_their_type_fail_prn_53() {
        assertFails(Set.of("PRN-53"), runArrays(Map.of("scalarRepr", call -> ArrayText
                .scalarStr((DType) call.argument(0), (Scalar) call.argument(1), NumPyProfile.NUMPY_2))));
    }

    @Test
    void scalars_of_shorter_floats_with_the_digits_of_float64_fail_prn_54_and_prn_55() {
        assertFails(Set.of("PRN-54", "PRN-55"), runArrays(Map.of("str", call -> {
            NdArray array = (NdArray) call.argument(0);
            boolean isShorter = array.elements().shape().length == 0
                    && (ARRAYS.dtype(array) == DType.FLOAT16 || ARRAYS.dtype(array) == DType.FLOAT32);
            return call.proceedWith(isShorter ? ARRAYS.cast(array, DType.FLOAT64) : array);
        })));
    }

    @Test
    void complex_scalars_without_parentheses_fail_prn_46_and_prn_56() {
        assertFails(Set.of("PRN-46", "PRN-56"),
                runArrays(Map.of("str", text(ofKind(Kind.COMPLEX), text -> text.replaceAll("[()]", "")))));
    }

    @ParameterizedTest
    @CsvSource({"precision, PRN-57", "floatMode, PRN-58 PRN-66", "suppress, PRN-59", "nan, PRN-62", "infinity, PRN-62",
            "threshold, PRN-63 PRN-66", "edgeItems, PRN-63", "lineWidth, PRN-64"})
    void an_option_that_is_not_taken_fails_the_requirements_about_it(String option, String requirements) {
        assertFails(Set.of(requirements.split(" ")), runArrays(Map.of("setPrintOptions", ignoring(option))));
    }

    @Test
    void a_sign_that_is_not_taken_fails_prn_60_prn_61_and_prn_66() {
        assertFails(Set.of("PRN-60", "PRN-61", "PRN-66"), runArrays(Map.of("setPrintOptions", ignoring("sign"))));
    }

    @Test
    void options_that_are_forgotten_by_the_next_call_fail_prn_65() {
        assertFails(Set.of("PRN-65"), runArrays(Map.of("setPrintOptions", call -> {
            ARRAYS.reset();
            return call.proceed();
        })));
    }

    @Test
    void options_that_are_set_before_one_is_refused_fail_prn_66() {
        assertFails(Set.of("PRN-66"), runArrays(Map.of("setPrintOptions", call -> {
            var given = (ArrayPrintOptions.Settings) call.argument(0);
            call.proceedWith(ArrayPrintOptions.Settings.of(given.lineWidth(), given.precision(), given.suppress()));
            return call.proceed();
        })));
    }

    @Test
    void a_separator_with_spaces_at_the_end_of_a_row_fails_prn_68() {
        assertFails(Set.of("PRN-68"),
                runArrays(Map.of("array2string", text(text -> text.replace(" ;\n", " ; \n")))));
    }

    @Test
    void options_for_one_text_that_stay_fail_prn_69() {
        ArrayPrintOptions<?> options = ARRAYS.capability(ArrayPrintOptions.class).orElseThrow();
        assertFails(Set.of("PRN-69"), runArrays(Map.of("array2string", call -> {
            options.setPrintOptions((ArrayPrintOptions.Settings) call.argument(1));
            return call.proceed();
        })));
    }

    @Test
    @SuppressWarnings("unchecked") // the texts of arrays
    void a_prefix_that_is_not_taken_fails_prn_70() {
        ArrayPrintOptions<NdArray> sound = ARRAYS.capability(ArrayPrintOptions.class).orElseThrow();
        assertFails(Set.of("PRN-70"), runArrays(Map.of("array2string", call -> {
            Surroundings given = (Surroundings) call.argument(2);
            return sound.array2string((NdArray) call.argument(0), (ArrayPrintOptions.Settings) call.argument(1),
                    new Surroundings(given.separator(), "", given.suffix()));
        })));
    }

    @Test
    void array_repr_without_its_options_fails_prn_71() {
        assertFails(Set.of("PRN-71"), runArrays(Map.of("arrayRepr", call -> call.argument(0).toString())));
    }
}
