package org.tensortck.spi.array;

import java.util.Optional;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;

/**
 * Capability: views of an array in which an element may appear more than once.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SPLITTING)
public interface ArrayWindows<A> extends Capability {

    /**
     * {@code numpy.lib.stride_tricks.sliding_window_view(array, window_shape, axis, writeable=)}: the windows that begin
     * at each position; an axis is added at the end for each axis of a window. Shares; read-only unless asked otherwise.
     *
     * @param window the lengths of a window
     * @param axes the axis that each length is along; where it is empty, all axes in their order
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a window is greater than the array, or there
     *     are not as many lengths as axes; of kind {@link ErrorKind#INVALID_ARGUMENT} for a negative length; of kind
     *     {@link ErrorKind#INDEX_OUT_OF_RANGE} for an axis outside {@code [-rank, rank)}
     */
    @Python("np.lib.stride_tricks.sliding_window_view(x, window_shape, axis=None, *, writeable=False)")
    A slidingWindowView(A array, long[] window, Optional<long[]> axes, boolean writable);

    /**
     * {@code numpy.lib.stride_tricks.as_strided(array, shape, strides, writeable=)}: the elements at these distances from
     * the first element of the array. Shares.
     *
     * <p>NumPy does not check that they lie inside the array's memory. An implementation should; no case asks for an
     * element outside.
     *
     * @param shape the length of each axis; the array's own where it is empty
     * @param byteStrides the signed distance, in bytes, between neighbours in each axis; the array's own where it is empty
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where shape and strides differ in rank
     */
    @Python("np.lib.stride_tricks.as_strided(x, shape=None, strides=None, *, writeable=True)")
    A asStrided(A array, Optional<long[]> shape, Optional<long[]> byteStrides, boolean writable);
}
