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
     * {@code numpy.conjugate(array)}: the conjugates. Always copies, in native byte order, which keeps the order of the
     * axes; a bool becomes an int8.
     */
    @Python({"np.conj(x)", "np.conjugate(x)"})
    A conjugateOf(A array);
}
