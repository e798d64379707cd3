package org.tensortck.buffer;

import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import org.tensortck.spi.value.SharedMemory;

/**
 * The use of the memory of a buffer by views and by libraries. It is over when all views are released and no library had the
 * memory, or when nothing reaches the memory any more.
 */
final class Lease {
    private final WeakReference<MemorySegment.Scope> scope;
    private int views;
    private boolean isLent;

    /** Begins the use of memory that has a scope of its own. */
    Lease(SharedMemory memory) {
        this.scope = new WeakReference<>(memory.memory().scope());
    }

    void addView() {
        views++;
    }

    void removeView() {
        views--;
    }

    /** Notes that a library has the memory, which says by no call that it is done. */
    void lend() {
        isLent = true;
    }

    boolean isOver() {
        return scope.refersTo(null) || (views == 0 && !isLent);
    }
}
