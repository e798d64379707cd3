package org.tensortck.spi;

/**
 * Capability: other shapes and strides over the same memory.
 *
 * @param <X> the implementation's own tensor or array type
 */
public non-sealed interface Views<X> extends Capability {

    /** Returns {@code x.T} of a matrix: shape {@code [n, m]} to {@code [m, n]}; shares. */
    X transpose(X x);
}
