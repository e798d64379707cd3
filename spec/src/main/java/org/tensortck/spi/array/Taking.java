package org.tensortck.spi.array;

import java.util.List;
import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.spi.python.Python;

/**
 * Capability: NumPy's functions that take elements of an array into new memory.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.SELECTING)
public interface Taking<A> extends Capability {

    /**
     * Returns {@code numpy.take(array, indices, axis)}: the elements at the indices, in new memory. Shape: that of the
     * array, with the shape of the indices in place of the axis.
     *
     * @param axis in {@code [-rank, rank)}, or empty for flat indices
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    @Python("np.take(a, indices, axis=None) -> scalar")
    A take(A array, @ArrayLike(ArrayLike.Of.INDEX) A indices, OptionalLong axis);

    /**
     * Returns {@code numpy.take_along_axis(array, indices, axis)}: for each integer of {@code indices}, the element of
     * the array that has this index along the axis, and the same indices as the integer along all others. Array and
     * indices are broadcast together along all other axes.
     *
     * @param indices integers, of the rank of the array
     * @param axis in {@code [-rank, rank)}, or empty for flat indices, which have rank 1
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX} or
     *     {@link ErrorKind#SHAPE_MISMATCH}
     */
    @Python("np.take_along_axis(arr, indices, axis=-1)")
    A takeAlong(A array, A indices, OptionalLong axis);

    /**
     * Returns {@code numpy.compress(condition, array, axis)}: the parts along the axis at which the condition is not
     * zero.
     *
     * @param condition of rank 1; it may be shorter than the axis
     * @param axis in {@code [-rank, rank)}, or empty for flat indices
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} where the condition is true beyond the axis,
     *     or {@link ErrorKind#SHAPE_MISMATCH}
     */
    @Python("np.compress(condition, a, axis=None)")
    A compress(@ArrayLike A condition, A array, OptionalLong axis);

    /**
     * Returns {@code numpy.nonzero(array)}: one array for each axis, with the indices along this axis of all elements
     * that are not zero. Together the arrays are an index that selects these elements.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} for rank 0
     */
    @Python("np.nonzero(a)")
    List<A> nonzero(A array);
}
