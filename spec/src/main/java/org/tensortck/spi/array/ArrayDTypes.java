package org.tensortck.spi.array;

import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;

/** Capability: the attributes of {@code numpy.dtype}, for dtypes in native byte order. */
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
     * Returns {@code dtype.str}, such as {@code <f4}: the byte order, the kind, and the size of an element in bytes.
     * The byte order is {@code <} or {@code >}, or {@code |} for elements of one byte.
     */
    @Python("dtype.str")
    String typeString(DType dtype);
}
