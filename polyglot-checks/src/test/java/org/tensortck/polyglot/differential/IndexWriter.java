package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.List;

/** Writes what stands between the brackets of {@code x[…]}. */
final class IndexWriter {
    private static final int HIGHEST_RANK = 4;
    private static final List<String> POSITIONS = List.of("0", "1", "-1", "2", "-2", "3", "-3", "-4");
    private static final List<String> BOUNDS = List.of("", "1", "0", "-1", "2", "-2", "3", "-3", "-4", "5", "-9",
            "100");
    // NumPy refuses a step of 0 with an error that has no kind.
    private static final List<String> STEPS = List.of("", ":-1", ":2", ":-2", ":1", ":3", ":-3", ":100", ":-100");

    private enum Item {
        RANGE, POSITION, ALL, NEW_AXIS, REST
    }

    private static final List<Item> ITEMS = List.of(Item.RANGE, Item.RANGE, Item.RANGE, Item.POSITION, Item.POSITION,
            Item.ALL, Item.NEW_AXIS, Item.REST);

    private final Choices choices;

    IndexWriter(Choices choices) {
        this.choices = choices;
    }

    /** Returns an index for an object of this shape. Now and then it names a position or an axis that does not exist. */
    String index(List<Integer> shape) {
        int count = choices.below(shape.size() + 3);
        if (count == 0) {
            return choices.of(List.of("...", "()"));
        }
        List<String> items = new ArrayList<>();
        boolean hasRest = false;
        int axis = 0;
        int newRank = shape.size();
        while (items.size() < count) {
            Item item = choices.of(ITEMS);
            boolean namesAxis = item == Item.RANGE || item == Item.POSITION || item == Item.ALL;
            if ((item == Item.REST && hasRest) || (item == Item.NEW_AXIS && newRank == HIGHEST_RANK)
                    || (namesAxis && axis >= shape.size() && !isUnusual())) {
                break;
            }
            hasRest |= item == Item.REST;
            newRank += item == Item.NEW_AXIS ? 1 : 0;
            items.add(text(item, axis < shape.size() ? shape.get(axis) : 0));
            axis += namesAxis ? 1 : 0;
        }
        return items.isEmpty() ? "..." : String.join(", ", items);
    }

    private boolean isUnusual() {
        return choices.below(10) == 9;
    }

    /** Returns an index that gives a view and never a single element, which NumPy sets to no array that has axes. */
    String viewIndex(List<Integer> shape) {
        String index = index(shape);
        if (index.equals("()")) {
            return "...";
        }
        return index.contains(":") || index.contains("None") || index.contains("...") ? index : index + ", ...";
    }

    private String text(Item item, int length) {
        return switch (item) {
            case RANGE -> choices.of(BOUNDS) + ":" + choices.of(BOUNDS) + choices.of(STEPS);
            case POSITION -> position(length);
            case ALL -> ":";
            case NEW_AXIS -> "None";
            case REST -> "...";
        };
    }

    private String position(int length) {
        if (length == 0 || isUnusual()) {
            return choices.of(POSITIONS);
        }
        int position = choices.below(2 * length);
        return String.valueOf(position < length ? position : position - 2 * length);
    }
}
