package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: complex conjugation as a universal function.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.COMPLEX)
public interface ComplexArrays<A> extends Capability {

    /**
     * Returns {@code numpy.conjugate(array)}: the conjugates. Always a copy, in native byte order, that keeps the order
     * of the axes in memory; bools become int8.
     */
    @Python({"np.conj(x) -> scalar", "np.conjugate(x) -> scalar"})
    A conjugateOf(A array);
}
