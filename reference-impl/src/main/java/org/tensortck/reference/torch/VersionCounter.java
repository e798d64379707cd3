package org.tensortck.reference.torch;

import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;

/**
 * The number of writes in place to elements that tensors share: a tensor, its views, and those that are detached from it. Of
 * inference tensors nothing is counted.
 */
public final class VersionCounter {
    private final boolean tracked;
    private long version;

    VersionCounter(boolean tracked) {
        this.tracked = tracked;
    }

    /** Returns whether writes are counted. */
    boolean isTracked() {
        return tracked;
    }

    /**
     * Returns the number of writes so far.
     *
     * @throws TensorException of kind {@link ErrorKind#INFERENCE_TENSOR} where none are counted
     */
    public long version() {
        if (!tracked) {
            throw new TensorException(ErrorKind.INFERENCE_TENSOR, "_version: an inference tensor has no versions");
        }
        return version;
    }

    void advance() {
        version++;
    }
}
