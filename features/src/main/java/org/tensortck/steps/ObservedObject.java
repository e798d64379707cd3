package org.tensortck.steps;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Value;

/**
 * A tensor or an array whose memory is observed. Its elements are numbered in row-major order.
 *
 * @param name its name in the scenario
 * @param object the object
 * @param dtype its dtype, in any byte order
 * @param shape the size of each axis
 * @param size the number of elements; at least one
 */
record ObservedObject(String name, Value.Ref object, DType dtype, List<Long> shape, int size) {
    private static final int LIMIT = 10_000;

    /**
     * Observes an object.
     *
     * @param expression its name in the scenario
     * @throws AssertionError if it is empty, so that no write can show shared memory
     */
    static ObservedObject of(Scene scene, String expression) {
        Value.Ref object = scene.object(expression);
        String owner = object.side().className();
        long[] shape = integers(scene.call(owner + ".shape", object));
        if (Arrays.stream(shape).anyMatch(length -> length == 0)) {
            throw new AssertionError(
                    "`" + expression + "` has no elements, so writing cannot show with which objects it shares memory");
        }
        // Fewer than contents has: each byte of each element may be kept in a table.
        if (count(shape).compareTo(BigInteger.valueOf(LIMIT)) > 0) {
            throw new AssertionError(
                    "`" + expression + "` has " + count(shape) + " elements; shared memory is shown for "
                            + "no more than " + LIMIT);
        }
        DType dtype = switch (scene.call(owner + ".dtype", object)) {
            case Value.DTypeOf(_, DType known) -> known;
            case Value.ForeignDType(DType known) -> known;
            default -> throw new AssertionError("`" + expression + "` has no dtype");
        };
        return new ObservedObject(expression, object, dtype, Arrays.stream(shape).boxed().toList(),
                count(shape).intValueExact());
    }

    private static BigInteger count(long[] shape) {
        return Arrays.stream(shape).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    static long[] integers(Value tuple) {
        if (!(tuple instanceof Value.Tuple(List<Value> items))) {
            throw new AssertionError(PythonRepr.repr(tuple) + " is not a tuple");
        }
        return items.stream().mapToLong(item -> ((Value.Int) item).value().longValueExact()).toArray();
    }

    /** Returns the length of each dimension. */
    long[] lengths() {
        return shape.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns the index of an element: one integer for each axis. */
    Value position(int element) {
        long[] position = new long[shape.size()];
        long rest = element;
        for (int axis = position.length - 1; axis >= 0; axis--) {
            position[axis] = rest % shape.get(axis);
            rest /= shape.get(axis);
        }
        return Value.tuple(position);
    }

    /** Returns how a message names an element. */
    String element(int element) {
        return "`" + name + "` at " + PythonRepr.repr(position(element));
    }
}
