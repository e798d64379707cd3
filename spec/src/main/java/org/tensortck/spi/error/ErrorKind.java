package org.tensortck.spi.error;

/**
 * The reason of a refusal. Scenarios assert the kind, never the message.
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
    /** A stride is negative, and the receiver cannot represent that. */
    NEGATIVE_STRIDE,
    /** Shapes that have to agree do not, or a shape does not fit the elements. */
    SHAPE_MISMATCH,
    /** An index lies outside its axis, or more indices are given than axes exist. */
    INDEX_OUT_OF_RANGE,
    /** The value between brackets, or passed as an index, is no valid index. */
    INVALID_INDEX,
    /** A value cannot be represented in the dtype of its destination. */
    VALUE_OUT_OF_RANGE,
    /** The elements must not be written. */
    READ_ONLY,
    /** The result needs a copy, which the caller has forbidden. */
    COPY_NEEDED,
    /** The elements have gaps or another order, and the operation needs contiguous memory. */
    NOT_CONTIGUOUS,
    /** The memory is shared, or not owned by the object, so it cannot be reallocated. */
    NOT_RESIZABLE,
    /** Written elements share memory with each other, or partly overlap the elements that are read. */
    OVERLAPPING_MEMORY,
    /** The shared memory is described wrongly, or its owner has freed it. */
    INVALID_MEMORY,
    /** A file is missing or malformed. */
    INVALID_FILE,
    /** An argument has a value that is invalid for the operation. */
    INVALID_ARGUMENT,
    /** A conjugation or a negation is pending: the elements differ from the content of the memory. */
    UNRESOLVED,
    /** An integer is divided by zero, and the library defines no result. */
    DIVISION_BY_ZERO,
    /** No gradient flows: the tensor is outside the graph, or a function has no derivative. */
    NO_GRADIENT,
    /** An earlier backward pass has freed the tensors that were saved for this one. */
    GRAPH_FREED,
    /** A tensor that was saved for the backward pass has been written in place. */
    MODIFIED_IN_PLACE,
    /** A tensor that was made in inference mode is used in a way that the graph would have to follow. */
    INFERENCE_TENSOR
}
