package org.tensortck.spi.graph;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: the version counter, by which a backward pass detects that a saved tensor was written in place.
 *
 * @param <T> the implementation's own tensor type
 */
@Group.In(Group.GRADIENTS)
public interface VersionCounters<T> extends Capability {

    /** Returns {@code tensor._version}: the number of functions that have written the memory in place. */
    @Python("Tensor._version")
    long version(T tensor);
}
