package org.tensortck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Relation;
import org.tensortck.value.Value;

/**
 * Shows which memory two objects have in common by writes alone, for libraries whose elements have no address.
 *
 * <p>Elements are overwritten through each object, one at a time, and looked for through the other and through the object
 * itself; then the element is put back. Two elements that see each other's writes count as the same memory. Of more than
 * 64 elements, 64 are written, the first and the last among them. Through a read-only object nothing is written.
 */
final class WriteSharing implements MemoryRelation {
    private static final int MOST_WRITES = 64;

    private final Scene scene;
    private final ObservedObject first;
    private final ObservedObject second;
    private final Map<Integer, Seen> fromFirst;
    private final Map<Integer, Seen> fromSecond;

    /**
     * The observed effects of a write to one element.
     *
     * @param own the elements of the object itself that change
     * @param other the elements of the other object that change
     * @param asWritten whether the other object has the number that was written at the same index
     */
    private record Seen(SortedSet<Integer> own, SortedSet<Integer> other, boolean asWritten) {}

    WriteSharing(Scene scene, String first, String second) {
        this.scene = scene;
        this.first = ObservedObject.of(scene, first);
        this.second = ObservedObject.of(scene, second);
        this.fromFirst = write(this.first, this.second);
        this.fromSecond = write(this.second, this.first);
        if (fromFirst.isEmpty() && fromSecond.isEmpty()) {
            throw new AssertionError("neither `" + first + "` nor `" + second
                    + "` can be written, so nothing shows whether they share memory");
        }
        requireBothWays(this.first, fromFirst, this.second, fromSecond);
        requireBothWays(this.second, fromSecond, this.first, fromFirst);
    }

    @Override
    public Relation.Sort observed() {
        if (outsideOnly(fromFirst) && outsideOnly(fromSecond)) {
            return Relation.Sort.COPY;
        }
        return outside(first, fromFirst, fromSecond) >= 0 && outside(second, fromSecond, fromFirst) >= 0
                ? Relation.Sort.OVERLAP
                : Relation.Sort.VIEW;
    }

    @Override
    public void requireSame() {
        if (first.size() != second.size()) {
            throw new AssertionError("`" + first.name() + "` has " + first.size() + " elements, but `" + second.name()
                    + "` has " + second.size());
        }
        if (first.dtype().byteSize() != second.dtype().byteSize()) {
            throw new AssertionError("an element of `" + first.name() + "` has " + first.dtype().byteSize()
                    + " bytes, but one of `" + second.name() + "` has " + second.dtype().byteSize());
        }
        requireSame(first, fromFirst, second);
        requireSame(second, fromSecond, first);
    }

    private static void requireSame(ObservedObject writer, Map<Integer, Seen> writes, ObservedObject reader) {
        writes.forEach((element, seen) -> {
            if (!seen.other().equals(seen.own())) {
                throw new AssertionError("a write to " + writer.element(element) + " is seen through `" + reader.name()
                        + "` at " + positions(reader, seen.other()) + ", not just at "
                        + positions(writer, seen.own()));
            }
            if (writer.dtype() == reader.dtype() && !seen.asWritten()) {
                throw new AssertionError("a write to " + writer.element(element) + " is seen through "
                        + reader.element(element) + " as another number");
            }
        });
    }

    @Override
    public void requireShared() {
        requireOverlap();
        int firstOutside = outside(first, fromFirst, fromSecond);
        int secondOutside = outside(second, fromSecond, fromFirst);
        if (firstOutside >= 0 && secondOutside >= 0) {
            throw new AssertionError("they only overlap: a write to " + first.element(firstOutside)
                    + " is not seen through `" + second.name() + "`, nor is one to " + second.element(secondOutside)
                    + " through `" + first.name() + "`");
        }
    }

    /** Returns the first element that is not in the other object, or -1 where there is none. */
    private static int outside(ObservedObject object, Map<Integer, Seen> writes, Map<Integer, Seen> ofOther) {
        SortedSet<Integer> inside = new TreeSet<>();
        ofOther.values().forEach(seen -> inside.addAll(seen.other()));
        // Through a read-only object nothing is written; of others not every element may have been.
        return (writes.isEmpty()
                ? IntStream.range(0, object.size()).filter(element -> !inside.contains(element))
                : writes.entrySet().stream().filter(write -> write.getValue().other().isEmpty())
                        .mapToInt(Map.Entry::getKey))
                .findFirst().orElse(-1);
    }

    @Override
    public void requireOverlap() {
        if (outsideOnly(fromFirst) && outsideOnly(fromSecond)) {
            throw new AssertionError("no write to `" + first.name() + "` is seen through `" + second.name()
                    + "`: they do not share memory");
        }
    }

    private static boolean outsideOnly(Map<Integer, Seen> writes) {
        return writes.values().stream().allMatch(seen -> seen.other().isEmpty());
    }

    @Override
    public void requireSeparate() {
        requireUnseen(first, fromFirst, second);
        requireUnseen(second, fromSecond, first);
    }

    private static void requireUnseen(ObservedObject writer, Map<Integer, Seen> writes, ObservedObject reader) {
        writes.forEach((element, seen) -> {
            if (!seen.other().isEmpty()) {
                throw new AssertionError("a write to " + writer.element(element) + " is seen through "
                        + reader.element(seen.other().getFirst()) + ": they share memory");
            }
        });
    }

    /** Requires that an element which sees a write is seen in turn where it is written itself. */
    private static void requireBothWays(ObservedObject writer, Map<Integer, Seen> writes, ObservedObject reader,
            Map<Integer, Seen> back) {
        writes.forEach((element, seen) -> {
            for (int other : seen.other()) {
                if (back.containsKey(other) && !back.get(other).other().contains(element)) {
                    throw new AssertionError("a write to " + writer.element(element) + " is seen through "
                            + reader.element(other) + ", but not the other way round");
                }
            }
        });
    }

    /** Returns the observed effects of each write through an object; none if it is read-only. */
    private Map<Integer, Seen> write(ObservedObject writer, ObservedObject reader) {
        Map<Integer, Seen> writes = new TreeMap<>();
        List<Value> own = elements(writer);
        List<Value> other = elements(reader);
        for (int element : chosen(writer)) {
            Value position = writer.position(element);
            Value before = own.get(element);
            Value written = OtherValue.than(before, writer.dtype());
            try {
                scene.call("tck.write", writer.object(), written, position);
            } catch (TensorException e) {
                if (e.kind() == ErrorKind.READ_ONLY) {
                    return Map.of();
                }
                throw e;
            }
            try {
                SortedSet<Integer> changed = changes(own, elements(writer));
                if (!changed.contains(element)) {
                    throw new AssertionError("a write of " + PythonRepr.repr(written) + " to " + writer.element(element)
                            + " is lost");
                }
                List<Value> now = elements(reader);
                writes.put(element, new Seen(changed, changes(other, now),
                        element < now.size() && now.get(element).equals(written)));
            } finally {
                scene.call("tck.write", writer.object(), before, position);
            }
        }
        if (!elements(writer).equals(own) || !elements(reader).equals(other)) {
            throw new AssertionError("the elements of `" + writer.name() + "` could not be restored");
        }
        return writes;
    }

    private static SortedSet<Integer> chosen(ObservedObject object) {
        SortedSet<Integer> chosen = new TreeSet<>();
        int count = Math.min(object.size(), MOST_WRITES);
        for (long number = 0; number < count; number++) {
            chosen.add(count == 1 ? 0 : (int) (number * (object.size() - 1) / (count - 1)));
        }
        return chosen;
    }

    private static SortedSet<Integer> changes(List<Value> before, List<Value> after) {
        SortedSet<Integer> changed = new TreeSet<>();
        for (int element = 0; element < before.size(); element++) {
            if (!after.get(element).equals(before.get(element))) {
                changed.add(element);
            }
        }
        return changed;
    }

    private static List<String> positions(ObservedObject object, SortedSet<Integer> elements) {
        List<String> positions = new ArrayList<>();
        elements.forEach(element -> positions.add(PythonRepr.repr(object.position(element))));
        return positions;
    }

    private List<Value> elements(ObservedObject object) {
        return Value.flat(scene.contents(object.object()));
    }
}
