package org.tensortck.steps;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.value.Relation;
import org.tensortck.value.Value;

/**
 * Shows by writing which memory two objects have in common.
 *
 * <p>The objects give the addresses of their elements, and writes have to confirm them: a write through either object
 * changes exactly those elements of the other that have a byte in common with the written element. Writes go to the
 * first, the last and some elements in between, of the whole object and of its common part with the other, in both
 * directions; a write changes every byte of its element. The bytes then show the relation of the objects. All elements
 * get their old bits back.
 *
 * <p>Where one object is read-only, the writes go through the other one only.
 */
final class MemorySharing implements MemoryRelation {
    private final Scene scene;
    private final ObjectMemory first;
    private final ObjectMemory second;

    MemorySharing(Scene scene, String first, String second) {
        this.scene = scene;
        this.first = ObjectMemory.of(scene, first);
        this.second = ObjectMemory.of(scene, second);
    }

    @Override
    public Relation.Sort observed() {
        requireTrueAddresses(true);
        if (first.elementsIn(second).isEmpty()) {
            return Relation.Sort.COPY;
        }
        return first.firstOutside(second) >= 0 && second.firstOutside(first) >= 0
                ? Relation.Sort.OVERLAP
                : Relation.Sort.VIEW;
    }

    @Override
    public void requireSame() {
        requireTrueAddresses(true);
        if (first.size() != second.size()) {
            throw new AssertionError("`" + first.name() + "` has " + first.size() + " elements, but `" + second.name()
                    + "` has " + second.size());
        }
        if (first.dtype().byteSize() != second.dtype().byteSize()) {
            throw new AssertionError("an element of `" + first.name() + "` has " + first.dtype().byteSize()
                    + " bytes, but one of `" + second.name() + "` has " + second.dtype().byteSize());
        }
        for (int element = 0; element < first.size(); element++) {
            if (first.address(element) != second.address(element)) {
                throw new AssertionError(
                        first.element(element) + " is not in the same bytes as " + second.element(element));
            }
        }
    }

    @Override
    public void requireShared() {
        requireTrueAddresses(true);
        requireCommonBytes();
        int firstOutside = first.firstOutside(second);
        int secondOutside = second.firstOutside(first);
        if (firstOutside >= 0 && secondOutside >= 0) {
            throw new AssertionError("they only overlap: " + first.element(firstOutside) + " is not all in `"
                    + second.name() + "`, nor is " + second.element(secondOutside) + " in `" + first.name() + "`");
        }
    }

    @Override
    public void requireOverlap() {
        // The other object may show another number than the written one, for instance through a conjugate view.
        requireTrueAddresses(false);
        requireCommonBytes();
    }

    private void requireCommonBytes() {
        if (first.elementsIn(second).isEmpty()) {
            throw new AssertionError("no byte of `" + first.name() + "` is one of `" + second.name()
                    + "`: they do not share memory");
        }
    }

    @Override
    public void requireSeparate() {
        requireTrueAddresses(false);
        List<Integer> common = first.elementsIn(second);
        if (!common.isEmpty()) {
            int element = common.getFirst();
            throw new AssertionError("a write to " + first.element(element) + " is seen through "
                    + second.element(second.elementsIn(first, element).getFirst()) + ": they share memory");
        }
    }

    private void requireTrueAddresses(boolean sameNumber) {
        Value before = contents();
        boolean firstWritten = writeThrough(first, second, sameNumber);
        boolean secondWritten = writeThrough(second, first, sameNumber);
        if (!firstWritten && !secondWritten) {
            throw new AssertionError("neither `" + first.name() + "` nor `" + second.name()
                    + "` can be written, so nothing shows whether they share memory");
        }
        Value after = contents();
        if (!after.equals(before)) {
            throw new AssertionError("the written elements could not be restored: they are now "
                    + PythonRepr.repr(after) + ", but were " + PythonRepr.repr(before));
        }
    }

    private Value contents() {
        return new Value.Tuple(List.of(scene.contents(first.object()), scene.contents(second.object())));
    }

    /** Returns false where the writer is read-only. */
    private boolean writeThrough(ObjectMemory writer, ObjectMemory reader, boolean sameNumber) {
        List<Value> untouched = elements(reader);
        for (int element : probes(writer, reader)) {
            Value position = writer.position(element);
            Value before = scene.call("tck.read", writer.object(), position);
            Value bits = scene.call("tck.bits", writer.object(), position);
            Value written = OtherValue.than(before, writer.dtype());
            try {
                scene.call("tck.write", writer.object(), written, position);
            } catch (TensorException e) {
                if (e.kind() == ErrorKind.READ_ONLY) {
                    return false;
                }
                throw e;
            }
            List<Value> seen;
            Value kept;
            try {
                seen = elements(reader);
                kept = scene.call("tck.read", writer.object(), position);
            } finally {
                scene.call("tck.restore", writer.object(), bits, position);
            }
            Supplier<String> write = () -> "a write of " + PythonRepr.repr(written) + " to " + writer.element(element);
            if (!kept.equals(written)) {
                throw new AssertionError(write.get() + " is lost: it reads " + PythonRepr.repr(kept));
            }
            requireSeen(write, untouched, seen, reader, reader.elementsIn(writer, element));
            if (sameNumber && reader.dtype() == writer.dtype()) {
                requireSameNumber(write, written, seen, reader, writer.address(element));
            }
        }
        return true;
    }

    private static SortedSet<Integer> probes(ObjectMemory writer, ObjectMemory reader) {
        SortedSet<Integer> probes = new TreeSet<>(
                List.of(0, writer.size() / 2, writer.inBetween(), writer.size() - 1));
        List<Integer> common = writer.elementsIn(reader);
        if (!common.isEmpty()) {
            probes.addAll(List.of(common.getFirst(), common.get(common.size() / 2), common.getLast()));
        }
        return probes;
    }

    private static void requireSeen(Supplier<String> write, List<Value> untouched, List<Value> seen,
            ObjectMemory reader,
            SortedSet<Integer> inCommon) {
        for (int element = 0; element < reader.size(); element++) {
            boolean changed = !seen.get(element).equals(untouched.get(element));
            if (changed && !inCommon.contains(element)) {
                throw new AssertionError(write.get() + " is seen through " + reader.element(element)
                        + ", which is said to be in other bytes");
            }
            if (!changed && inCommon.contains(element)) {
                throw new AssertionError(write.get() + " is not seen through " + reader.element(element)
                        + ", which is said to have bytes in common with it");
            }
        }
    }

    private static void requireSameNumber(Supplier<String> write, Value written, List<Value> seen, ObjectMemory reader,
            long address) {
        for (int element = 0; element < reader.size(); element++) {
            if (reader.address(element) == address && !seen.get(element).equals(written)) {
                throw new AssertionError(write.get() + " is seen through " + reader.element(element) + " as "
                        + PythonRepr.repr(seen.get(element)));
            }
        }
    }

    private List<Value> elements(ObjectMemory object) {
        return Value.flat(scene.contents(object.object()));
    }
}
