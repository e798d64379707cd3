package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tensortck.reference.Break.IN_TENSORS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.BrokenReference.TENSORS;
import static org.tensortck.reference.PrintingFaults.elements;
import static org.tensortck.reference.PrintingFaults.ignoring;
import static org.tensortck.reference.PrintingFaults.longerThan;
import static org.tensortck.reference.PrintingFaults.ofKind;
import static org.tensortck.reference.PrintingFaults.text;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.text.PythonText;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.text.TensorText;
import org.tensortck.spi.Library;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.tensor.TensorPrintOptions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/** Breaks the text of tensors in one small way after the other; as {@link BrokenReferenceTest}. */
class BrokenTensorPrintingTest extends FaultTable {

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

    @Override
    void faults() {
        fault("integers that are not justified", fails("PRN-4", "PRN-9"), IN_TENSORS.at(Printing<Tensor>::repr,
                text(ofKind(Kind.SIGNED, Kind.UNSIGNED), PrintingFaults::withoutPadding)));
        fault("bools that are as wide as false", fails("PRN-10"), IN_TENSORS.at(Printing<Tensor>::repr,
                text(ofKind(Kind.BOOL), text -> text.replaceAll("(?<! )True", " True"))));
        fault("a column that is as wide as its words", fails("PRN-11"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(ofKind(Kind.FLOAT),
                        text -> text.contains("inf") ? text.replace("[1., ", "[  1., ") : text)));
        fault("zeros that have decimals", fails("ARI-32", "PRN-12"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(text -> text.replace("[0., 0.]", "[0.0000, 0.0000]"))));
        fault("negative zero without its sign", fails("PRN-13"), IN_TENSORS.at(Printing<Tensor>::repr,
                text(ofKind(Kind.FLOAT), text -> text.replaceAll("-(0\\.0*(e\\+00)?(?=[,\\]]))", " $1"))));
        fault("rows with a width of their own", fails("PRN-14"),
                IN_TENSORS.at(Printing<Tensor>::repr,
                        text(ofKind(Kind.FLOAT), text -> text.replace("[   1.0000,    2.0000]",
                                "[1.0000, 2.0000]").replace("[1.0000e+00, 2.0000e+00]", "[1., 2.]"))));
        fault("float64 that is printed as float32", fails("PRN-2", "PRN-15"),
                IN_TENSORS.at(Printing<Tensor>::repr, call -> {
                    Tensor tensor = (Tensor) call.argument(0);
                    boolean isDouble = tensor.elements().dtype() == DType.FLOAT64 && !tensor.graph().requiresGrad()
                            && tensor.elements().device().isHost();
                    String text = (String) call.proceed();
                    return isDouble && text.endsWith("], dtype=torch.float64)")
                            ? TENSORS.cast(tensor, DType.FLOAT32).toString().replaceAll("\\)$",
                                    ", dtype=torch.float64)")
                            : text;
                }));
        fault("short floats with few decimals", fails("PRN-4", "PRN-16"),
                IN_TENSORS.at(Printing<Tensor>::repr, call -> elements(call.argument(0)).dtype().bits() == 16
                        ? ((Tensor) call.argument(0)).text(new TensorText.Options(3, 1000, 3, 80, Optional.empty()),
                                DType.FLOAT32)
                        : call.proceed()));
        fault("real parts that are not aligned", fails("PRN-17"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(ofKind(Kind.COMPLEX), PrintingFaults::withoutPadding)));
        fault("matrices without an empty line between them", fails("PRN-18"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(text -> text.replaceAll("\n+", "\n"))));
        fault("a size that is not named", fails("PRN-19"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(elements -> elements.device().isHost(),
                        text -> text.replaceAll(", size=\\([\\d, ]*\\)", ""))));
        fault("lines of 79 columns", fails("PRN-20", "PRN-25"),
                IN_TENSORS.at(Printing<Tensor>::repr, withOptions(options(1000, 3, 79))));
        fault("lines of 81 columns", fails("PRN-20", "PRN-25"),
                IN_TENSORS.at(Printing<Tensor>::repr, withOptions(options(1000, 3, 81))));
        fault("two edge items", fails("PRN-21"),
                IN_TENSORS.at(Printing<Tensor>::repr, withOptions(options(1000, 2, 80))));
        fault("a threshold of 999", fails("PRN-21"),
                IN_TENSORS.at(Printing<Tensor>::repr, withOptions(options(999, 3, 80))));
        fault("hidden elements that count", fails("PRN-22"), IN_TENSORS.at(Printing<Tensor>::repr,
                text(longerThan(1000), text -> text.replace("1., 2., 3.", "1.0, 2.0, 3.0"))));
        fault("a device that is not named", fails("DEV-2", "PRN-23"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(text -> text.replace(", device='meta'", ""))));
        fault("a leaf that does not say that it requires gradients", fails("PRN-24"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(text -> text.replace(", requires_grad=True", ""))));
        fault("a dtype behind the graph", fails("PRN-25"),
                IN_TENSORS.at(Printing<Tensor>::repr,
                        text(text -> text.replace("dtype=torch.float64, requires_grad=True",
                                "requires_grad=True, dtype=torch.float64"))));
        fault("a line of elements that counts as long as it is", fails("PRN-25"),
                IN_TENSORS.at(Printing<Tensor>::repr, text(text -> {
                    int lineBreak = text.lastIndexOf("\n       dtype");
                    String joined = text.replace(",\n       dtype", ", dtype");
                    return lineBreak > 0 && PythonText.lastLineLength(joined) <= 81 ? joined : text;
                })));
        fault("a str that differs", fails("PRN-26"),
                IN_TENSORS.at(Printing<Tensor>::str, text(text -> text.startsWith("tensor(") && !text.contains(
                        "...") ? text.substring("tensor(".length(), text.length() - 1) : text)));
        fault("elements in the order of the memory", fails("PRN-27"), elementsInTheOrderOfTheMemory());
        notTaken("precision", "PRN-28");
        notTaken("threshold", "PRN-29");
        notTaken("edgeItems", "PRN-29");
        notTaken("lineWidth", "PRN-30");
        notTaken("scientific", "PRN-31");
        notTaken("profile", "PRN-32");
        fault("a notation that stays", fails("PRN-33"), aNotationThatStays());
        fault("options that arrays follow too", fails("PRN-34"), optionsThatArraysFollowToo());
    }

    @SuppressWarnings("unchecked") // the views of tensors are tensors
    private static Break[] elementsInTheOrderOfTheMemory() {
        Views<Tensor> views = TENSORS.capability(Views.class).orElseThrow();
        return new Break[]{IN_TENSORS.at(Printing<Tensor>::repr, call -> {
            Tensor tensor = (Tensor) call.argument(0);
            long[] strides = TENSORS.strides(tensor);
            boolean transposed = strides.length == 2 && strides[0] == 1 && strides[1] > 1;
            return call.proceedWith(transposed ? views.transpose(tensor) : tensor);
        })};
    }

    private static Break[] aNotationThatStays() {
        TensorPrintOptions.Settings[] last = new TensorPrintOptions.Settings[1];
        return new Break[]{IN_TENSORS.at(Library<Tensor>::reset, call -> {
            last[0] = null;
            return call.proceed();
        }), IN_TENSORS.at(TensorPrintOptions::setPrintOptions, call -> {
            var given = (TensorPrintOptions.Settings) call.argument(0);
            var scientific = given.scientific().or(() -> last[0] == null ? Optional.empty() : last[0].scientific());
            last[0] = new TensorPrintOptions.Settings(given.precision(), given.threshold(), given.edgeItems(),
                    given.lineWidth(), given.profile(), scientific);
            return call.proceedWith(last[0]);
        })};
    }

    private static Break[] optionsThatArraysFollowToo() {
        ArrayPrintOptions<?> arrays = ARRAYS.capability(ArrayPrintOptions.class).orElseThrow();
        return new Break[]{IN_TENSORS.at(TensorPrintOptions::setPrintOptions, call -> {
            var given = (TensorPrintOptions.Settings) call.argument(0);
            arrays.setPrintOptions(ArrayPrintOptions.Settings.of(given.lineWidth(), given.precision(),
                    Optional.empty()));
            return call.proceed();
        })};
    }

    private void notTaken(String option, String requirement) {
        fault("the option " + option + " that is not taken", fails(requirement),
                IN_TENSORS.at(TensorPrintOptions::setPrintOptions, ignoring(option)));
    }

    @Test
    void options_that_outlive_a_scenario_do_not_conform() {
        assertFalse(BrokenReference.run(IN_TENSORS.at(Library<Tensor>::reset, _ -> null)).conformant());
        TENSORS.reset();
    }
}
