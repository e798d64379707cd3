package org.tensortck.reference;

import static org.tensortck.reference.Break.IN_ARRAYS;
import static org.tensortck.reference.BrokenReference.ARRAYS;
import static org.tensortck.reference.PrintingFaults.elements;
import static org.tensortck.reference.PrintingFaults.ignoring;
import static org.tensortck.reference.PrintingFaults.longerThan;
import static org.tensortck.reference.PrintingFaults.ofKind;
import static org.tensortck.reference.PrintingFaults.text;

import org.tensortck.reference.BrokenReference.Fault;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.numpy.text.ArrayText;
import org.tensortck.reference.numpy.text.ArrayText.Options.FloatMode;
import org.tensortck.reference.text.SummarizedElements;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.array.ArrayPrintOptions;
import org.tensortck.spi.array.ArrayPrintOptions.Surroundings;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.common.Views;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;
import org.tensortck.spi.value.Scalar;

/** Breaks the text of arrays in one small way after the other; as {@link BrokenReferenceTest}. */
class BrokenArrayPrintingTest extends FaultTable {

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

    @Override
    void faults() {
        fault("integers that are not justified", fails("PRN-8", "PRN-35"), IN_ARRAYS.at(Printing<NdArray>::repr,
                text(ofKind(Kind.SIGNED, Kind.UNSIGNED), PrintingFaults::withoutPadding)));
        fault("a true that is narrower than false", fails("PRN-36"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(ofKind(Kind.BOOL),
                        text -> text.contains("False") ? text : text.replace(" True", "True"))));
        fault("a byte order that is not named", fails("PRN-72"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(text -> text.replaceAll("'[<>](\\w+)'", "$1"))));
        fault("a limit above 1e8", fails("PRN-37"), IN_ARRAYS.at(Printing<NdArray>::repr,
                text(text -> text.replace("[1.e+08, 2.e+07]", "[100000000.,  20000000.]"))));
        fault("the limits of float64 for shorter floats", fails("PRN-38"),
                IN_ARRAYS.at(Printing<NdArray>::repr, call -> {
                    StridedElements elements = elements(call.argument(0));
                    boolean isShorter = elements.dtype() == DType.FLOAT16 || elements.dtype() == DType.FLOAT32;
                    return isShorter && SummarizedElements.size(elements.shape()) == 2
                            ? ArrayText.repr(elements, NumPyProfile.NUMPY_1_ON_WINDOWS, DEFAULT)
                            : call.proceed();
                }));
        fault("exponents of different lengths", fails("PRN-39"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(text -> text.replace("e-005", "e-05"))));
        fault("a column that is narrower than its words", fails("PRN-40"), IN_ARRAYS.at(Printing<NdArray>::repr,
                text(ofKind(Kind.FLOAT), text -> text.contains("nan") ? PrintingFaults.withoutPadding(text) : text)));
        fault("negative zero without its sign", fails("PRN-41"), IN_ARRAYS.at(Printing<NdArray>::repr,
                text(ofKind(Kind.FLOAT), text -> text.replaceAll("-(0\\.0*(e\\+00)? *(?=[,\\]]))", " $1"))));
        fault("a half that is rounded up", fails("PRN-42"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(text -> text.replace("0.00195312", "0.00195313"))));
        fault("imaginary parts that are not aligned", fails("PRN-43"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(ofKind(Kind.COMPLEX), text -> text.replaceAll("j +", "j"))));
        fault("matrices without an empty line between them", fails("PRN-44"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(text -> text.replaceAll("\n+", "\n"))));
        fault("a str with commas", fails("PRN-45"),
                IN_ARRAYS.at(Printing<NdArray>::str, text(text -> text.replaceAll("(?<=\\S) +", ", "))));
        fault("an array without dimensions that shows all digits", fails("PRN-46"),
                anArrayWithoutDimensionsThatShowsAllDigits());
        fault("a shape without elements that is not named", fails("PRN-47"),
                IN_ARRAYS.at(Printing<NdArray>::repr,
                        text(text -> text.replaceAll("\\[\\], shape=\\([\\d, ]*\\)", "[]"))));
        fault("lines of 74 columns", fails("PRN-48", "PRN-49"),
                IN_ARRAYS.at(Printing<NdArray>::repr, withOptions(options(1000, 3, 74))));
        fault("lines of 76 columns", fails("PRN-48", "PRN-49"),
                IN_ARRAYS.at(Printing<NdArray>::repr, withOptions(options(1000, 3, 76))));
        fault("a dtype that stays on its line", fails("PRN-49"),
                IN_ARRAYS.at(Printing<NdArray>::repr, text(text -> text.replace(",\n      dtype", ", dtype"))));
        fault("two edge items", fails("PRN-50"),
                IN_ARRAYS.at(Printing<NdArray>::repr, withOptions(options(1000, 2, 75))));
        fault("the shape of a summary that is not named", fails("PRN-50"), IN_ARRAYS.at(Printing<NdArray>::repr,
                text(longerThan(0), text -> text.replaceAll(", shape=\\([\\d, ]*\\)", ""))));
        fault("hidden elements that count", fails("PRN-51"), IN_ARRAYS.at(Printing<NdArray>::str,
                text(longerThan(1000), text -> text.replace("1. 2. 3.", "1.  2.  3. "))));
        fault("elements in the order of the memory", fails("PRN-52"), elementsInTheOrderOfTheMemory());
        fault("scalars that do not name their type", fails("PRN-53"),
                IN_ARRAYS.at(ArrayLibrary<NdArray>::scalarRepr, call -> ArrayText
                        .scalarStr((DType) call.argument(0), (Scalar) call.argument(1), NumPyProfile.NUMPY_2)));
        fault("scalars of shorter floats with the digits of float64", fails("PRN-54", "PRN-55"),
                IN_ARRAYS.at(Printing<NdArray>::str, call -> {
                    NdArray array = (NdArray) call.argument(0);
                    boolean isShorter = array.elements().shape().length == 0
                            && (ARRAYS.dtype(array) == DType.FLOAT16 || ARRAYS.dtype(array) == DType.FLOAT32);
                    return call.proceedWith(isShorter ? ARRAYS.cast(array, DType.FLOAT64) : array);
                }));
        fault("complex scalars without parentheses", fails("PRN-46", "PRN-56"),
                IN_ARRAYS.at(Printing<NdArray>::str, text(ofKind(Kind.COMPLEX), text -> text.replaceAll("[()]", ""))));
        notTaken("precision", "PRN-57");
        notTaken("floatMode", "PRN-58", "PRN-66");
        notTaken("suppress", "PRN-59");
        notTaken("sign", "PRN-60", "PRN-61", "PRN-66");
        notTaken("nan", "PRN-62");
        notTaken("infinity", "PRN-62");
        notTaken("threshold", "PRN-63", "PRN-66");
        notTaken("edgeItems", "PRN-63");
        notTaken("lineWidth", "PRN-64");
        fault("options that are forgotten by the next call", fails("PRN-65"),
                IN_ARRAYS.at(ArrayPrintOptions<NdArray>::setPrintOptions, call -> {
                    ARRAYS.reset();
                    return call.proceed();
                }));
        fault("options that are set before one is refused", fails("PRN-66"),
                IN_ARRAYS.at(ArrayPrintOptions<NdArray>::setPrintOptions, call -> {
                    var given = (ArrayPrintOptions.Settings) call.argument(0);
                    call.proceedWith(
                            ArrayPrintOptions.Settings.of(given.lineWidth(), given.precision(), given.suppress()));
                    return call.proceed();
                }));
        fault("a separator with spaces at the end of a row", fails("PRN-68"),
                IN_ARRAYS.at(ArrayPrintOptions<NdArray>::array2string, text(text -> text.replace(" ;\n", " ; \n"))));
        fault("options for one text that stay", fails("PRN-69"), optionsForOneTextThatStay());
        fault("a prefix that is not taken", fails("PRN-70"), aPrefixThatIsNotTaken());
        fault("array repr without its options", fails("PRN-71"),
                IN_ARRAYS.at(ArrayPrintOptions<NdArray>::arrayRepr, call -> call.argument(0).toString()));
    }

    private static Break[] anArrayWithoutDimensionsThatShowsAllDigits() {
        ArrayText.Options unique = new ArrayText.Options(8, 1000, 3, 75, false, FloatMode.UNIQUE, DEFAULT.sign(),
                "nan", "inf");
        return new Break[]{IN_ARRAYS.at(Printing<NdArray>::repr, call -> {
            StridedElements elements = elements(call.argument(0));
            return elements.shape().length == 0
                    ? ArrayText.repr(elements, NumPyProfile.NUMPY_2, unique)
                    : call.proceed();
        })};
    }

    @SuppressWarnings("unchecked") // the views of arrays are arrays
    private static Break[] elementsInTheOrderOfTheMemory() {
        Views<NdArray> views = ARRAYS.capability(Views.class).orElseThrow();
        return new Break[]{IN_ARRAYS.at(Printing<NdArray>::repr, call -> {
            NdArray array = (NdArray) call.argument(0);
            long[] strides = ARRAYS.byteStrides(array);
            boolean transposed = strides.length == 2 && strides[0] < strides[1];
            return call.proceedWith(transposed ? views.transpose(array) : array);
        })};
    }

    private static Break[] optionsForOneTextThatStay() {
        ArrayPrintOptions<?> options = ARRAYS.capability(ArrayPrintOptions.class).orElseThrow();
        return new Break[]{IN_ARRAYS.at(ArrayPrintOptions<NdArray>::array2string, call -> {
            options.setPrintOptions((ArrayPrintOptions.Settings) call.argument(1));
            return call.proceed();
        })};
    }

    @SuppressWarnings("unchecked") // the texts of arrays
    private static Break[] aPrefixThatIsNotTaken() {
        ArrayPrintOptions<NdArray> sound = ARRAYS.capability(ArrayPrintOptions.class).orElseThrow();
        return new Break[]{IN_ARRAYS.at(ArrayPrintOptions<NdArray>::array2string, call -> {
            Surroundings given = (Surroundings) call.argument(2);
            return sound.array2string((NdArray) call.argument(0), (ArrayPrintOptions.Settings) call.argument(1),
                    new Surroundings(given.separator(), "", given.suffix()));
        })};
    }

    private void notTaken(String option, String... requirements) {
        fault("the option " + option + " that is not taken", fails(requirements),
                IN_ARRAYS.at(ArrayPrintOptions<NdArray>::setPrintOptions, ignoring(option)));
    }
}
