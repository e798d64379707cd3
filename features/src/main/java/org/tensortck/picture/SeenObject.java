package org.tensortck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensortck.evaluate.ElementAddresses;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Side;
import org.tensortck.value.Value;

/**
 * A tensor or an array, as it was observed after a statement. The object itself is not kept.
 *
 * @param key identifies the object within its scenario
 * @param names the names that are bound to it, such as {@code t} or {@code parts[0]}
 * @param side which of the two it is
 * @param dtype its dtype, in any byte order
 * @param swapped whether it has the byte order that the machine does not have
 * @param shape the size of each axis
 * @param memory its memory, or the reason for having none that can be drawn
 */
record SeenObject(String key, List<String> names, Side side, DType dtype, boolean swapped, List<Long> shape,
        Memory memory) {

    SeenObject {
        names = List.copyOf(names);
        shape = List.copyOf(shape);
    }

    /** The memory of an object. */
    sealed interface Memory {}

    /** No memory, or none that can be read, with the reason. */
    record NoMemory(String reason) implements Memory {}

    /**
     * Memory of the host. Elements are in row-major order.
     *
     * @param addresses the address of each element, and the byte strides
     * @param byteOffset the distance in bytes from the start of the storage to the element at index zero, where it is
     *     known
     * @param elements the elements, as the library reads them
     * @param bytes the bytes of each element in the order of their addresses, in hexadecimal digits
     */
    record HostMemory(ElementAddresses addresses, Optional<Long> byteOffset, List<Value> elements, List<String> bytes)
            implements
                Memory {
        HostMemory {
            elements = List.copyOf(elements);
            bytes = List.copyOf(bytes);
        }
    }

    /** Returns the memory of the host that it sees; empty where it sees none. */
    Optional<HostMemory> host() {
        return memory instanceof HostMemory host ? Optional.of(host) : Optional.empty();
    }

    /** Returns how a text names the object. */
    String name() {
        return names.getFirst()
                + (names.size() == 1 ? "" : " (also " + String.join(", ", names.subList(1, names.size())) + ")");
    }

    /** Returns whether a later observation is of the same state of the same object, perhaps with more names. */
    boolean isShownBy(SeenObject later) {
        return later.names.containsAll(names)
                && new SeenObject(key, later.names, side, dtype, swapped, shape, memory).equals(later);
    }

    /** Returns the size of an element in bytes. */
    int byteSize() {
        return dtype.byteSize();
    }

    /** Returns the index of an element by its number in row-major order. */
    List<Long> index(int element) {
        return index(shape, element);
    }

    /** Returns the index of an element of an object of a shape. */
    static List<Long> index(List<Long> shape, int element) {
        List<Long> index = new ArrayList<>();
        long rest = element;
        for (int axis = shape.size() - 1; axis >= 0; axis--) {
            index.addFirst(rest % shape.get(axis));
            rest /= shape.get(axis);
        }
        return index;
    }

    /** Returns how Python writes an element: {@code t[0, 1]}, and {@code t} where it is 0-d. */
    String element(int element) {
        return shape.isEmpty()
                ? names.getFirst()
                : names.getFirst() + "["
                        + index(element).stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]";
    }

    /** Returns whether another observation is of the same object over the same memory with the same layout. */
    boolean isLaidOutAs(SeenObject other) {
        return key.equals(other.key) && dtype == other.dtype && swapped == other.swapped && shape.equals(other.shape)
                && host().map(HostMemory::addresses).equals(other.host().map(HostMemory::addresses));
    }
}
