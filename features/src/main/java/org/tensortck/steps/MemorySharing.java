package org.tensortck.steps;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.tensortck.notation.PythonRepr;
import org.tensortck.value.Value;

/**
 * Shows by writing whether two objects share memory: equal addresses would prove little.
 *
 * <p>Writes go to the first, the middle and the last element, in both directions, and every element is put back. Objects
 * of different sizes share memory if all writes to the smaller are seen in the larger, and the other way round at the
 * element where they were seen.
 */
final class MemorySharing {
    private static final Value.Int ONE = new Value.Int(BigInteger.ONE);

    private final Scene scene;
    private final Participant first;
    private final Participant second;

    /** One of the two objects, with what the scenario calls it. */
    private record Participant(String name, Value.Ref object, List<Long> shape, long size) {}

    MemorySharing(Scene scene, String first, String second) {
        this.scene = scene;
        this.first = participant(first);
        this.second = participant(second);
    }

    private Participant participant(String expression) {
        Value.Ref object = scene.object(expression);
        if (!(scene.call(object.side().className() + ".shape", object) instanceof Value.Tuple(List<Value> lengths))) {
            throw new AssertionError("`" + expression + ".shape` is not a tuple");
        }
        List<Long> shape = lengths.stream().map(length -> ((Value.Int) length).value().longValueExact()).toList();
        long size = 1;
        for (long length : shape) {
            size *= length;
        }
        if (size == 0) {
            throw new AssertionError("`" + expression + "` has no elements, so writing cannot show what it shares");
        }
        return new Participant(expression, object, shape, size);
    }

    void requireShared() {
        if (first.size <= second.size) {
            requireShared(first, second);
        } else {
            requireShared(second, first);
        }
    }

    private void requireShared(Participant smaller, Participant larger) {
        for (long probe : probes(smaller)) {
            Value before = read(smaller, probe);
            Value written = otherThan(before);
            List<Value> untouched = elements(larger);
            write(smaller, probe, written);
            int seenAt = firstDifference(untouched, elements(larger));
            if (seenAt < 0) {
                write(smaller, probe, before);
                throw new AssertionError(
                        writeOf(written, smaller, probe) + " is not seen through `" + larger.name
                                + "`: they do not share memory");
            }
            Value arrived = elements(larger).get(seenAt);
            write(larger, seenAt, untouched.get(seenAt));
            Value seen = read(smaller, probe);
            write(smaller, probe, before);
            if (!arrived.equals(written)) {
                throw new AssertionError(writeOf(written, smaller, probe) + " is seen through `" + larger.name
                        + "` as " + PythonRepr.repr(arrived));
            }
            if (!seen.equals(before)) {
                throw new AssertionError(writeOf(untouched.get(seenAt), larger, seenAt) + " is not seen through `"
                        + smaller.name + "`: they share memory in one direction only");
            }
        }
    }

    void requireSeparate() {
        requireUnseen(first, second);
        requireUnseen(second, first);
    }

    private void requireUnseen(Participant writer, Participant reader) {
        for (long probe : probes(writer)) {
            Value before = read(writer, probe);
            Value written = otherThan(before);
            List<Value> untouched = elements(reader);
            write(writer, probe, written);
            int seenAt = firstDifference(untouched, elements(reader));
            Value kept = read(writer, probe);
            write(writer, probe, before);
            if (seenAt >= 0) {
                throw new AssertionError(writeOf(written, writer, probe) + " is seen through `" + reader.name
                        + "`: they share memory");
            }
            if (!kept.equals(written)) {
                throw new AssertionError(
                        writeOf(written, writer, probe) + " is lost: it reads " + PythonRepr.repr(kept));
            }
        }
    }

    private static String writeOf(Value value, Participant side, long probe) {
        return "a write of " + PythonRepr.repr(value) + " to `" + side.name + "` at "
                + PythonRepr.repr(position(side, probe));
    }

    private static Collection<Long> probes(Participant side) {
        return new TreeSet<>(List.of(0L, side.size / 2, side.size - 1));
    }

    private static Value position(Participant side, long flat) {
        long[] position = new long[side.shape.size()];
        long rest = flat;
        for (int axis = position.length - 1; axis >= 0; axis--) {
            position[axis] = rest % side.shape.get(axis);
            rest /= side.shape.get(axis);
        }
        return Value.tuple(position);
    }

    private Value read(Participant side, long flat) {
        return scene.call("tck.read", side.object, position(side, flat));
    }

    private void write(Participant side, long flat, Value value) {
        scene.call("tck.write", side.object, value, position(side, flat));
    }

    private List<Value> elements(Participant side) {
        return flatten(scene.contents(side.object));
    }

    /** Returns the elements of nested lists in row-major order. */
    static List<Value> flatten(Value nested) {
        if (!(nested instanceof Value.ListOf(List<Value> items))) {
            return List.of(nested);
        }
        List<Value> flat = new ArrayList<>();
        items.forEach(item -> flat.addAll(flatten(item)));
        return flat;
    }

    private static int firstDifference(List<Value> before, List<Value> after) {
        for (int element = 0; element < before.size(); element++) {
            if (!before.get(element).equals(after.get(element))) {
                return element;
            }
        }
        return -1;
    }

    /** Returns another value that every dtype with the first one can store. */
    private static Value otherThan(Value value) {
        return switch (value) {
            case Value.Bool(boolean bool) -> Value.of(!bool);
            case Value.Int integer -> integer.equals(ONE) ? Value.of(0) : ONE;
            case Value.Real(double real) -> Value.of(real == 1 ? 2.0 : 1.0);
            case Value.Complex(double real, double _) -> new Value.Complex(real == 1 ? 2.0 : 1.0, 0);
            default -> throw new AssertionError(PythonRepr.repr(value) + " is not an element");
        };
    }
}
