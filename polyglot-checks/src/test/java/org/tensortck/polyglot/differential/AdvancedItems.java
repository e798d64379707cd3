package org.tensortck.polyglot.differential;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes masks and arrays of positions, which stand in an index in place of a position. */
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

    /** Returns a list of positions that exist on an axis; now and then of one that does not. */
    String positions(int length) {
        int reach = isUnusual() ? length + 1 : length;
        return Stream.generate(() -> String.valueOf(choices.below(2 * reach) - reach))
                .limit(reach == 0 ? 0 : choices.below(MOST_POSITIONS + 1)).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns a mask for an axis; now and then of another length. */
    String mask(int length) {
        int count = isUnusual() ? length + 1 : length;
        return IntStream.range(0, count).mapToObj(_ -> choices.below(2) == 0 ? "True" : "False")
                .collect(Collectors.joining(", ", "np.array([", "], dtype=np.bool_)"));
    }

    private boolean isUnusual() {
        return choices.below(16) == 15;
    }

    /** Returns an array, or a comparison, which is a mask of the shape of an array. */
    String array(NamedObject target) {
        List<NamedObject> possible = arrays.stream()
                .filter(array -> array.rank() + target.rank() <= IndexWriter.HIGHEST_RANK).toList();
        if (possible.isEmpty() || choices.below(3) == 0) {
            return target.name() + choices.of(List.of(" == ", " != ")) + choices.of(List.of("0", "1"));
        }
        // NumPy reads a mask while it writes (OVL-4).
        return choices.of(possible).name() + ".copy()";
    }
}
