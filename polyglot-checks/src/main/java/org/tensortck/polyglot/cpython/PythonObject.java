package org.tensortck.polyglot.cpython;

import java.lang.ref.Cleaner;
import java.util.Optional;

/** A reference to a Python object that is given back some time after this handle is no longer reachable. */
public final class PythonObject {
    private static final Cleaner CLEANER = Cleaner.create();

    private final long address;

    /** Takes over a new reference. */
    public PythonObject(long address) {
        this.address = address;
        CLEANER.register(this, new Release(address));
    }

    /** Returns where the object is; valid for as long as this handle is reachable. */
    long address() {
        return address;
    }

    private record Release(long address) implements Runnable {
        @Override
        public void run() {
            Gil.hold(() -> {
                PythonApi.decRef(address);
                return Optional.empty();
            });
        }
    }
}
