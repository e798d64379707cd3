package org.tensortck.spi.value;

/** An operation on the elements of one tensor or array. */
public enum UnaryOperation {
    /** {@code -x}, {@code neg} and {@code negative}. */
    NEGATE,
    /** {@code +x}, {@code positive}. */
    POSITIVE,
    /** {@code ~x}, {@code bitwise_not} and {@code invert}. */
    INVERT,
    /** {@code abs(x)}, {@code abs}. */
    ABSOLUTE
}
