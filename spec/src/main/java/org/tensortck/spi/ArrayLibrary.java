package org.tensortck.spi;

import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

/**
 * An implementation of arrays, the other side of the interchange.
 *
 * <p>The suite finds it with {@link java.util.ServiceLoader}: name the class in
 * {@code META-INF/services/org.tensortck.spi.ArrayLibrary} and give it a public constructor without parameters. Add
 * capabilities by implementing the interfaces of {@link Capability} too.
 *
 * @param <A> the implementation's own array type; opaque to the suite
 */
public interface ArrayLibrary<A> extends Library<A> {

    /** Returns the stride of each axis: the signed distance, in bytes, between neighbours. */
    @Python("ndarray.strides")
    long[] byteStrides(A array);

    /**
     * Returns the dtype of arrays made from Python integers, {@code numpy.int_}: int64, but int32 for NumPy 1.x on
     * Windows, where it is C's {@code long}.
     */
    @Python("np.int_")
    DType defaultInteger();

    /**
     * Returns the text of one element as a NumPy scalar, {@code repr(a[0])}: for instance {@code np.float32(0.5)}.
     *
     * @param dtype the dtype of the element
     * @param value the element
     */
    String scalarRepr(DType dtype, Scalar value);
}
