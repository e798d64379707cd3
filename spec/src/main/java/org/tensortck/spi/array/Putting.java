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
     * Does {@code numpy.copyto(target, source, casting, where)}: broadcasts and casts.
     *
     * @param where bools, broadcast to the target, that say which elements are written; empty for all
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where the cast is not allowed; of kind
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.copyto(dst, src, casting='same_kind', where=True)")
    void copyTo(A target, A source, Casting casting, Optional<A> where);

    /**
     * Does {@code array.fill(value)}.
     *
     * @throws TensorException of kind {@link ErrorKind#VALUE_OUT_OF_RANGE} or {@link ErrorKind#READ_ONLY}
     */
    @Python("ndarray.fill(self, value)")
    void fill(A array, Scalar value);

    /**
     * Does {@code numpy.put(array, indices, values)}: writes to positions in row-major order. Values are repeated if there
     * are fewer of them; nothing is written if there is none.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.put(a, ind, v)")
    void put(A array, @ArrayLike(ArrayLike.Of.INDEX) A indices, @ArrayLike(ArrayLike.Of.TARGET) A values);

    /**
     * Does {@code numpy.putmask(array, mask, values)}: writes where a mask is true, each element the value that stands at
     * its own place. Values are repeated if there are fewer of them; nothing is written if there is none.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the mask has another number of elements, or
     *     {@link ErrorKind#READ_ONLY}
     */
    @Python("np.putmask(a, mask, values)")
    void putMask(A array, @ArrayLike A mask, @ArrayLike(ArrayLike.Of.TARGET) A values);

    /**
     * Does {@code numpy.place(array, mask, values)}: writes where a mask is true, one value after the other. Values are
     * repeated if there are fewer of them.
     *
     * @throws TensorException of kind {@link ErrorKind#SHAPE_MISMATCH} where the mask has another number of elements, or
     *     there is no value for an element; {@link ErrorKind#READ_ONLY}
     */
    @Python("np.place(arr, mask, vals)")
    void place(A array, @ArrayLike A mask, @ArrayLike(ArrayLike.Of.TARGET) A values);

    /**
     * Does {@code numpy.put_along_axis(array, indices, values, axis)}: each index array element names the place of one value
     * along the axis.
     *
     * @param indices integers, of the rank of the array, or of rank 1 without an axis. A negative integer index counts from
     *     the end. All other axes of array and indices are broadcast together
     * @param values broadcast to the indices
     * @param axis in {@code [-rank, rank)}, or empty for the elements in row-major order
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX},
     *     {@link ErrorKind#SHAPE_MISMATCH} or {@link ErrorKind#READ_ONLY}
     */
    @Python("np.put_along_axis(arr, indices, values, axis=-1)")
    void putAlong(A array, A indices, @ArrayLike(ArrayLike.Of.TARGET) A values, OptionalLong axis);
}
