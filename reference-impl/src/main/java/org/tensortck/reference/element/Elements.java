package org.tensortck.reference.element;

import java.nio.ByteOrder;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/** The properties of a tensor or an array that printing needs. */
public interface Elements {

    /** Returns the dtype of every element. */
    DType dtype();

    /** Returns the byte order of every element; unless overridden, that of the machine. */
    default ByteOrder byteOrder() {
        return ByteOrder.nativeOrder();
    }

    /** Returns the length of each dimension. */
    long[] shape();

    /**
     * Returns one element.
     *
     * @param position one index in {@code [0, length)} for each dimension
     */
    Scalar at(long... position);
}
