package org.tensortck.polyglot.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Writes what stands between the brackets of {@code x[…]}. */
final class IndexWriter {
    static final int HIGHEST_RANK = 4;
    private static final List<String> POSITIONS = List.of("0", "1", "-1", "2", "-2", "3", "-3", "-4");
    private static final List<String> BOUNDS = List.of("", "1", "0", "-1", "2", "-2", "3", "-3", "-4", "5", "-9",
            "100");
    private static final List<String> STEPS = List.of("", ":-1", ":2", ":-2", ":1", ":3", ":-3", ":100", ":-100", ":0");

    private enum Item {
        RANGE, POSITION, ALL, NEW_AXIS, REST, POSITIONS, MASK;

        boolean namesAxis() {
            return this != NEW_AXIS && this != REST;
        }
    }

    private static final List<Item> ITEMS = List.of(Item.RANGE, Item.RANGE, Item.RANGE, Item.POSITION, Item.POSITION,
            Item.ALL, Item.NEW_AXIS, Item.REST);
    private static final List<Item> ADVANCED = Stream
            .concat(Stream.of(Item.POSITIONS, Item.MASK, Item.POSITIONS), ITEMS.stream()).toList();

    private final Choices choices;
    private final List<Item> items;
    private final AdvancedItems advanced;

    private IndexWriter(Choices choices, List<Item> items, List<NamedObject> arrays) {
        this.choices = choices;
        this.items = items;
        this.advanced = new AdvancedItems(choices, arrays);
    }

    /** Returns a writer of slices and positions. */
    IndexWriter(Choices choices) {
        this(choices, ITEMS, List.of());
    }

    /** Returns a writer of masks and arrays of positions too, in any place among the others. */
    static IndexWriter advanced(Choices choices, List<NamedObject> arrays) {
        return new IndexWriter(choices, ADVANCED, arrays);
    }

    /** Returns an index for an object of this shape. Now and then it names a position or an axis that does not exist. */
    String index(List<Integer> shape) {
        int count = choices.below(shape.size() + 3);
        if (count == 0) {
            return choices.of(List.of("...", "()"));
        }
        List<String> texts = new ArrayList<>();
        boolean hasRest = false;
        int axis = 0;
        int newRank = shape.size();
        while (texts.size() < count) {
            Item item = choices.of(items);
            if ((item == Item.REST && hasRest) || (item == Item.NEW_AXIS && newRank == HIGHEST_RANK)
                    || (item.namesAxis() && axis >= shape.size() && !isUnusual())) {
                break;
            }
            hasRest |= item == Item.REST;
            newRank += item == Item.NEW_AXIS ? 1 : 0;
            texts.add(text(item, length(shape, axis, hasRest)));
            axis += item.namesAxis() ? 1 : 0;
        }
        return texts.isEmpty() ? "..." : String.join(", ", texts);
    }

    /** Returns the length of an axis; behind an ellipsis, which axis it is depends on what follows. */
    private static int length(List<Integer> shape, int axis, boolean hasRest) {
        if (axis >= shape.size()) {
            return 0;
        }
        return hasRest ? Collections.min(shape) : shape.get(axis);
    }

    /** Returns an index that is one array, or has items of any kind. */
    String index(NamedObject target) {
        return choices.below(2) == 0 ? advanced.array(target) : index(target.shape());
    }

    /** Returns whether to name what does not exist; not beside masks and arrays, which may be wrong in other ways. */
    private boolean isUnusual() {
        return items.equals(ITEMS) && choices.below(10) == 9;
    }

    /** Returns an index that gives a view and never a single element, which NumPy sets to no array that has axes. */
    String viewIndex(List<Integer> shape) {
        return withView(index(shape));
    }

    /** Returns an index that gives an array and never a single element. */
    String viewIndex(NamedObject target) {
        return withView(index(target));
    }

    private static String withView(String index) {
        if (index.equals("()")) {
            return "...";
        }
        boolean isView = Stream.of(":", "None", "...", "=", "[").anyMatch(index::contains);
        return isView ? index : index + ", ...";
    }

    private String text(Item item, int length) {
        return switch (item) {
            case RANGE -> choices.of(BOUNDS) + ":" + choices.of(BOUNDS) + choices.of(STEPS);
            case POSITION -> position(length);
            case ALL -> ":";
            case NEW_AXIS -> "None";
            case REST -> "...";
            case POSITIONS -> advanced.positions(length);
            case MASK -> advanced.mask(length);
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
