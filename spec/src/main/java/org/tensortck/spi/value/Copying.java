package org.tensortck.spi.value;

/** The parameter {@code copy} of conversions in PyTorch and NumPy: whether to copy. */
public enum Copying {
    /** {@code copy=None}: copies only where sharing memory is impossible. */
    IF_NEEDED,
    /** {@code copy=True}: always copies. */
    ALWAYS,
    /** {@code copy=False}: never copies; refuses where a copy is needed. */
    NEVER
}
