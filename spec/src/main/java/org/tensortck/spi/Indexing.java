package org.tensortck.spi;

import java.util.List;

/**
 * Capability: {@code x[index]} and {@code x[index] = value}.
 *
 * @param <X> the implementation's own tensor or array type
 */
public non-sealed interface Indexing<X> extends Capability {

    /**
     * Returns the view that the index selects; shares. A tensor that is indexed in every dimension gives a tensor of
     * rank 0; of an array such an element is {@linkplain Library#read read} instead.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE}
     */
    X select(X x, List<Index> index);

    /**
     * Writes one value to every element that the index selects, in place.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} or {@link ErrorKind#VALUE_OUT_OF_RANGE}
     */
    void assign(X x, List<Index> index, Scalar value);

    /**
     * Writes the elements of a source to the elements that the index selects, in place. The source is broadcast to the
     * selected shape and its elements are cast to the dtype of {@code x}.
     *
     * @throws TensorException of kind {@link ErrorKind#INDEX_OUT_OF_RANGE} or {@link ErrorKind#SHAPE_MISMATCH}
     */
    void assign(X x, List<Index> index, X source);
}
