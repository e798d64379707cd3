package org.tensortck.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tensortck.evaluate.ElementAddresses;

/**
 * Memory that named objects see, from the start of the storage of its tensors, or else from its first seen byte, to its
 * last seen byte.
 *
 * @param content the content of its cells
 * @param cellSize the size of a cell in bytes
 * @param cellCount the number of its cells, those that no object sees included
 * @param cells the seen cells by their numbers
 * @param views the objects that see it
 */
record Storage(CellContent content, int cellSize, long cellCount, Map<Long, Cell> cells, List<View> views) {

    Storage {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        views = List.copyOf(views);
    }

    /** The addresses between which an object sees memory; the end is behind the last byte. */
    record Extent(long start, long end) {
        static Extent of(SeenObject object) {
            SeenObject.HostMemory memory = object.host().orElseThrow();
            long[] addresses = memory.addresses().ofElements(object.shape());
            long lowest = Arrays.stream(addresses).min().orElseThrow();
            long highest = Arrays.stream(addresses).max().orElseThrow();
            long start = memory.byteOffset().map(offset -> memory.addresses().first() - offset).orElse(lowest);
            return new Extent(Math.min(start, lowest), highest + object.byteSize());
        }

        boolean overlaps(Extent other) {
            return start < other.end && other.start < end;
        }

        Extent with(Extent other) {
            return new Extent(Math.min(start, other.start), Math.max(end, other.end));
        }

        boolean contains(Extent other) {
            return start <= other.start && other.end <= end;
        }
    }

    /**
     * Makes the storage of objects that are over the same memory.
     *
     * @param objects the objects after a statement
     * @param before the objects before it
     */
    static Storage of(List<SeenObject> objects, List<SeenObject> before) {
        Extent extent = objects.stream().map(Extent::of).reduce(Extent::with).orElseThrow();
        int cellSize = cellSize(objects, extent.start());
        CellContent content = CellContent.of(objects, cellSize);
        Map<Long, String> texts = new TreeMap<>();
        Map<Long, String> oldTexts = new TreeMap<>();
        for (SeenObject object : objects) {
            content.texts(object, extent.start(), cellSize).forEach(texts::putIfAbsent);
            earlier(object, before).filter(old -> isComparable(old, object, extent, cellSize))
                    .ifPresent(old -> content.texts(old, extent.start(), cellSize).forEach(oldTexts::putIfAbsent));
        }
        Map<Long, Cell> cells = new TreeMap<>();
        texts.forEach((number, text) -> cells.put(number,
                new Cell(text, Optional.ofNullable(oldTexts.get(number)).filter(old -> !old.equals(text)))));
        List<View> views = objects.stream().map(object -> view(object, earlier(object, before), extent.start(),
                cellSize, cells)).toList();
        return new Storage(content, cellSize, (extent.end() - extent.start()) / cellSize, cells, views);
    }

    private static int cellSize(List<SeenObject> objects, long start) {
        long size = 0;
        for (SeenObject object : objects) {
            ElementAddresses addresses = object.host().orElseThrow().addresses();
            size = divisor(divisor(size, object.byteSize()), addresses.first() - start);
            for (int axis = 0; axis < object.shape().size(); axis++) {
                size = object.shape().get(axis) > 1 ? divisor(size, addresses.byteStrides().get(axis)) : size;
            }
        }
        return Math.toIntExact(size);
    }

    /** Returns the greatest common divisor; that of zero and a number is the number. */
    private static long divisor(long first, long second) {
        return second == 0 ? Math.abs(first) : divisor(second, first % second);
    }

    private static Optional<SeenObject> earlier(SeenObject object, List<SeenObject> before) {
        return before.stream().filter(old -> old.key().equals(object.key())).findFirst();
    }

    /** Returns whether the cells of an object before the statement are cells of the storage now. */
    private static boolean isComparable(SeenObject old, SeenObject now, Extent extent, int cellSize) {
        return old.host().isPresent() && old.dtype() == now.dtype() && old.swapped() == now.swapped()
                && extent.contains(Extent.of(old)) && cellSize(List.of(now, old), extent.start()) % cellSize == 0;
    }

    private static View view(SeenObject object, Optional<SeenObject> before, long start, int cellSize,
            Map<Long, Cell> cells) {
        SeenObject.HostMemory memory = object.host().orElseThrow();
        long[] addresses = memory.addresses().ofElements(object.shape());
        Optional<SeenObject.HostMemory> old = before.filter(object::isLaidOutAs).flatMap(SeenObject::host);
        Map<Long, List<Integer>> byAddress = new TreeMap<>();
        for (int element = 0; element < addresses.length; element++) {
            byAddress.computeIfAbsent(addresses[element], _ -> new ArrayList<>()).add(element);
        }
        int span = object.byteSize() / cellSize;
        List<Slot> slots = new ArrayList<>();
        byAddress.forEach((address, elements) -> {
            long first = (address - start) / cellSize;
            String value = ElementText.of(memory.elements().get(elements.getFirst()));
            Optional<String> oldValue = old
                    .map(other -> ElementText.of(other.elements().get(elements.getFirst())))
                    .filter(other -> !other.equals(value));
            boolean ownValue = span > 1 || !seen(cells, first).value().equals(value);
            boolean changed = false;
            for (long cell = first; cell < first + span; cell++) {
                changed |= seen(cells, cell).old().isPresent();
            }
            slots.add(new Slot(first, span, elements, value, oldValue, ownValue, changed));
        });
        return new View(object, memory.addresses().first() - start, slots);
    }

    private static Cell seen(Map<Long, Cell> cells, long number) {
        return Optional.ofNullable(cells.get(number))
                .orElseThrow(() -> new IllegalStateException("no object sees cell " + number));
    }

    /** Returns a cell; empty where no object sees it. */
    Optional<Cell> cell(long number) {
        return Optional.ofNullable(cells.get(number));
    }

    /** Returns whether an element has changed. */
    boolean hasChanged() {
        return cells.values().stream().anyMatch(cell -> cell.old().isPresent());
    }
}
