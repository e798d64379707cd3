package org.tensortck.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tensortck.evaluate.ElementAddresses;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Value;

/**
 * Which bytes the elements of a tensor or an array are said to be in. Elements go by their number in row-major order.
 */
final class ObjectMemory {
    private final ObservedObject observed;
    private final long[] addresses;
    private final Map<Long, SortedSet<Integer>> elementsOfBytes = new HashMap<>();

    private ObjectMemory(ObservedObject observed, long[] addresses) {
        this.observed = observed;
        this.addresses = addresses;
        for (int element = 0; element < addresses.length; element++) {
            for (int place = 0; place < dtype().byteSize(); place++) {
                elementsOfBytes.computeIfAbsent(addresses[element] + place, _ -> new TreeSet<>()).add(element);
            }
        }
    }

    /**
     * Observes an object.
     *
     * @param expression its name in the scenario
     * @throws AssertionError if it is empty, so that no write can show shared memory
     * @throws org.tensortck.evaluate.UnsupportedException if its library does not declare the addresses of elements
     */
    static ObjectMemory of(Scene scene, String expression) {
        ObservedObject observed = ObservedObject.of(scene, expression);
        ElementAddresses addresses = ElementAddresses.of(scene.call("tck.memory", observed.object())).orElseThrow(
                () -> new AssertionError("`" + expression + "` does not say where it is"));
        return new ObjectMemory(observed, addresses.ofElements(observed.shape()));
    }

    /** Returns the name of the object in the scenario. */
    String name() {
        return observed.name();
    }

    Value.Ref object() {
        return observed.object();
    }

    DType dtype() {
        return observed.dtype();
    }

    /** Returns the number of elements. */
    int size() {
        return addresses.length;
    }

    /** Returns the address of an element. */
    long address(int element) {
        return addresses[element];
    }

    /** Returns the index of an element: one integer for each axis. */
    Value position(int element) {
        return observed.position(element);
    }

    /** Returns how a message names an element. */
    String element(int element) {
        return observed.element(element);
    }

    /** Returns the number of the first element of the last row; in one dimension, the one in the middle. */
    int inBetween() {
        long[] shape = observed.lengths();
        return shape.length < 2 ? size() / 2 : Math.toIntExact(size() / shape[0] * (shape[0] - 1));
    }

    /** Returns the elements that have a byte in common with an element of another object, or of this one. */
    SortedSet<Integer> elementsIn(ObjectMemory other, int element) {
        SortedSet<Integer> common = new TreeSet<>();
        for (int place = 0; place < other.dtype().byteSize(); place++) {
            common.addAll(elementsOfBytes.getOrDefault(other.addresses[element] + place, new TreeSet<>()));
        }
        return common;
    }

    /** Returns the first element that has a byte which is not one of the other object's, or -1 where there is none. */
    int firstOutside(ObjectMemory other) {
        for (int element = 0; element < size(); element++) {
            for (int place = 0; place < dtype().byteSize(); place++) {
                if (!other.elementsOfBytes.containsKey(addresses[element] + place)) {
                    return element;
                }
            }
        }
        return -1;
    }

    /** Returns the elements that have a byte in common with the other object. */
    List<Integer> elementsIn(ObjectMemory other) {
        return elementsOfBytes.entrySet().stream().filter(entry -> other.elementsOfBytes.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).sorted().distinct().toList();
    }
}
