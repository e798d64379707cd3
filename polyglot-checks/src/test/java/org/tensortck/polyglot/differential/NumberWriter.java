package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import org.tensortck.spi.value.DType;

/** Writes numbers and the nested lists that arrays are made of. */
final class NumberWriter {
    private static final List<Integer> RANKS = List.of(0, 1, 2, 3, 2, 3, 2, 1);
    // The simplest length is one: nothing can be seen of an array without elements.
    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 0, 2, 3, 2, 3);
    private static final List<String> INTEGERS = List.of("0", "1", "2", "3", "5", "7", "100", "-1", "127", "-128",
            "255",
            "256", "32767", "65536", "4294967295", "-9223372036854775808", "18446744073709551615");
    private static final List<String> FLOATS = List.of("0.0", "1.0", "2.0", "0.5", "2.25", "100.0", "-0.0", "-1.5",
            "0.1",
            "1e-08", "70000.0", "1e+300", "float('inf')", "float('nan')");
    private static final List<String> COMPLEX = List.of("0j", "1j", "1+2j", "0.5-1j", "1e+300j");
    private static final int ORDINARY = 7;

    private final Choices choices;

    NumberWriter(Choices choices) {
        this.choices = choices;
    }

    /** Returns a number, for most dtypes one that they can store. */
    String number(DType dtype) {
        List<List<String>> ranks = switch (dtype.kind()) {
            case BOOL, UNSIGNED, SIGNED -> List.of(INTEGERS, FLOATS, COMPLEX);
            case FLOAT -> List.of(FLOATS, INTEGERS, COMPLEX);
            case COMPLEX -> List.of(COMPLEX, FLOATS, INTEGERS);
        };
        List<String> numbers = choices.below(8) < 7 ? ranks.getFirst() : choices.of(ranks);
        return choices.below(4) < 3 ? choices.of(first(numbers)) : choices.of(numbers);
    }

    private static List<String> first(List<String> numbers) {
        return numbers.subList(0, Math.min(ORDINARY, numbers.size()));
    }

    /** Returns a number or nested lists of numbers, of up to three axes; a length may be zero. */
    String nestedList(DType dtype) {
        List<Integer> shape = new ArrayList<>();
        int axes = choices.of(RANKS);
        for (int axis = 0; axis < axes && !shape.contains(0); axis++) {
            shape.add(choices.of(LENGTHS));
        }
        return nested(dtype, shape);
    }

    private String nested(DType dtype, List<Integer> shape) {
        if (shape.isEmpty()) {
            return number(dtype);
        }
        List<String> items = new ArrayList<>();
        for (int item = 0; item < shape.getFirst(); item++) {
            items.add(nested(dtype, shape.subList(1, shape.size())));
        }
        return "[" + String.join(", ", items) + "]";
    }
}
