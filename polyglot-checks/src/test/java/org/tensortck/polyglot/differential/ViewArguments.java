package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tensortck.spi.value.DType;

/** Chooses the axes, shapes and dtypes that operations of views are asked for. */
final class ViewArguments {
    private static final int LONGEST = 3;

    private final Choices choices;

    ViewArguments(Choices choices) {
        this.choices = choices;
    }

    String of(String... texts) {
        return choices.of(List.of(texts));
    }

    boolean is() {
        return choices.below(2) == 1;
    }

    private boolean isUnusual() {
        return choices.below(16) == 15;
    }

    /** Returns an axis, counted from either end. */
    String axis(int rank) {
        return rank == 0 || isUnusual() ? of("0", "-1", "4", "-6") : String.valueOf(choices.below(2 * rank) - rank);
    }

    /** Returns nothing, one axis or two behind the name of a parameter. */
    String someAxes(String parameter, int rank) {
        return switch (choices.below(3)) {
            case 0 -> "";
            case 1 -> parameter + axis(rank);
            default -> parameter + "(" + axis(rank) + ", " + axis(rank) + ")";
        };
    }

    /** Returns each axis once, or now and then one of them twice. */
    String permutation(int rank) {
        List<Integer> left = IntStream.range(0, rank).boxed().toList();
        List<String> axes = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = choices.of(left);
            axes.add(isUnusual() ? axis(rank) : next.toString());
            left = left.stream().filter(axis -> !axis.equals(next)).toList();
        }
        return String.join(", ", axes);
    }

    /** Returns a shape for so many elements, now and then for more or fewer. One length may be left to NumPy. */
    String newShape(int elementCount) {
        List<Integer> shape = new ArrayList<>();
        int left = isUnusual() ? elementCount + 1 : elementCount;
        int more = choices.below(IndexWriter.HIGHEST_RANK);
        for (int axis = 0; axis < more; axis++) {
            int count = left;
            List<Integer> divisors = IntStream.rangeClosed(1, Math.max(1, count))
                    .filter(length -> count % length == 0).boxed().toList();
            shape.add(choices.of(divisors));
            left /= shape.getLast();
        }
        shape.add(left);
        if (choices.below(4) == 3) {
            shape.set(choices.below(shape.size()), -1);
        }
        return tuple(shape);
    }

    /** Returns a shape with axes before those of another, and other lengths in place of one. */
    String greaterShape(List<Integer> shape) {
        List<Integer> greater = new ArrayList<>();
        int more = choices.below(IndexWriter.HIGHEST_RANK + 1 - shape.size());
        for (int axis = 0; axis < more; axis++) {
            greater.add(length());
        }
        for (int length : shape) {
            greater.add(length == 1 || isUnusual() ? length() : length);
        }
        return tuple(greater);
    }

    private int length() {
        return (1 + choices.below(LONGEST + 1)) % (LONGEST + 1);
    }

    private static String tuple(List<Integer> lengths) {
        return lengths.stream().map(String::valueOf)
                .collect(Collectors.joining(", ", "(", lengths.size() == 1 ? ",)" : ")"));
    }

    /**
     * Returns a dtype; bools only for bools, as C does not say what a bool is that is neither 0 nor 1, and the same dtype
     * where there is a NaN, whose bits depend on the processor if it was cast.
     */
    DType dtypeToView(NamedObject array) {
        boolean sameOnly = array.holdsNaN() || array.dtype() == DType.BOOL;
        return choices.of(StatementWriter.DTYPES.stream()
                .filter(other -> sameOnly ? other == array.dtype() : other != DType.BOOL).toList());
    }
}
