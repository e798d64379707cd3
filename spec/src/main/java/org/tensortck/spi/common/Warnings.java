package org.tensortck.spi.common;

import java.util.List;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.WarningKind;

/**
 * Capability: warnings that a program can observe. A library that declares it gives exactly the warnings that the
 * requirements name, each time, and not only once in a process.
 */
@Group.In(Group.WARNINGS)
public interface Warnings extends Capability {

    /**
     * Returns the kinds of the warnings that this library has given on this thread since the last call, or since
     * {@code reset}, each at least once, and forgets them.
     */
    List<WarningKind> takeWarnings();
}
