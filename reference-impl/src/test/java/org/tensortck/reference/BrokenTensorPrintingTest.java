package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.BrokenReference.assertFails;
import static org.tensortck.reference.BrokenReference.runTensors;
import static org.tensortck.reference.PrintingFaults.elements;
import static org.tensortck.reference.PrintingFaults.ignoring;
import static org.tensortck.reference.PrintingFaults.longerThan;
import static org.tensortck.reference.PrintingFaults.ofKind;
import static org.tensortck.reference.PrintingFaults.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.text.PythonText;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.text.TensorText;
import org.tensortck.spi.ArrayPrintOptions;
import org.tensortck.spi.DType;
import org.tensortck.spi.DType.Kind;
import org.tensortck.spi.TensorPrintOptions;
import org.tensortck.spi.Views;

/** Breaks the text of tensors in one small way after the other; as {@link BrokenReferenceTest}. */
class BrokenTensorPrintingTest {

    private static final TensorText.Options DEFAULT = TensorText.Options.DEFAULT;

    /** Prints with other options wherever none are set. */
    private static Fault withOptions(TensorText.Options other) {
        return call -> {
            Tensor tensor = (Tensor) call.argument(0);
            Object text = call.proceed();
            return text.equals(tensor.text(DEFAULT, DType.FLOAT32)) ? tensor.text(other, DType.FLOAT32) : text;
        };
    }

    private static TensorText.Options options(int threshold, int edgeItems, int lineWidth) {
        return new TensorText.Options(4, threshold, edgeItems, lineWidth, Optional.empty());
    }

    private static void assertRepr(Set<String> expected, Fault fault) {
        assertFails(expected, runTensors("repr", fault));
    }

    @Test
    void integers_that_are_not_justified_fail_prn_4_and_prn_9() {
        assertRepr(Set.of("PRN-4", "PRN-9"), text(ofKind(Kind.SIGNED, Kind.UNSIGNED), PrintingFaults::withoutPadding));
    }

    @Test
    void bools_that_are_as_wide_as_false_fail_prn_10() {
        assertRepr(Set.of("PRN-10"), text(ofKind(Kind.BOOL), text -> text.replaceAll("(?<! )True", " True")));
    }

    @Test
    void a_column_that_is_as_wide_as_its_words_fails_prn_11() {
        assertRepr(Set.of("PRN-11"), text(ofKind(Kind.FLOAT),
                text -> text.contains("inf") ? text.replace("[1., ", "[  1., ") : text));
    }

    @Test
    void zeros_that_have_decimals_fail_ari_32_and_prn_12() {
        assertRepr(Set.of("ARI-32", "PRN-12"), text(text -> text.replace("[0., 0.]", "[0.0000, 0.0000]")));
    }

    @Test
    void negative_zero_without_its_sign_fails_prn_13() {
        assertRepr(Set.of("PRN-13"),
                text(ofKind(Kind.FLOAT), text -> text.replaceAll("-(0\\.0*(e\\+00)?(?=[,\\]]))", " $1")));
    }

    @Test
    void rows_with_a_width_of_their_own_fail_prn_14() {
        assertRepr(Set.of("PRN-14"), text(ofKind(Kind.FLOAT), text -> text.replace("[   1.0000,    2.0000]",
                "[1.0000, 2.0000]").replace("[1.0000e+00, 2.0000e+00]", "[1., 2.]")));
    }

    @Test
    void float64_that_is_printed_as_float32_fails_prn_2_and_prn_15() {
        assertRepr(Set.of("PRN-2", "PRN-15"), call -> {
            Tensor tensor = (Tensor) call.argument(0);
            boolean isDouble = tensor.elements().dtype() == DType.FLOAT64 && !tensor.graph().requiresGrad()
                    && tensor.elements().device().isHost();
            String text = (String) call.proceed();
            return isDouble && text.endsWith("], dtype=torch.float64)")
                    ? TENSORS.cast(tensor, DType.FLOAT32).toString().replaceAll("\\)$", ", dtype=torch.float64)")
                    : text;
        });
    }

    @Test
    void short_floats_with_few_decimals_fail_prn_4_and_prn_16() {
        assertRepr(Set.of("PRN-4", "PRN-16"), call -> elements(call.argument(0)).dtype().bits() == 16
                ? ((Tensor) call.argument(0)).text(new TensorText.Options(3, 1000, 3, 80, Optional.empty()),
                        DType.FLOAT32)
                : call.proceed());
    }

    @Test
    void real_parts_that_are_not_aligned_fail_prn_17() {
        assertRepr(Set.of("PRN-17"), text(ofKind(Kind.COMPLEX), PrintingFaults::withoutPadding));
    }

    @Test
    void matrices_without_an_empty_line_between_them_fail_prn_18() {
        assertRepr(Set.of("PRN-18"), text(text -> text.replaceAll("\n+", "\n")));
    }

    @Test
    void a_size_that_is_not_named_fails_prn_19() {
        assertRepr(Set.of("PRN-19"), text(elements -> elements.device().isHost(),
                text -> text.replaceAll(", size=\\([\\d, ]*\\)", "")));
    }

    @Test
    void lines_of_79_columns_fail_prn_20_and_prn_25() {
        assertRepr(Set.of("PRN-20", "PRN-25"), withOptions(options(1000, 3, 79)));
    }

    @Test
    void lines_of_81_columns_fail_prn_20_and_prn_25() {
        assertRepr(Set.of("PRN-20", "PRN-25"), withOptions(options(1000, 3, 81)));
    }

    @Test
    void two_edge_items_fail_prn_21() {
        assertRepr(Set.of("PRN-21"), withOptions(options(1000, 2, 80)));
    }

    @Test
    void a_threshold_of_999_fails_prn_21() {
        assertRepr(Set.of("PRN-21"), withOptions(options(999, 3, 80)));
    }

    @Test
    void hidden_elements_that_count_fail_prn_22() {
        assertRepr(Set.of("PRN-22"), text(longerThan(1000), text -> text.replace("1., 2., 3.", "1.0, 2.0, 3.0")));
    }

    @Test
    void a_device_that_is_not_named_fails_dev_2_and_prn_23() {
        assertRepr(Set.of("DEV-2", "PRN-23"), text(text -> text.replace(", device='meta'", "")));
    }

    @Test
    void a_leaf_that_does_not_say_that_it_requires_gradients_fails_prn_24() {
        assertRepr(Set.of("PRN-24"), text(text -> text.replace(", requires_grad=True", "")));
    }

    @Test
    void a_dtype_behind_the_graph_fails_prn_25() {
        assertRepr(Set.of("PRN-25"), text(text -> text.replace("dtype=torch.float64, requires_grad=True",
                "requires_grad=True, dtype=torch.float64")));
    }

    @Test
    void a_line_of_elements_that_counts_as_long_as_it_is_fails_prn_25() {
        assertRepr(Set.of("PRN-25"), text(text -> {
            int lineBreak = text.lastIndexOf("\n       dtype");
            String joined = text.replace(",\n       dtype", ", dtype");
            return lineBreak > 0 && PythonText.lastLineLength(joined) <= 81 ? joined : text;
        }));
    }

    @Test
    void a_str_that_differs_fails_prn_26() {
        assertFails(Set.of("PRN-26"), runTensors("str", text(text -> text.startsWith("tensor(") && !text.contains(
                "...") ? text.substring("tensor(".length(), text.length() - 1) : text)));
    }

    @Test
    @SuppressWarnings("unchecked") // the views of tensors are tensors
    void elements_in_the_order_of_the_memory_fail_prn_27() {
        Views<Tensor> views = TENSORS.capability(Views.class).orElseThrow();
        assertRepr(Set.of("PRN-27"), call -> {
            Tensor tensor = (Tensor) call.argument(0);
            long[] strides = TENSORS.strides(tensor);
            boolean transposed = strides.length == 2 && strides[0] == 1 && strides[1] > 1;
            return call.proceedWith(transposed ? views.transpose(tensor) : tensor);
        });
    }

    @ParameterizedTest
    @CsvSource({"precision, PRN-28", "threshold, PRN-29", "edgeItems, PRN-29", "lineWidth, PRN-30",
            "scientific, PRN-31", "profile, PRN-32"})
    void an_option_that_is_not_taken_fails_the_requirement_about_it(String option, String requirement) {
        assertFails(Set.of(requirement), runTensors("setPrintOptions", ignoring(option)));
    }

    @Test
    void a_notation_that_stays_fails_prn_33() {
        TensorPrintOptions.Settings[] last = new TensorPrintOptions.Settings[1];
        assertFails(Set.of("PRN-33"), runTensors(Map.of("reset", call -> {
            last[0] = null;
            return call.proceed();
        }, "setPrintOptions", call -> {
            var given = (TensorPrintOptions.Settings) call.argument(0);
            var scientific = given.scientific().or(() -> last[0] == null ? Optional.empty() : last[0].scientific());
            last[0] = new TensorPrintOptions.Settings(given.precision(), given.threshold(), given.edgeItems(),
                    given.lineWidth(), given.profile(), scientific);
            return call.proceedWith(last[0]);
        })));
    }

    @Test
    void options_that_arrays_follow_too_fail_prn_34() {
        ArrayPrintOptions<?> arrays = ARRAYS.capability(ArrayPrintOptions.class).orElseThrow();
        assertFails(Set.of("PRN-34"), runTensors("setPrintOptions", call -> {
            var given = (TensorPrintOptions.Settings) call.argument(0);
            arrays.setPrintOptions(ArrayPrintOptions.Settings.of(given.lineWidth(), given.precision(),
                    Optional.empty()));
            return call.proceed();
        }));
    }

    @Test
    void options_that_outlive_a_scenario_do_not_conform() {
        assertFalse(runTensors("reset", _ -> null).conformant());
        TENSORS.reset();
    }
}
