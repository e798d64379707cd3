package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The memory that all named objects see after a statement. It has no addresses, so two runs give the same.
 *
 * @param storages memory in which no other storage has a byte, in the order of the first names
 * @param outside the objects that see no memory that can be drawn
 * @param copies for each object that was a copy when it got its first name, by its key: the names of the objects that it
 *     was a copy of
 */
record MemoryState(List<Storage> storages, List<SeenObject> outside, Map<String, List<String>> copies) {

    MemoryState {
        storages = List.copyOf(storages);
        outside = List.copyOf(outside);
        copies = Map.copyOf(copies);
    }

    /**
     * Puts the objects over the same memory together.
     *
     * @param objects the objects after a statement
     * @param before the objects before it
     */
    static MemoryState of(List<SeenObject> objects, List<SeenObject> before, Map<String, List<String>> copies) {
        List<Storage> storages = groups(objects).stream().map(group -> Storage.of(group, before)).toList();
        return new MemoryState(storages, objects.stream().filter(object -> object.host().isEmpty()).toList(), copies);
    }

    /** Returns the objects that see memory, in groups over one memory. */
    static List<List<SeenObject>> groups(List<SeenObject> objects) {
        List<List<SeenObject>> groups = new ArrayList<>();
        List<Storage.Extent> extents = new ArrayList<>();
        for (SeenObject object : objects) {
            if (object.host().isEmpty()) {
                continue;
            }
            List<SeenObject> group = new ArrayList<>(List.of(object));
            Storage.Extent extent = Storage.Extent.of(object);
            int place = groups.size();
            // A view over the gap between two groups makes them one.
            for (int other = groups.size() - 1; other >= 0; other--) {
                if (extents.get(other).overlaps(extent)) {
                    extent = extents.remove(other).with(extent);
                    group.addAll(0, groups.remove(other));
                    place = other;
                }
            }
            groups.add(place, group);
            extents.add(place, extent);
        }
        return groups;
    }

    /** Returns whether an element has changed. */
    boolean hasChanged() {
        return storages.stream().anyMatch(Storage::hasChanged);
    }
}
