package org.tensortck.spi.error;

/**
 * Why an operation was refused. Scenarios assert the kind, never the text.
 *
 * <p>{@code spec/errors.md} has a section for each kind, with the exceptions that PyTorch and NumPy raise for it.
 */
public enum ErrorKind {
    /** The elements are not in host memory, and the operation does not copy between devices. */
    NOT_HOST_MEMORY,
    /** The tensor requires gradients, which the result could not record. */
    REQUIRES_GRAD,
    /** The dtype has no counterpart on the other side, or the operation does not take it. */
    DTYPE_UNSUPPORTED,
    /** A stride is negative and the receiver cannot represent that. */
    NEGATIVE_STRIDE,
    /** Shapes that have to agree do not, or a shape does not fit the elements. */
    SHAPE_MISMATCH,
    /** An index lies outside its dimension, or there are more indices than dimensions. */
    INDEX_OUT_OF_RANGE,
    /** What stands between the brackets, or is given for positions, is no index. */
    INVALID_INDEX,
    /** A value cannot be represented in the dtype that it should be stored in. */
    VALUE_OUT_OF_RANGE,
    /** The elements must not be written. */
    READ_ONLY,
    /** The result cannot be had without a copy, which the caller has forbidden. */
    COPY_NEEDED,
    /** The elements have gaps or another order, and the operation takes memory as it is. */
    NOT_CONTIGUOUS,
    /** The memory is shared or somebody else's, so it cannot be exchanged for more. */
    NOT_RESIZABLE,
    /** Elements that are written lie on top of each other, or partly on top of those that are read. */
    OVERLAPPING_MEMORY,
    /** The shared memory is described wrongly, or its owner has freed it. */
    INVALID_MEMORY,
    /** An argument has a value that the operation gives no meaning to. */
    INVALID_ARGUMENT,
    /** A conjugation or a negation is pending: the elements are not what the memory holds. */
    UNRESOLVED,
    /** An integer is divided by zero, and the library has no integer for that. */
    DIVISION_BY_ZERO
}
