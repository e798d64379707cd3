package org.tensortck.spi.common;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;

/**
 * Capability: the text of an object.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.PRINTING)
public interface Printing<X> extends Capability {

    /** Returns the text of Python's {@code repr(x)}. */
    @Python({"Tensor.__repr__(self)", "ndarray.__repr__(self)"})
    String repr(X x);

    /** Returns the text of Python's {@code str(x)}, which {@code print(x)} writes. */
    @Python({"Tensor.__str__(self)", "ndarray.__str__(self)"})
    String str(X x);
}
