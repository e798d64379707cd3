package org.tensortck.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns of a picture: the cells of a storage from left to right. Of a long storage only both ends, the first and the last
 * element of each view, and changed cells are shown, and gaps with the number of cells in between.
 */
final class Columns {
    private static final int GAP_WIDTH = 56;
    private static final int MOST_CELLS = 24;
    private static final int HEAD = 12;
    private static final int TAIL = 6;
    private static final int MOST_CHANGES = 12;

    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Long> shown;
    private final int cellWidth;
    private final int width;

    /** A run of cells that are not shown. */
    record Gap(int x, int width, long count) {}

    /**
     * Makes the columns of a storage.
     *
     * @param left the left end of the first one
     * @param cellWidth the width of a cell
     */
    Columns(Storage storage, int left, int cellWidth) {
        this.cellWidth = cellWidth;
        this.shown = shown(storage);
        int x = left;
        long next = 0;
        for (long cell : shown) {
            x = gap(x, cell - next);
            places.put(cell, x);
            x += cellWidth;
            next = cell + 1;
        }
        this.width = gap(x, storage.cellCount() - next) - left;
    }

    private int gap(int x, long count) {
        if (count == 0) {
            return x;
        }
        gaps.add(new Gap(x, GAP_WIDTH, count));
        return x + GAP_WIDTH;
    }

    /** Returns the numbers of the cells of a storage that are shown; all cells of an element are, or none. */
    static List<Long> shown(Storage storage) {
        int block = storage.views().stream().mapToInt(view -> view.object().byteSize()).max().orElseThrow()
                / storage.cellSize();
        long most = Math.max(MOST_CELLS, 4L * block);
        TreeSet<Long> cells = new TreeSet<>();
        if (storage.cellCount() <= most) {
            addRun(cells, 0, storage.cellCount(), storage);
            return List.copyOf(cells);
        }
        addRun(cells, 0, rounded(HEAD, block), storage);
        addRun(cells, storage.cellCount() - rounded(TAIL, block), storage.cellCount(), storage);
        storage.cells().entrySet().stream().filter(entry -> entry.getValue().old().isPresent()).limit(MOST_CHANGES)
                .forEach(entry -> addRun(cells, entry.getKey() / block * block,
                        entry.getKey() / block * block + block, storage));
        for (View view : storage.views()) {
            for (Slot slot : List.of(view.slots().getFirst(), view.slots().getLast())) {
                addRun(cells, slot.first(), slot.end(), storage);
            }
        }
        // A gap of one element takes no less space than the element.
        for (long cell : List.copyOf(cells)) {
            if (cells.contains(cell + block + 1) && !cells.contains(cell + 1)) {
                addRun(cells, cell + 1, cell + block + 1, storage);
            }
        }
        return List.copyOf(cells);
    }

    private static long rounded(int count, int block) {
        return (long) Math.ceilDiv(count, block) * block;
    }

    private static void addRun(Set<Long> cells, long start, long end, Storage storage) {
        for (long cell = Math.max(0, start); cell < Math.min(end, storage.cellCount()); cell++) {
            cells.add(cell);
        }
    }

    /** Returns the numbers of the shown cells. */
    List<Long> cells() {
        return shown;
    }

    /** Returns the gaps. */
    List<Gap> gaps() {
        return gaps;
    }

    /** Returns the left end of a cell; empty where the cell is not shown. */
    OptionalInt x(long cell) {
        Integer place = places.get(cell);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Returns the left end of a slot; empty where not all of its cells are shown in a row. */
    OptionalInt x(Slot slot) {
        OptionalInt first = x(slot.first());
        OptionalInt last = x(slot.end() - 1);
        boolean isWhole = first.isPresent() && last.isPresent()
                && last.getAsInt() - first.getAsInt() == (slot.span() - 1) * cellWidth;
        return isWhole ? first : OptionalInt.empty();
    }

    /** Returns the width of a cell. */
    int cellWidth() {
        return cellWidth;
    }

    /** Returns the width of all columns and gaps. */
    int width() {
        return width;
    }
}
