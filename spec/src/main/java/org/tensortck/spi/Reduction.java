package org.tensortck.spi;

/** What becomes of all elements, or of those along one axis. */
public enum Reduction {
    /** {@code sum}; 0 of none. */
    SUM,
    /** {@code prod}; 1 of none. */
    PRODUCT,
    /** {@code mean}. */
    MEAN,
    /** {@code any}: whether one is not zero. */
    ANY,
    /** {@code all}: whether none is zero. */
    ALL,
    /** {@code torch.amax} and {@code np.max}; NaN if there is one. */
    MAXIMUM,
    /** {@code torch.amin} and {@code np.min}; NaN if there is one. */
    MINIMUM,
    /** {@code argmax}: the position of the first maximum; without an axis, the position in row-major order. */
    POSITION_OF_MAXIMUM,
    /** {@code argmin}: the position of the first minimum, likewise. */
    POSITION_OF_MINIMUM
}
