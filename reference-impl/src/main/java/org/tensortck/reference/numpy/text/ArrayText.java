package org.tensortck.reference.numpy.text;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.numpy.rule.DTypeNames;
import org.tensortck.reference.numpy.rule.NumPyProfile;
import org.tensortck.reference.text.NestedText;
import org.tensortck.reference.text.PrintOption;
import org.tensortck.reference.text.PythonText;
import org.tensortck.reference.text.SummarizedElements;
import org.tensortck.spi.array.ArrayPrintOptions.Settings;
import org.tensortck.spi.array.ArrayPrintOptions.Surroundings;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/**
 * The text of arrays and of their elements.
 *
 * <p>Source: {@code numpy/_core/arrayprint.py} of NumPy 2.4.
 */
public final class ArrayText {
    private static final String PREFIX = "array(";
    private static final String SUFFIX = ")";

    /**
     * Settings of {@code numpy.set_printoptions}.
     *
     * @param precision the digits after the decimal point
     * @param threshold the number of elements above which only corners are printed
     * @param edgeItems the items at either end of a truncated axis; if 0, the last item
     * @param lineWidth the columns of a line
     * @param suppress whether small numbers alone never cause scientific notation
     * @param floatMode how the precision is applied
     * @param sign the sign of numbers that are not negative
     * @param nan the word for NaN
     * @param infinity the word for infinity
     */
    public record Options(
            int precision,
            double threshold,
            int edgeItems,
            int lineWidth,
            boolean suppress,
            FloatMode floatMode,
            Sign sign,
            String nan,
            String infinity) {
        public static final Options DEFAULT = new Options(8, 1000, 3, 75, false, FloatMode.MAXPREC, Sign.NEGATIVE_ONLY,
                "nan",
                "inf");

        public Options {
            PrintOption.requireAtLeast(0, "precision", precision);
            PrintOption.requireAtLeast(0, "edgeitems", edgeItems);
            if (Double.isNaN(threshold)) {
                throw PrintOption.invalid("threshold is not a number");
            }
        }

        /** Returns the options with those replaced that are set. */
        public Options with(Settings settings) {
            return new Options(settings.precision().orElse(precision),
                    settings.threshold().orElse(threshold),
                    settings.edgeItems().orElse(edgeItems),
                    settings.lineWidth().orElse(lineWidth),
                    settings.suppress().orElse(suppress),
                    settings.floatMode().map(FloatMode::of).orElse(floatMode),
                    settings.sign().map(Sign::of).orElse(sign),
                    settings.nan().orElse(nan),
                    settings.infinity().orElse(infinity));
        }

        /** How many digits are printed after the decimal point. */
        public enum FloatMode {
            /** Exactly as many as the precision says. */
            FIXED,
            /** As many as identify each number. */
            UNIQUE,
            /** As many as identify each number, but not more than the precision says. */
            MAXPREC,
            /** As {@link #MAXPREC}, but the same number of digits for all. */
            MAXPREC_EQUAL;

            private static FloatMode of(String name) {
                return Arrays.stream(values()).filter(mode -> mode.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst().orElseThrow(() -> PrintOption.invalid("there is no floatmode '" + name + "'"));
            }
        }

        /** The sign of numbers that are not negative. */
        public enum Sign {
            /** Nothing. */
            NEGATIVE_ONLY(""),
            /** A plus sign. */
            ALWAYS("+"),
            /** A space. */
            SPACE(" ");

            private final String ofPositive;

            Sign(String ofPositive) {
                this.ofPositive = ofPositive;
            }

            private static Sign of(String name) {
                return switch (name) {
                    case "-" -> NEGATIVE_ONLY;
                    case "+" -> ALWAYS;
                    case " " -> SPACE;
                    default -> throw PrintOption.invalid("there is no sign '" + name + "'");
                };
            }

            String ofPositive() {
                return ofPositive;
            }
        }

        Options withSign(Sign other) {
            return new Options(
                    precision, threshold, edgeItems, lineWidth, suppress, floatMode, other, nan, infinity);
        }
    }

    private ArrayText() {}

    /** Returns {@code repr(array)}. */
    public static String repr(Elements elements, NumPyProfile profile, Options options) {
        ArrayTextRules rules = ArrayTextRules.of(profile);
        long size = SummarizedElements.size(elements.shape());
        Rows rows = new Rows(", ", PREFIX.length(), options.lineWidth() - SUFFIX.length());
        String text = PREFIX + body(elements, options, rules, rows);
        String shape = "shape=" + PythonText.tuple(elements.shape());
        boolean hiddenShape = size == 0 && elements.shape().length != 1;

        List<String> extras = new ArrayList<>();
        if (rules.shapeIsSuffix() && (hiddenShape || size > options.threshold())) {
            extras.add(shape);
        } else if (hiddenShape) {
            text += ", " + shape;
        }
        if (isForeign(elements)) {
            extras.add("dtype='" + DTypeNames.typeString(elements.dtype(), elements.byteOrder()) + "'");
        } else if (size == 0 || !rules.isImplied(elements.dtype())) {
            extras.add("dtype=" + elements.dtype().typeName());
        }
        return extras.isEmpty() ? text + SUFFIX : withExtras(text, String.join(", ", extras), options.lineWidth());
    }

    private static boolean isForeign(Elements elements) {
        return elements.dtype().bits() > Byte.SIZE && elements.byteOrder() != ByteOrder.nativeOrder();
    }

    private static String withExtras(String text, String extras, int lineWidth) {
        int length = PythonText.lastLineLength(text) + ", ".length() + extras.length() + SUFFIX.length();
        String space = length > lineWidth ? "\n" + " ".repeat(PREFIX.length()) : " ";
        return text + "," + space + extras + SUFFIX;
    }

    /** Returns {@code str(array)}; an array of rank 0 is written like its element. */
    public static String str(Elements elements, NumPyProfile profile, Options options) {
        ArrayTextRules rules = ArrayTextRules.of(profile);
        if (elements.shape().length == 0) {
            return new ArrayScalarText(elements.dtype(), rules).str(elements.at());
        }
        return body(elements, options, rules, new Rows(" ", 0, options.lineWidth()));
    }

    /** Returns {@code numpy.array2string(array)}. */
    public static String elements(Elements elements, NumPyProfile profile, Options options, Surroundings surroundings) {
        return body(elements, options, ArrayTextRules.of(profile), new Rows(surroundings.separator(),
                surroundings.prefix().length(), options.lineWidth() - surroundings.suffix().length()));
    }

    /** Returns {@code repr} of an element that was taken out of an array. */
    public static String scalarRepr(DType dtype, Scalar scalar, NumPyProfile profile) {
        return new ArrayScalarText(dtype, ArrayTextRules.of(profile)).repr(scalar);
    }

    /** Returns {@code str} of an element that was taken out of an array. */
    public static String scalarStr(DType dtype, Scalar scalar, NumPyProfile profile) {
        return new ArrayScalarText(dtype, ArrayTextRules.of(profile)).str(scalar);
    }

    private static String body(Elements elements, Options options, ArrayTextRules rules, Rows rows) {
        if (SummarizedElements.size(elements.shape()) == 0) {
            return "[]";
        }
        SummarizedElements excerpt = new SummarizedElements(elements, options.threshold(), options.edgeItems());
        // Without edge items, the width of the column depends on every element.
        List<Scalar> seen = options.edgeItems() > 0
                ? excerpt.scalars()
                : new SummarizedElements(elements, Double.POSITIVE_INFINITY, 0).scalars();
        ArrayColumn column = ArrayColumn.of(elements.dtype(), excerpt.rank(), seen, options, rules);
        List<String> words = excerpt.scalars().stream().map(column::text).toList();
        return NestedText.of(excerpt, words, rows.start(), rows);
    }

    /**
     * Rows whose lines hold as many words as fit.
     *
     * @param wordSeparator the text between the words
     * @param start the column of the outermost bracket
     * @param lineWidth the columns of a line, less those that a suffix needs
     */
    private record Rows(String wordSeparator, int start, int lineWidth) implements NestedText.Rows {

        @Override
        public String separator() {
            return wordSeparator.stripTrailing();
        }

        @Override
        public String ellipsis() {
            return "...";
        }

        @Override
        public String lines(List<String> words, int column) {
            // A line ends with a separator or a bracket, and the brackets around it may be closed too.
            int end = Math.max(separator().length(), "]".length()) + column - start - 1;
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : words) {
                boolean fits = column + line.length() + word.length() <= lineWidth - end;
                if (!fits && !line.isEmpty()) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.append(word).append(wordSeparator);
            }
            line.setLength(line.length() - wordSeparator.length());
            lines.add(line.toString());
            return String.join("\n" + " ".repeat(column), lines);
        }
    }
}
