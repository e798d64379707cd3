package org.tensortck.spi.array;

import java.util.Optional;
import java.util.OptionalLong;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.ArrayLike;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Casting;
import org.tensortck.spi.value.Scalar;

/**
 * Capability: NumPy's named functions that write to an array in place. None changes its dtype or its layout.
 *
 * @param <A> the implementation's own array type
 */
@Group.In(Group.FILLING)
public interface Putting<A> extends Capability {

    /**
     * Does {@code numpy.copyto(target, source, casting, where)}: writes the source, broadcast and cast to the target.
     *
     * @param where a mask, broadcast to the target, that is true at the elements to write; empty for all
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the cast is not allowed; of kind
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.copyto(dst, src, casting='same_kind', where=True)")
    void copyTo(A target, A source, Casting casting, Optional<A> where);

    /**
     * Does {@code array.fill(value)}: writes one number to every element.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} or {@link ErrorKind#READ_ONLY}
     */
    @Python("ndarray.fill(self, value)")
    void fill(A array, Scalar value);

    /**
     * Does {@code numpy.put(array, indices, values)}: writes to flat indices. Values are repeated if there are fewer
     * values than indices; nothing is written if there are no values.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.put(a, ind, v)")
    void put(A array, @ArrayLike(ArrayLike.Of.INDEX) A indices, @ArrayLike(ArrayLike.Of.TARGET) A values);

    /**
     * Does {@code numpy.putmask(array, mask, values)}: writes where a mask is true, to each element the value at the
     * same flat index. Values are repeated if there are fewer values than elements; nothing is written if there are no
     * values.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the mask has another number of elements,
     *     or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.putmask(a, mask, values)")
    void putMask(A array, @ArrayLike A mask, @ArrayLike(ArrayLike.Of.TARGET) A values);

    /**
     * Does {@code numpy.place(array, mask, values)}: writes where a mask is true, the first value to the first of these
     * elements in row-major order, and so on. Values are repeated if there are too few.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the mask has another number of elements,
     *     or there are no values but an element to write; {@link ErrorKind#READ_ONLY}
     */
    @Python("np.place(arr, mask, vals)")
    void place(A array, @ArrayLike A mask, @ArrayLike(ArrayLike.Of.TARGET) A values);

    /**
     * Does {@code numpy.put_along_axis(array, indices, values, axis)}: each integer of the index array is the index,
     * along the axis, of the element to which one value is written.
     *
     * @param indices integers, of the rank of the array; of rank 1 without an axis. A negative integer counts from the
     *     end. All other axes of array and indices are broadcast together
     * @param values broadcast to the indices
     * @param axis in {@code [-rank, rank)}, or empty for flat indices
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.put_along_axis(arr, indices, values, axis=-1)")
    void putAlong(A array, A indices, @ArrayLike(ArrayLike.Of.TARGET) A values, OptionalLong axis);
}
