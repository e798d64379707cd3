package org.tensortck.reference.torch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensortck.reference.element.Elements;
import org.tensortck.reference.text.NestedText;
import org.tensortck.reference.text.PrintOption;
import org.tensortck.reference.text.PythonText;
import org.tensortck.reference.text.SummarizedElements;
import org.tensortck.spi.tensor.TensorPrintOptions.Settings;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;

/**
 * The text of tensors: {@code repr(tensor)} and {@code str(tensor)}, which are the same.
 *
 * <p>Source: {@code torch/_tensor_str.py} of PyTorch 2.13.
 */
public final class TensorText {
    private static final String PREFIX = "tensor(";

    /**
     * Settings of {@code torch.set_printoptions}.
     *
     * @param precision the digits after the decimal point
     * @param threshold the number of elements above which only corners are printed
     * @param edgeItems the items at either end of a truncated axis; if 0, no item of it is printed
     * @param lineWidth the columns of a line
     * @param scientific whether to use scientific notation, or empty for a choice by the elements
     */
    public record Options(int precision, double threshold, int edgeItems, int lineWidth, Optional<Boolean> scientific) {
        public static final Options DEFAULT = new Options(4, 1000, 3, 80, Optional.empty());

        private static final Options SHORT = new Options(2, 1000, 2, 80, Optional.empty());
        private static final Options FULL = new Options(4, Double.POSITIVE_INFINITY, 3, 80, Optional.empty());

        public Options {
            PrintOption.requireAtLeast(0, "precision", precision);
            PrintOption.requireAtLeast(0, "edgeitems", edgeItems);
        }

        /** Returns the options after {@code torch.set_printoptions}. */
        public Options with(Settings settings) {
            Options before = settings.profile().map(this::profile).orElse(this);
            return new Options(settings.precision().orElse(before.precision),
                    settings.threshold().orElse(before.threshold),
                    settings.edgeItems().orElse(before.edgeItems),
                    settings.lineWidth().orElse(before.lineWidth),
                    settings.scientific());
        }

        private Options profile(String name) {
            return switch (name) {
                case "default" -> DEFAULT;
                case "short" -> SHORT;
                case "full" -> FULL;
                default -> this;
            };
        }
    }

    /**
     * The text after the elements, without the parts that are implied.
     *
     * @param defaultDType the dtype that is omitted, {@code torch.get_default_dtype()}
     * @param device the device of the elements; the host is omitted
     * @param requiresGrad whether the tensor requires gradients
     * @param gradientFunction the name of the operation that made the tensor
     */
    public record Suffix(DType defaultDType, Device device, boolean requiresGrad, Optional<String> gradientFunction) {

        private List<String> parts(Elements elements, boolean withSize) {
            long[] shape = elements.shape();
            boolean withoutElements = isMeta() || SummarizedElements.size(shape) == 0;
            List<String> parts = new ArrayList<>();
            if (!device.isHost()) {
                parts.add("device='" + device + "'");
            }
            if (isMeta() || (withoutElements ? shape.length != 1 : withSize)) {
                parts.add("size=" + PythonText.tuple(shape));
            }
            if (withoutElements ? elements.dtype() != defaultDType : !isImplied(elements.dtype())) {
                parts.add("dtype=torch." + elements.dtype().typeName());
            }
            if (gradientFunction.isPresent()) {
                parts.add("grad_fn=<" + gradientFunction.get() + ">");
            } else if (requiresGrad) {
                parts.add("requires_grad=True");
            }
            return parts;
        }

        private boolean isMeta() {
            return device.isMeta();
        }

        private boolean isImplied(DType dtype) {
            DType defaultComplex = defaultDType == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64;
            return dtype == defaultDType || dtype == defaultComplex || dtype == DType.INT64 || dtype == DType.BOOL;
        }
    }

    private TensorText() {}

    /** Returns the text. Elements of a meta tensor are not read. */
    public static String repr(Elements elements, Suffix suffix, Options options) {
        return withSuffixes(PREFIX + body(elements, suffix, options), suffix.parts(elements, options.edgeItems() == 0),
                options.lineWidth());
    }

    private static String body(Elements elements, Suffix suffix, Options options) {
        if (suffix.isMeta()) {
            return "...";
        }
        if (SummarizedElements.size(elements.shape()) == 0) {
            return "[]";
        }
        if (options.edgeItems() == 0 && elements.shape().length > 0
                && SummarizedElements.size(elements.shape()) > options.threshold()) {
            return "[...]";
        }
        SummarizedElements excerpt = new SummarizedElements(elements, options.threshold(), options.edgeItems());
        TensorColumn column = TensorColumn.of(elements.dtype(), excerpt.scalars(), options);
        List<String> words = excerpt.scalars().stream().map(column::text).toList();
        return NestedText.of(excerpt, words, PREFIX.length(), new Rows(column.width(), options.lineWidth()));
    }

    /** Appends the suffixes. The line of the elements counts as two columns longer than it is, as in PyTorch. */
    private static String withSuffixes(String body, List<String> suffixes, int lineWidth) {
        StringBuilder text = new StringBuilder(body);
        int length = PythonText.lastLineLength(body) + 2;
        for (String suffix : suffixes) {
            if (length + suffix.length() + 2 > lineWidth) {
                text.append(",\n").append(" ".repeat(PREFIX.length()));
                length = PREFIX.length() + suffix.length();
            } else {
                text.append(", ");
                length += suffix.length() + 2;
            }
            text.append(suffix);
        }
        return text.append(')').toString();
    }

    /** Rows of the same number of words on every line. */
    private record Rows(int wordWidth, int lineWidth) implements NestedText.Rows {
        private static final String WORD_SEPARATOR = ", ";

        @Override
        public String separator() {
            return ",";
        }

        @Override
        public String ellipsis() {
            return " ...";
        }

        @Override
        public String lines(List<String> words, int column) {
            int available = lineWidth - (column - 1);
            int wordsPerLine = Math.max(1, Math.floorDiv(available, wordWidth + WORD_SEPARATOR.length()));
            List<String> lines = new ArrayList<>();
            for (int start = 0; start < words.size(); start += wordsPerLine) {
                int end = Math.min(start + wordsPerLine, words.size());
                lines.add(String.join(WORD_SEPARATOR, words.subList(start, end)));
            }
            return String.join(",\n" + " ".repeat(column), lines);
        }
    }
}
