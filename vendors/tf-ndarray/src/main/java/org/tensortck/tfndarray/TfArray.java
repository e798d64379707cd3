package org.tensortck.tfndarray;

import org.tensorflow.ndarray.NdArray;
import org.tensortck.spi.value.DType;

/**
 * An array and its dtype. The library has no dtypes: the elements of an array of float16 are floats of Java, and their
 * bytes follow from the layout of the buffer.
 *
 * @param elements the array
 * @param dtype the type of an element in memory
 */
record TfArray(NdArray<?> elements, DType dtype) {

    /** Returns the array as one of an element type. */
    @SuppressWarnings("unchecked") // the buffers that are made for a dtype have elements of its Java type
    <E> NdArray<E> as() {
        return (NdArray<E>) elements;
    }
}
