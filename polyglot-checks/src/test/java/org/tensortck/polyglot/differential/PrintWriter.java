package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.DType.Kind;

/** Writes the code of arrays to be printed, and of print options. */
final class PrintWriter {
    // Floats print in the most ways.
    private static final List<DType> DTYPES = Stream.concat(
            Stream.of(DType.FLOAT64, DType.FLOAT32, DType.FLOAT16, DType.FLOAT64, DType.FLOAT32),
            Stream.of(DType.values()).filter(DType::inNumPy)).toList();
    private static final List<List<String>> OPTIONS = List.of(
            options("precision", "0", "1", "3", "8", "12", "17"),
            options("threshold", "4", "20", "1000"),
            options("edgeitems", "0", "1", "2", "3", "5"),
            options("linewidth", "20", "40", "75", "132"),
            options("suppress", "True", "False"),
            options("nanstr", "'nan'", "'NotANumber'"),
            options("infstr", "'inf'", "'oo'"),
            options("sign", "'-'", "'+'", "' '"),
            options("floatmode", "'fixed'", "'unique'", "'maxprec'", "'maxprec_equal'"));
    private static final List<Integer> RANKS = List.of(1, 0, 2, 3, 4, 1, 1, 2);
    private static final List<Integer> LONGEST = List.of(0, 12, 5, 3, 2);
    private static final List<String> LARGE = List.of("[%s] * 1001", "[[%s] * 26] * 40", "[[[%s] * 80] * 2] * 7",
            "[[[[%s] * 2] * 9] * 8] * 7");
    private static final List<String> TEXTS = List.of("repr(%s)", "str(%s)", "repr(%s)",
            "np.array2string(%s, separator=', ', prefix='  ')");

    private final Choices choices;

    PrintWriter(Choices choices) {
        this.choices = choices;
    }

    private static List<String> options(String name, String... values) {
        return Stream.of(values).map(value -> name + "=" + value).toList();
    }

    PrintedArray array() {
        String text = choices.of(TEXTS);
        DType dtype = choices.of(DTYPES);
        ElementWriter elements = new ElementWriter(choices, dtype);
        String nested = choices.below(128) == 127 ? large(elements) : nested(elements, shape());
        String name = dtype.kind() == Kind.BOOL ? "np.bool_" : "np." + dtype.typeName();
        String array = "np.array(" + nested + ", dtype=" + name + ")";
        return new PrintedArray("np.set_printoptions(" + setting() + ")", array, text, choices.made());
    }

    private String setting() {
        if (choices.below(2) == 0) {
            return "";
        }
        return OPTIONS.stream().filter(_ -> choices.below(3) == 2).map(choices::of).collect(Collectors.joining(", "));
    }

    private List<Integer> shape() {
        int rank = choices.of(RANKS);
        List<Integer> shape = new ArrayList<>();
        for (int axis = 0; axis < rank && !shape.contains(0); axis++) {
            shape.add(choices.below(16) == 15 ? 0 : 1 + choices.below(LONGEST.get(rank)));
        }
        return shape;
    }

    private static String nested(ElementWriter elements, List<Integer> shape) {
        return shape.isEmpty()
                ? elements.element()
                : Stream.generate(() -> nested(elements, shape.subList(1, shape.size()))).limit(shape.getFirst())
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private String large(ElementWriter elements) {
        String few = Stream.generate(elements::element).limit(1 + choices.below(7)).collect(Collectors.joining(", "));
        return choices.of(LARGE).formatted(few);
    }
}
