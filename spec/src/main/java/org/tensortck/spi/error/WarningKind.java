package org.tensortck.spi.error;

/**
 * The reason of a warning: an operation that is carried out, but that loses, shares or means something which is easily
 * overlooked. Scenarios assert the kind, never the message.
 *
 * <p>{@code spec/warnings.md} has a section for each kind, with the warnings that PyTorch and NumPy give for it.
 */
public enum WarningKind {
    /** Complex numbers are cast to real ones, which discards the imaginary parts. */
    IMAGINARY_DISCARDED,
    /** Read-only memory has become that of a tensor, through which it can be written. */
    READ_ONLY_SHARED,
    /** A function for values is called with a tensor, which it copies and detaches. */
    COPY_OF_TENSOR,
    /** Membership in the graph is taken over, since the caller did not say whether it should be. */
    GRADIENTS_INHERITED,
    /** The gradient of a tensor is asked for that keeps none, since it is no leaf. */
    GRADIENT_NOT_KEPT,
    /** A form of a call is deprecated. */
    DEPRECATED,
    /** A number of a slice is below the smallest int64, and is replaced by it; no scenario asserts it. */
    SLICE_TRUNCATED,
    /** A floating-point event, such as an overflow; no scenario asserts it. */
    FLOATING_POINT,
    /** An incomplete implementation of the real library; no scenario asserts it. */
    EXPERIMENTAL,
    /** The tensor as an array-like object does not know an argument of NumPy's; no scenario asserts it. */
    ARRAY_PROTOCOL,
    /** A number is made of a tensor that requires gradients; no scenario asserts it. */
    NUMBER_OF_MEMBER;

    /** Returns whether scenarios assert that a warning of this kind comes, or that it does not. */
    public boolean isAsserted() {
        return compareTo(SLICE_TRUNCATED) < 0;
    }
}
