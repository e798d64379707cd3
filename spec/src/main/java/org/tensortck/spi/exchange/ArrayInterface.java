package org.tensortck.spi.exchange;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.ArrayDescription;

/**
 * Capability: the description by which a program that knows NumPy's protocol reads the memory of an array.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.EXCHANGE)
public interface ArrayInterface<A> extends Capability {

    /** Returns {@code array.__array_interface__}; nothing is copied. */
    @Python("ndarray.__array_interface__")
    ArrayDescription arrayInterface(A array);
}
