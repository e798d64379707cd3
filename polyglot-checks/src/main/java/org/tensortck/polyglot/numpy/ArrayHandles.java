package org.tensortck.polyglot.numpy;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.tensortck.polyglot.cpython.PythonApi;
import org.tensortck.polyglot.cpython.PythonObject;

/** The handles of arrays, by the address of the Python object. The interpreter's lock guards them. */
final class ArrayHandles {
    private static final Map<Long, Entry> ENTRIES = new HashMap<>();
    private static final ReferenceQueue<NumPyArray> COLLECTED = new ReferenceQueue<>();

    private ArrayHandles() {}

    /** Returns the handle of an array, given as a borrowed reference: the existing handle, or a new one. */
    static NumPyArray of(long address) {
        forgetCollected();
        Entry known = ENTRIES.get(address);
        // An object whose handle is reachable is alive, so no other object can have come to its address.
        NumPyArray handle = known == null ? null : known.get();
        if (handle == null) {
            PythonApi.incRef(address);
            handle = new NumPyArray(new PythonObject(address));
            ENTRIES.put(address, new Entry(address, handle, COLLECTED));
        }
        return handle;
    }

    /** Returns the handles of a tuple of arrays, a borrowed reference. */
    static List<NumPyArray> allOf(long tuple) {
        return LongStream.range(0, PythonApi.tupleSize(tuple))
                .mapToObj(place -> of(PythonApi.tupleItem(tuple, place))).toList();
    }

    private static void forgetCollected() {
        for (Entry entry = (Entry) COLLECTED.poll(); entry != null; entry = (Entry) COLLECTED.poll()) {
            ENTRIES.remove(entry.address, entry);
        }
    }

    private static final class Entry extends WeakReference<NumPyArray> {
        private final long address;

        Entry(long address, NumPyArray handle, ReferenceQueue<NumPyArray> collected) {
            super(handle, collected);
            this.address = address;
        }
    }
}
