package org.tensortck.steps;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tensortck.notation.PythonRepr;
import org.tensortck.spi.DType;
import org.tensortck.value.Value;

/**
 * Which bytes the elements of a tensor or an array are said to be in. Elements go by their number in row-major order.
 */
final class ObjectMemory {
    private static final int LIMIT = 10_000;

    private final String name;
    private final Value.Ref object;
    private final DType dtype;
    private final long[] shape;
    private final long[] addresses;
    private final Map<Long, SortedSet<Integer>> elementsOfBytes = new HashMap<>();

    private ObjectMemory(String name, Value.Ref object, DType dtype, long[] shape, long[] addresses) {
        this.name = name;
        this.object = object;
        this.dtype = dtype;
        this.shape = shape;
        this.addresses = addresses;
        for (int element = 0; element < addresses.length; element++) {
            for (int place = 0; place < dtype.byteSize(); place++) {
                elementsOfBytes.computeIfAbsent(addresses[element] + place, _ -> new TreeSet<>()).add(element);
            }
        }
    }

    /**
     * Looks at an object.
     *
     * @param expression what the scenario calls it
     * @throws AssertionError where it has no elements, so that nothing can show what it shares
     */
    static ObjectMemory of(Scene scene, String expression) {
        Value.Ref object = scene.object(expression);
        String owner = object.side().className();
        long[] shape = integers(scene.call(owner + ".shape", object));
        if (Arrays.stream(shape).anyMatch(length -> length == 0)) {
            throw new AssertionError("`" + expression + "` has no elements, so writing cannot show what it shares");
        }
        // Fewer than contents has: each byte of each element is kept in a table here.
        if (count(shape).compareTo(BigInteger.valueOf(LIMIT)) > 0) {
            throw new AssertionError("`" + expression + "` has " + count(shape) + " elements; what is shared is shown for "
                    + "no more than " + LIMIT);
        }
        if (!(scene.call("tck.memory", object) instanceof Value.Tuple(List<Value> facts))) {
            throw new AssertionError("`" + expression + "` does not say where it is");
        }
        DType dtype = switch (scene.call(owner + ".dtype", object)) {
            case Value.DTypeOf(_, DType known) -> known;
            case Value.ForeignDType(DType known) -> known;
            default -> throw new AssertionError("`" + expression + "` has no dtype");
        };
        long address = integers(new Value.Tuple(facts.subList(0, 1)))[0];
        return new ObjectMemory(expression, object, dtype, shape,
                addresses(address, shape, integers(facts.getLast())));
    }

    private static BigInteger count(long[] shape) {
        return Arrays.stream(shape).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static long[] integers(Value tuple) {
        if (!(tuple instanceof Value.Tuple(List<Value> items))) {
            throw new AssertionError(PythonRepr.repr(tuple) + " is not a tuple");
        }
        return items.stream().mapToLong(item -> ((Value.Int) item).value().longValueExact()).toArray();
    }

    private static long[] addresses(long first, long[] shape, long[] byteStrides) {
        long[] addresses = {first};
        for (int axis = 0; axis < shape.length; axis++) {
            int length = Math.toIntExact(shape[axis]);
            long[] longer = new long[Math.multiplyExact(addresses.length, length)];
            for (int place = 0; place < longer.length; place++) {
                longer[place] = addresses[place / length] + place % length * byteStrides[axis];
            }
            addresses = longer;
        }
        return addresses;
    }

    /** Returns what the scenario calls the object. */
    String name() {
        return name;
    }

    Value.Ref object() {
        return object;
    }

    DType dtype() {
        return dtype;
    }

    /** Returns the number of elements. */
    int size() {
        return addresses.length;
    }

    /** Returns the address of an element. */
    long address(int element) {
        return addresses[element];
    }

    /** Returns the position of an element: its index in each dimension. */
    Value position(int element) {
        long[] position = new long[shape.length];
        long rest = element;
        for (int axis = position.length - 1; axis >= 0; axis--) {
            position[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return Value.tuple(position);
    }

    /** Returns how a message names an element. */
    String element(int element) {
        return "`" + name + "` at " + PythonRepr.repr(position(element));
    }

    /** Returns the number of the first element of the last row; in one dimension, the one in the middle. */
    int inBetween() {
        return shape.length < 2 ? size() / 2 : Math.toIntExact(size() / shape[0] * (shape[0] - 1));
    }

    /** Returns the elements that have a byte in common with an element of another object, or of this one. */
    SortedSet<Integer> elementsIn(ObjectMemory other, int element) {
        SortedSet<Integer> common = new TreeSet<>();
        for (int place = 0; place < other.dtype.byteSize(); place++) {
            common.addAll(elementsOfBytes.getOrDefault(other.addresses[element] + place, new TreeSet<>()));
        }
        return common;
    }

    /** Returns the first element that has a byte which is not one of the other object's, or -1 where there is none. */
    int firstOutside(ObjectMemory other) {
        for (int element = 0; element < size(); element++) {
            for (int place = 0; place < dtype.byteSize(); place++) {
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
