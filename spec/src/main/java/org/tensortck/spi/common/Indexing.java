package org.tensortck.spi.common;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tensortck.spi.Capability;
import org.tensortck.spi.Group;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.python.Python;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;

/**
 * Capability: {@code x[index]} and {@code x[index] = value}.
 *
 * <p>An invalid index, such as an integer out of range or a mask whose shape does not match, is refused before anything
 * is written.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.INDEXING)
public interface Indexing<X> extends Capability {

    /**
     * Returns the kinds of items that an index may have: all, unless overridden. A library without index arrays and
     * masks returns the others. The suite passes no item of another kind; scenarios that need one are unsupported.
     */
    default Set<Index.Kind> indexItems() {
        return EnumSet.allOf(Index.Kind.class);
    }

    /**
     * Returns the part that the index selects: a view; or a copy if an {@linkplain Index.Advanced index array or mask}
     * is among the items. (A 0-d tensor of integers counts as an integer in the index of a tensor, which gives a view.)
     *
     * <p>A single element has rank 0, also of an array: the result is that of {@code x[0, ...]} in NumPy, not of
     * {@code x[0]}.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX}, or
     *     {@link ErrorKind#SHAPE_MISMATCH} for a mask whose shape does not match, or for index arrays that cannot be
     *     broadcast together
     */
    @Python({"Tensor.__getitem__(self, index)", "ndarray.__getitem__(self, index)"})
    X select(X x, List<Index> index);

    /**
     * Writes one Python number to every element that the index selects, in place.
     *
     * @throws TensorException as {@link #select}, or of kind {@link ErrorKind#VALUE_OUT_OF_RANGE},
     *     {@link ErrorKind#READ_ONLY}, {@link ErrorKind#OVERLAPPING_MEMORY} where written elements overlap each other
     */
    @Python({"Tensor.__setitem__(self, index, value)", "ndarray.__setitem__(self, index, value)"})
    void assign(X x, List<Index> index, Scalar value);

    /**
     * Writes the elements of a source to the elements that the index selects, in place. The source is broadcast to the
     * shape of the selection and cast to the dtype of {@code x}.
     *
     * @throws TensorException as {@link #select}; of kind {@link ErrorKind#SHAPE_MISMATCH} where the source cannot be
     *     broadcast; of kind {@link ErrorKind#READ_ONLY}; of kind {@link ErrorKind#OVERLAPPING_MEMORY} or
     *     {@link ErrorKind#DTYPE_UNSUPPORTED} where the library requires a source that does not overlap, or one of the
     *     same dtype
     */
    @Python({"Tensor.__setitem__(self, index, value)", "ndarray.__setitem__(self, index, value)"})
    void assign(X x, List<Index> index, X source);
}
