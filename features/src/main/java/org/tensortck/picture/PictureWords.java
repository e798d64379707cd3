package org.tensortck.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences that say the same as a picture, for those who do not see it. */
final class PictureWords {
    private static final int MOST_CHANGES = 4;
    private static final int MOST_NAMES = 5;

    private PictureWords() {}

    /** Returns names as a list in words: {@code t, n and v}. */
    static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** Returns the heading of a storage. */
    static String heading(Storage storage, MemoryState state) {
        int count = storage.views().size();
        String seen = "Memory that "
                + (count > MOST_NAMES
                        ? count + " objects"
                        : list(storage.views().stream().map(view -> view.object().name()).toList()))
                + (count == 1 ? " sees" : " see");
        return seen + copyOf(storage, state).map(names -> ": a copy of " + list(names)).orElse("");
    }

    private static Optional<List<String>> copyOf(Storage storage, MemoryState state) {
        return storage.views().stream().map(view -> state.copies().get(view.object().key()))
                .filter(names -> names != null).findFirst();
    }

    /** Returns the description of a state. */
    static String description(MemoryState state) {
        List<String> sentences = new ArrayList<>();
        for (Storage storage : state.storages()) {
            sentences.addAll(relations(storage));
            copyOf(storage, state).ifPresent(names -> sentences.add(storage.views().getFirst().object().name()
                    + " is in memory of its own, a copy of " + list(names) + "."));
            sentences.addAll(changes(storage));
        }
        for (SeenObject object : state.outside()) {
            sentences.add(object.name() + ": " + ((SeenObject.NoMemory) object.memory()).reason() + ".");
        }
        return String.join(" ", sentences);
    }

    private static List<String> relations(Storage storage) {
        View first = storage.views().getFirst();
        if (storage.views().size() == 1) {
            return List.of(first.object().name() + " sees " + elements(first) + ".");
        }
        List<String> same = new ArrayList<>(List.of(first.object().name()));
        List<String> sentences = new ArrayList<>();
        for (View view : storage.views().subList(1, storage.views().size())) {
            if (view.object().byteSize() == first.object().byteSize()
                    && view.byteOffsets().equals(first.byteOffsets())) {
                same.add(view.object().name());
            } else {
                sentences.add(relation(view, first));
            }
        }
        sentences.addFirst(same.size() == 1
                ? first.object().name() + " sees " + elements(first) + "."
                : list(same) + " see the same " + elements(first) + ".");
        return sentences;
    }

    private static String relation(View view, View first) {
        Set<Long> cells = cells(view);
        Set<Long> common = new HashSet<>(cells);
        common.retainAll(cells(first));
        String name = view.object().name();
        String other = first.object().name();
        if (common.isEmpty()) {
            return name + " sees other elements of the same storage.";
        }
        if (common.size() < cells.size()) {
            return name + (common.size() == cells(first).size()
                    ? " sees all memory of " + other + " and more."
                    : " sees a part of the memory of " + other + ", and other memory.");
        }
        return name + " sees " + (common.size() == cells(first).size() ? "all memory of " : "a part of the memory of ")
                + other + (isOneToOne(view) ? "" : ", some elements more than once") + ".";
    }

    private static boolean isOneToOne(View view) {
        return view.slots().stream().allMatch(slot -> slot.elements().size() == 1);
    }

    private static Set<Long> cells(View view) {
        Set<Long> cells = new HashSet<>();
        for (Slot slot : view.slots()) {
            for (long cell = slot.first(); cell < slot.end(); cell++) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static String elements(View view) {
        int count = view.slots().size();
        return count == 1 ? "1 element" : count + " elements";
    }

    private static List<String> changes(Storage storage) {
        List<String> changes = new ArrayList<>();
        for (Long number : storage.cells().keySet()) {
            Cell cell = storage.cells().get(number);
            cell.old().ifPresent(old -> changes.add(storage.views().stream()
                    .flatMap(view -> view.slots().stream()
                            .filter(slot -> slot.first() <= number && number < slot.end())
                            .map(slot -> view.object().element(slot.elements().getFirst())).limit(1))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), PictureWords::list))
                    + " changed from " + old + " to " + cell.value()));
        }
        if (changes.size() <= MOST_CHANGES) {
            return changes.stream().map(change -> change + ".").toList();
        }
        List<String> shown = new ArrayList<>(changes.subList(0, MOST_CHANGES));
        shown.add((changes.size() - MOST_CHANGES) + " more cells changed");
        return shown.stream().map(change -> change + ".").toList();
    }
}
