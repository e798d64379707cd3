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
 * <p>A position, or a mask of another shape than what it is for, is refused before anything is written.
 *
 * @param <X> the implementation's own tensor or array type
 */
@Group.In(Group.INDEXING)
public interface Indexing<X> extends Capability {

    /**
     * Returns the kinds of items that an index may have: all, unless overridden. A library without index arrays and masks
     * returns the others. No index has an item of another kind; scenarios that need one are unsupported.
     */
    default Set<Index.Kind> indexItems() {
        return EnumSet.allOf(Index.Kind.class);
    }

    /**
     * Returns what the index selects: a view, which shares; or, where an {@linkplain Index.Advanced object} is among the
     * items, new memory. (A tensor takes an integer tensor without dimensions for a position, which gives a view.)
     *
     * <p>A single element has rank 0, of an array as well: it is what {@code x[0, ...]} is in NumPy, not {@code x[0]}.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}, {@link ErrorKind#INVALID_INDEX}, or
     *     {@link ErrorKind#SHAPE_MISMATCH} for a mask or for positions that do not fit
     */
    @Python({"Tensor.__getitem__(self, index)", "ndarray.__getitem__(self, index)"})
    X select(X x, List<Index> index);

    /**
     * Writes one Python number to every element that the index selects, in place.
     *
     * @throws TensorException as {@link #select}, or of kind {@link ErrorKind#VALUE_OUT_OF_RANGE},
     *     {@link ErrorKind#READ_ONLY}, {@link ErrorKind#OVERLAPPING_MEMORY} where elements that are written lie on top of
     *     each other
     */
    @Python({"Tensor.__setitem__(self, index, value)", "ndarray.__setitem__(self, index, value)"})
    void assign(X x, List<Index> index, Scalar value);

    /**
     * Writes the elements of a source to the elements that the index selects, in place. The source is broadcast to the
     * selected shape and its elements are cast to the dtype of {@code x}.
     *
     * @throws TensorException as {@link #select}; of kind {@link ErrorKind#SHAPE_MISMATCH} where the source does not fit;
     *     of kind {@link ErrorKind#READ_ONLY}; of kind {@link ErrorKind#OVERLAPPING_MEMORY} or
     *     {@link ErrorKind#DTYPE_UNSUPPORTED} where the library asks for a copy, or for the same dtype
     */
    @Python({"Tensor.__setitem__(self, index, value)", "ndarray.__setitem__(self, index, value)"})
    void assign(X x, List<Index> index, X source);
}
