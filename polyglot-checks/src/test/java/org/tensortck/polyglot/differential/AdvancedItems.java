package org.tensortck.polyglot.differential;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tensortck.spi.DType;

/**
 * Writes masks and arrays of positions, which stand in an index in place of a position.
 *
 * <p>It keeps away from where the reference is known to differ: NumPy takes a mask of length 0 for an axis of any length, it
 * does not look for positions where the result has no elements, and an integer above those of int64 is no position to it, but
 * out of the range of int64.
 */
final class AdvancedItems {
    private static final int MOST_POSITIONS = 3;

    private final Choices choices;
    private final List<NamedObject> arrays;

    /**
     * Prepares items.
     *
     * @param choices makes the choices
     * @param arrays the arrays that may themselves be an index
     */
    AdvancedItems(Choices choices, List<NamedObject> arrays) {
        this.choices = choices;
        this.arrays = arrays;
    }

    /** Returns a list of one position or more that exist on an axis. */
    String positions(int length) {
        return Stream.generate(() -> String.valueOf(choices.below(2 * length) - length))
                .limit(length == 0 ? 0 : 1 + choices.below(MOST_POSITIONS)).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns a list of bools for an axis, of which the first is true; now and then of another length. */
    String mask(int length) {
        int count = choices.below(16) == 15 ? length + 1 : length;
        return IntStream.range(0, count).mapToObj(place -> place == 0 || choices.below(2) == 0 ? "True" : "False")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns an array, or a comparison, which is a mask of the shape of an array. */
    String array(NamedObject target) {
        List<NamedObject> possible = arrays.stream()
                .filter(array -> !target.isEmpty() && !array.isEmpty() && array.dtype() != DType.UINT64)
                .filter(array -> array.rank() + target.rank() <= IndexWriter.HIGHEST_RANK).toList();
        if (possible.isEmpty() || choices.below(3) == 0) {
            return target.name() + choices.of(List.of(" == ", " != ")) + choices.of(List.of("0", "1"));
        }
        return choices.of(possible).name();
    }
}
