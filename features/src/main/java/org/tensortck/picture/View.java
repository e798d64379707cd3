package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tensortck.value.Side;

/**
 * A tensor or an array over a storage.
 *
 * @param object the object
 * @param byteStart the distance in bytes from the start of the storage to the element at index zero
 * @param slots the places of its elements, in the order of their addresses
 */
record View(SeenObject object, long byteStart, List<Slot> slots) {

    View {
        slots = List.copyOf(slots);
    }

    /** Returns the slots in lanes: those of one lane have no cell in common. */
    List<List<Slot>> lanes() {
        List<List<Slot>> lanes = new ArrayList<>();
        for (Slot slot : slots) {
            Optional<List<Slot>> free = lanes.stream().filter(lane -> lane.getLast().end() <= slot.first()).findFirst();
            if (free.isPresent()) {
                free.get().add(slot);
            } else {
                lanes.add(new ArrayList<>(List.of(slot)));
            }
        }
        return lanes;
    }

    /** Returns side, dtype and layout in words; strides and offset are in elements where they are whole. */
    String facts() {
        return facts(object) + " · " + inElements("strides", "byte strides", byteStrides(), true) + " · "
                + inElements("offset", "byte offset", List.of(byteStart), false);
    }

    /** Returns side, dtype and shape of an object in words. */
    static String facts(SeenObject object) {
        String kind = object.side() == Side.TENSOR ? "tensor" : "array";
        String order = object.swapped() ? " in the other byte order" : "";
        return kind + " · " + object.dtype() + order + " · shape " + ElementText.tuple(object.shape());
    }

    private List<Long> byteStrides() {
        return object.host().orElseThrow().addresses().byteStrides();
    }

    private String inElements(String name, String byteName, List<Long> bytes, boolean asTuple) {
        long size = object.byteSize();
        boolean isWhole = bytes.stream().allMatch(distance -> distance % size == 0);
        List<Long> shown = isWhole ? bytes.stream().map(distance -> distance / size).toList() : bytes;
        return (isWhole ? name : byteName) + " "
                + (asTuple
                        ? ElementText.tuple(shown)
                        : shown.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** Returns the address of each element, seen from the start of the storage. */
    List<Long> byteOffsets() {
        long[] addresses = object.host().orElseThrow().addresses().ofElements(object.shape());
        return IntStream.range(0, addresses.length).mapToObj(element -> addresses[element] - addresses[0] + byteStart)
                .toList();
    }
}
