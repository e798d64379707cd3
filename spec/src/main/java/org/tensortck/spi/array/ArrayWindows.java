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
     * Returns {@code numpy.lib.stride_tricks.sliding_window_view(array, window_shape, axis, writeable=)}: a view of all
     * windows. Each axis of a window is added at the end of the shape. The view is read-only unless {@code writable} is
     * true.
     *
     * @param window the sizes of a window
     * @param axes the axis of each size; empty for all axes in their order
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where a window is larger than the array, or the
     *     numbers of sizes and axes differ; of kind {@link ErrorKind#INVALID_ARGUMENT} for a negative size; of kind
     *     {@link ErrorKind#INDEX_OUT_OF_RANGE} for an axis outside {@code [-rank, rank)}
     */
    @Python("np.lib.stride_tricks.sliding_window_view(x, window_shape, axis=None, *, writeable=False)")
    A slidingWindowView(A array, long[] window, Optional<long[]> axes, boolean writable);

    /**
     * Returns {@code numpy.lib.stride_tricks.as_strided(array, shape, strides, writeable=)}: a view with the given
     * shape and strides that begins at the first element of the array.
     *
     * <p>NumPy does not check that all elements lie inside the memory of the array. An implementation should check it;
     * no case asks for an element outside.
     *
     * @param shape the size of each axis; empty for the shape of the array
     * @param byteStrides the signed distance, in bytes, between neighbours along each axis; empty for the strides of
     *     the array
     * @throws TensorException of kind {@link ErrorKind#INVALID_MEMORY} where shape and strides differ in rank
     */
    @Python("np.lib.stride_tricks.as_strided(x, shape=None, strides=None, *, writeable=True)")
    A asStrided(A array, Optional<long[]> shape, Optional<long[]> byteStrides, boolean writable);
}
