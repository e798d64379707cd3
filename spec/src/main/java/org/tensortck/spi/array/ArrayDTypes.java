package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/** Capability: what NumPy says of a dtype in native byte order, the attributes of {@code numpy.dtype}. */
@Group.In(Group.DTYPES)
public interface ArrayDTypes extends Capability {

    /** Returns {@code dtype.itemsize}: the size of an element, in bytes. */
    @Python("dtype.itemsize")
    long byteSize(DType dtype);

    /** Returns {@code dtype.kind}, one of {@code b}, {@code u}, {@code i}, {@code f} and {@code c}. */
    @Python("dtype.kind")
    String kind(DType dtype);

    /** Returns {@code dtype.name}, such as {@code float32}. */
    @Python("dtype.name")
    String name(DType dtype);

    /**
     * Returns {@code dtype.str}: the byte order, {@code <}, {@code >} or {@code |} where there is none, the kind and the
     * size in bytes, such as {@code <f4}.
     */
    @Python("dtype.str")
    String typeString(DType dtype);
}
