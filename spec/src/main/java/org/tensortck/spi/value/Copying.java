package org.tensortck.spi.value;

/** What the caller of a conversion says about copies: the parameter {@code copy} of PyTorch and NumPy. */
public enum Copying {
    /** {@code copy=None}: copies where it cannot be avoided. */
    IF_NEEDED,
    /** {@code copy=True}: copies in any case. */
    ALWAYS,
    /** {@code copy=False}: refuses where it would have to copy. */
    NEVER
}
