package org.tensortck.tensorflow;

import java.util.Optional;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.value.DType;

/**
 * A tensor of TensorFlow, or a slice of one. The library has tensors, which are arrays too, and slices of them, which are only
 * arrays. A slice does not keep the memory that it sees, so its tensor is kept here.
 *
 * @param elements the tensor itself, or a slice of it
 * @param dtype the dtype of the tensor; that of a slice is not told
 * @param tensor the tensor that has the memory
 * @param operand the tensor as an operand of operations; empty for a slice, and for adopted memory, which become operands by a
 *     copy
 */
record TfTensor(NdArray<?> elements, DType dtype, TType tensor, Optional<Operand<? extends TType>> operand) {

    /** Returns the elements as objects of Java: each is of the type that the dtype has. */
    @SuppressWarnings("unchecked") // the class of a tensor fixes the Java type of its elements
    NdArray<Object> objects() {
        return (NdArray<Object>) elements;
    }

    /** Returns another array over the memory of the same tensor. */
    TfTensor over(NdArray<?> part) {
        return new TfTensor(part, dtype, tensor, Optional.empty());
    }

    /** Returns whether this is a tensor, not a slice. */
    boolean isWhole() {
        return elements instanceof TType;
    }

    long[] shape() {
        return elements.shape().asArray();
    }
}
