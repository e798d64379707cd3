package org.tensortck.reference.torch;

/** The number of writes in place to elements that tensors share: a tensor, its views, and those that are detached from it. */
public final class VersionCounter {
    private long version;

    /** Returns the number of writes so far. */
    public long version() {
        return version;
    }

    void advance() {
        version++;
    }
}
